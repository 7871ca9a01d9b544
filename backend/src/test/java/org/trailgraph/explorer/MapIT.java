package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.SeededTest;

/** What one does to the map, and that it can be undone, linked to and gone back to. */
@SeededTest
class MapIT {

    private static final String START = "/concept/batch-normalization";

    @LocalServerPort
    private int port;

    @Test
    void expandingKeepsEveryTopicInItsPlaceAndTakesOneRequest() {
        try (Visit visit = Visit.at(port)) {
            MapPage map = new MapPage(visit, START);
            map.command("resnet", "P");
            Map<String, List<Integer>> before = map.places();
            List<String> requests = new ArrayList<>();
            visit.page().onRequest(request -> requests.add(request.url()));
            map.expand("resnet", 10);
            requests.removeIf(url -> !url.contains("/api/"));
            Map<String, List<Integer>> after = map.places();
            assertThat(after).hasSize(before.size() + 10).containsAllEntriesOf(before);
            assertThat(requests).hasSize(1);
        }
    }

    @Test
    void whatIsNotShownCountsDownToNothingTenAtATime() {
        try (Visit visit = Visit.at(port)) {
            MapPage map = new MapPage(visit, START);
            int more = map.more("resnet");
            assertThat(more).isGreaterThan(10);
            while (more > 0) {
                map.expand("resnet", Math.min(10, more));
                more = more - Math.min(10, more);
                assertThat(map.more("resnet")).isEqualTo(more);
            }
            visit.page().keyboard().press("m");
            assertThat(visit.page().locator(".topic-menu [role=menuitem]").nth(1))
                    .hasAttribute("aria-disabled", "true");
        }
    }

    @Test
    void everythingCanBeUndoneAndDoneAgainPlacesIncluded() {
        try (Visit visit = Visit.at(port)) {
            MapPage map = new MapPage(visit, START);
            List<String> addresses = new ArrayList<>(List.of(visit.address()));
            List<Runnable> deeds = List.of(
                    () -> map.expand("resnet", 10),
                    () -> map.command("dropout", "P"),
                    () -> map.command("overfitting", "Delete"),
                    () -> map.command("resnet", "c"),
                    () -> map.layout("layered"),
                    () -> map.layout("radial"),
                    () -> map.filter("areas optimization"),
                    () -> map.filter("types comparedWith"),
                    () -> map.depth("2"));
            for (Runnable deed : deeds) {
                String before = visit.address();
                deed.run();
                map.awaitAddressOtherThan(before);
                addresses.add(visit.address());
            }
            for (int step = deeds.size() - 1; step >= 0; step--) {
                map.undo();
                assertThat(visit.address()).isEqualTo(addresses.get(step));
            }
            assertThat(visit.button("Nothing to undo")).isDisabled();
            for (int step = 1; step <= deeds.size(); step++) {
                map.redo();
                assertThat(visit.address()).isEqualTo(addresses.get(step));
            }
        }
    }

    @Test
    void aLinkRestoresTopicsPlacesPinsWhatIsHiddenFiltersAndLayout() {
        String address;
        Map<String, List<Integer>> places;
        List<String> topics;
        try (Visit visit = Visit.at(port)) {
            MapPage map = new MapPage(visit, START);
            map.expand("resnet", 10);
            map.command("dropout", "P");
            map.command("overfitting", "Delete");
            map.layout("layered");
            map.filter("areas optimization");
            address = visit.address();
            places = map.places();
            topics = visit.topics();
        }
        try (Visit other = Visit.at(port)) {
            MapPage map = new MapPage(other, address);
            assertThat(other.address()).isEqualTo(address);
            assertThat(other.topics()).containsExactlyElementsOf(topics);
            assertThat(map.row("dropout").locator(".row-pin")).isVisible();
            assertThat(other.page().locator(".list-hidden")).hasText("Overfitting");
            assertThat(other.page().locator(".map-choice select").first()).hasValue("layered");
            map.filter("areas optimization");
            assertThat(map.places()).isEqualTo(places);
        }
    }

    @Test
    void backAndForwardGoFromMapToMapWithoutAskingAgain() {
        try (Visit visit = Visit.at(port)) {
            MapPage map = new MapPage(visit, START);
            List<String> first = visit.topics();
            map.expand("resnet", 10);
            List<String> second = visit.topics();
            map.command("resnet", "f");
            assertThat(visit.page().locator("#panel-title")).hasText("ResNet");
            map.awaitReady();
            List<String> third = visit.topics();
            List<String> requests = new ArrayList<>();
            visit.page().onRequest(request -> requests.add(request.url()));
            visit.page().goBack();
            map.awaitTopics(second);
            visit.page().goBack();
            map.awaitTopics(first);
            visit.page().goForward();
            map.awaitTopics(second);
            visit.page().goForward();
            map.awaitTopics(third);
            assertThat(requests).noneMatch(url -> url.contains("/api/graph"));
        }
    }

