package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.Http;
import org.trailgraph.SeededTest;
import org.trailgraph.topics.Fact;
import org.trailgraph.topics.Fact.NodeKind;
import org.trailgraph.topics.Fact.TieKind;
import org.trailgraph.topics.TopicWriter;

/** Where there is no connection to show: the page says so plainly, and what to do next. */
@SeededTest
class UnconnectedIT {

    private static final String ORIGIN = "bank:islands";

    @LocalServerPort
    private int port;

    @Autowired
    private TopicWriter writer;

    /** Two concepts that no links join, but one question asks about; and one that stands alone. */
    @BeforeEach
    void load() {
        writer.load(
                ORIGIN,
                List.of(
                        node(NodeKind.CONCEPT, "east-island", "East Island", "东岛"),
                        node(NodeKind.CONCEPT, "west-island", "West Island", "西岛"),
                        node(NodeKind.CONCEPT, "lonely-island", "Lonely Island", "孤岛"),
                        node(NodeKind.CONCEPT, "east-reef", "East Reef", "东礁"),
                        node(NodeKind.QUESTION, "which-island", "Which island?", "哪座岛？"),
                        new Fact.Tie(TieKind.ASKS, "which-island", "east-island", Map.of("explicit", true)),
                        new Fact.Tie(TieKind.ASKS, "which-island", "west-island", Map.of("explicit", true)),
                        new Fact.Tie(
                                TieKind.USED_IN,
                                "east-reef",
                                "east-island",
                                Map.of("id", "east-reef--usedIn--east-island", "origin", ORIGIN, "contested", true))));
        Http http = new Http(port);
        Awaitility.await()
                .until(() -> http.get("/api/paths/connections?from=east-reef&to=which-island")
                                .statusCode()
                        == 200);
    }

    private static Fact node(NodeKind kind, String id, String en, String zh) {
        return new Fact.Node(kind, id, Map.of("en", en, "zh", zh, "origin", ORIGIN));
    }

    @Test
    void noConnectionIsSaidSoWithWhatBothShare() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/connect?from=east-island&to=west-island&lang=en");
            assertThat(page.locator(".none")).containsText("Nothing connects East Island and West Island yet");
            assertThat(page.locator(".shared .topic-link")).containsText("Which island?");
            page.getByText("Connect Which island? and West Island").click();
            assertThat(page.locator(".chain .hop-says")).hasText("The question “Which island?” asks about West Island");
        }
    }

    @Test
    void whereNothingIsSharedOneMayLookAroundEitherTopic() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/connect?from=lonely-island&to=resnet&lang=zh");
            assertThat(page.locator(".none")).containsText("“孤岛”与“残差网络”之间还没有关联");
            page.locator(".none a").last().click();
            assertThat(visit.title()).hasText("残差网络");
        }
    }

    @Test
    void aLinkWithoutAReasonAndOneThatIsContestedAreMarked() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/connect?from=east-island&to=east-reef&lang=en");
            Locator hop =
                    page.locator("[data-link='east-reef--usedIn--east-island']").last();
            assertThat(hop.locator(".hop-says")).containsText("East Island uses East Reef");
            assertThat(hop.locator(".badge")).hasText("contested");
            assertThat(hop.locator(".because")).hasText("No reason given");
        }
    }

    @Test
    void theSameTopicTwiceIsSaidSoAndTheSecondIsPickedAnew() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/connect?from=resnet&to=resnet&lang=en");
            assertThat(page.locator(".connect-body")).containsText("That is the same topic twice");
            page.getByText("Pick another second topic").click();
            assertThat(visit.address()).isEqualTo("/connect?from=resnet&lang=en");
            assertThat(page.locator("[data-end=to] input")).isFocused();
        }
    }

    @Test
    void aTopicThatIsGoneIsSaidSoWithWhatIsNearAndTheOtherIsKept() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/connect?from=batch-normalization-of-old&to=transformer&lang=en");
            assertThat(page.locator("#connect [role=alert]")).containsText("batch-normalization-of-old");
            assertThat(page.locator("[data-end=from] input")).isVisible();
            assertThat(page.locator("[data-end=to] .end-card")).containsText("Transformer");
            page.locator("#connect [role=alert]")
                    .getByText("Batch Normalization", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(visit.address()).isEqualTo("/connect?from=batch-normalization&to=transformer&lang=en");
            assertThat(page.locator(".chain").first()).isVisible();
            visit.forgive("404");
        }
    }

    @Test
    void anIdFromElsewhereLeadsToTheTopicsOwnAddress() {
        writer.load(
                "bank:elsewhere",
                List.of(
                        new Fact.Node(
                                NodeKind.CONCEPT,
                                "north-island",
                                Map.of("en", "North Island", "foreignId", "North_Island", "origin", "bank:elsewhere")),
                        new Fact.Tie(
                                TieKind.REQUIRES,
                                "north-island",
                                "resnet",
                                Map.of("id", "north-island--requires--resnet", "origin", "bank:elsewhere"))));
        Awaitility.await()
                .until(() -> new Http(port)
                                .get("/api/paths/connections?from=North_Island&to=resnet")
                                .statusCode()
                        == 200);
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/connect?from=North_Island&to=resnet&lang=en");
            assertThat(page.locator("[data-end=from] .end-card")).containsText("North Island");
            assertThat(visit.address()).isEqualTo("/connect?from=north-island&to=resnet&lang=en");
        }
    }

    @Test
    void aServerThatIsGoneIsSaidSoAndFoundAgainByItself() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/connect?from=resnet&to=transformer&lang=en");
            visit.offline(true);
            page.locator(".swap").click();
            assertThat(page.locator("#connect [role=alert]")).containsText("The server does not answer");
            assertThat(page.locator("[data-end=from] .end-card")).containsText("Transformer");
            visit.offline(false);
            assertThat(page.locator(".chain").first()).isVisible();
            visit.forgive("ERR_INTERNET_DISCONNECTED");
        }
    }

    @Test
    void whileItIsOnItsWayThePageSaysSo() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.page();
            List<Route> held = new ArrayList<>();
            page.route("**/api/paths/connections?**", held::add);
            page.navigate("http://localhost:" + port + "/connect?from=resnet&to=transformer&lang=en");
            assertThat(page.locator("#connect .loading")).isVisible();
            held.forEach(Route::resume);
            assertThat(page.locator(".chain").first()).isVisible();
        }
    }
}