    @Test
    void filteringAKindOfLinkCountsNeighboursByTheOthers() {
        try (Visit visit = Visit.at(port)) {
            MapPage map = new MapPage(visit, START);
            int all = map.more("resnet");
            for (String type :
                    List.of("asks", "usedIn", "variantOf", "comparedWith", "leadsTo", "partOf", "derivedFrom")) {
                map.filter("types " + type);
            }
            assertThat(map.more("resnet")).isLessThan(all);
            assertThat(visit.address()).contains("notypes=");
            assertThat(visit.topics()).noneMatch(id -> id.contains("four-formulas"));
            visit.button("Show everything").click();
            assertThat(map.row("resnet").locator(".more")).hasText("+" + all);
        }
    }

    @Test
    void whatOneKnowsMarksTopicsAndFiltersThem() {
        try (Visit visit = Visit.at(port)) {
            MapPage map = new MapPage(visit, START);
            map.command("batch-size", "k");
            assertThat(map.row("batch-size").locator("[aria-label=known]")).isVisible();
            assertThat(visit.page().locator("[aria-label='ready to learn']").first())
                    .isVisible();
            map.filter("statuses known");
            assertThat(map.row("batch-size")).hasCount(0);
            visit.open(START);
            assertThat(map.row("batch-size").locator("[aria-label=known]")).isVisible();
        }
    }

    @Test
    void twoLinksDeepIsAMapOfMore() {
        try (Visit visit = Visit.at(port)) {
            MapPage map = new MapPage(visit, "/concept/gelu");
            int near = visit.topics().size();
            map.depth("2");
            map.awaitReady();
            assertThat(visit.topics()).hasSizeBetween(near + 1, 80);
            assertThat(visit.address()).contains("depth=2");
        }
    }

    @Test
    void topicsOfALinkThatAreGoneAreSaidAndTheRestIsThere() {
        String address;
        int topics;
        try (Visit visit = Visit.at(port)) {
            MapPage map = new MapPage(visit, START);
            map.command("dropout", "P");
            address = visit.address();
            topics = visit.topics().size();
        }
        try (Visit visit = Visit.at(port)) {
            int second = address.indexOf("map=1A") + 6 + 12;
            visit.open(address.substring(0, second) + "______" + address.substring(second + 6));
            assertThat(visit.page().locator(".toast")).hasText("1 topic of this link does not exist any more");
            assertThat(visit.topics()).hasSize(topics - 1);
        }
    }

    @Test
    void aServerThatIsGoneLeavesTheMapAndIsFoundAgainByItself() {
        try (Visit visit = Visit.at(port)) {
            MapPage map = new MapPage(visit, START);
            List<String> before = visit.topics();
            visit.offline(true);
            map.command("resnet", "e");
            assertThat(visit.page().locator(".map-notice [role=alert]")).containsText("The server does not answer");
            assertThat(visit.topics()).containsExactlyElementsOf(before);
            visit.offline(false);
            assertThat(visit.page().locator("[role=treeitem][aria-level='1']")).hasCount(before.size() + 10);
            assertThat(visit.page().locator(".map-notice")).isHidden();
            visit.forgive("ERR_INTERNET_DISCONNECTED");
        }
    }

    /** Thirty expands take more than a minute. */
    @Test
    @Tag("long")
    void beyondThreeHundredTopicsOneIsAsked() {
        try (Visit visit = Visit.at(port)) {
            MapPage map = new MapPage(visit, START);
            int topics = visit.topics().size();
            while (topics < 300) {
                String next = expandable(visit, map);
                int come = Math.min(10, map.more(next));
                map.expand(next, come);
                topics += come;
            }
            String asking = expandable(visit, map);
            map.command(asking, "e");
            assertThat(visit.page().locator(".toast")).containsText("topics on the map already");
            visit.button("Add more anyway").click();
            assertThat(visit.page().locator("[role=treeitem][aria-level='1']"))
                    .not()
                    .hasCount(topics);
            assertThat(visit.page().url().length()).isLessThan(4_000);
        }
    }

    private static String expandable(Visit visit, MapPage map) {
        return visit.topics().stream()
                .filter(id -> map.more(id) > 0)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void switchingTheLanguageMovesNothing(String lang) {
        try (Visit visit = Visit.at(port)) {
            MapPage map = new MapPage(visit, START + "?lang=" + lang);
            map.command("dropout", "P");
            Map<String, List<Integer>> before = map.places();
            visit.button(lang.equals("en") ? "中文" : "English").click();
            assertThat(visit.page().locator("html")).hasAttribute("lang", lang.equals("en") ? "zh-Hans" : "en");
            assertThat(map.places()).isEqualTo(before);
        }
    }
}
