package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.Http;
import org.trailgraph.SeededTest;
import tools.jackson.databind.JsonNode;

/** The first page: the field at a glance, and the way from there into it. */
@SeededTest
class AtlasIT {

    @LocalServerPort
    private int port;

    @Test
    void anAreaUnderThePointerOrTheKeyboardSaysWhatItHoldsAndWhatItIsTiedTo() {
        try (Visit visit = Visit.at(port)) {
            Page page = atlas(visit, "/?lang=en");
            assertThat(words(page)).containsText("Point at an area");
            area(page, "cnn").locator(".area-name").first().hover();
            assertThat(words(page))
                    .containsText(
                            "Convolutional Networks: 53 concepts, 14 questions. Most links with Neural Networks (");
            assertThat(area(page, "nn").locator(".area-count")).containsText("links");
            assertThat(area(page, "graph").locator(".area-count")).containsText("topics");
            page.mouse().move(5, 5);
            assertThat(words(page)).containsText("Point at an area");
            area(page, "nn").locator(".area-link").focus();
            assertThat(words(page)).containsText("Neural Networks: 36 concepts");
        }
    }

    @Test
    void anAreaThatIsOpenedShowsItsTopicsQuestionsAndNeighbours() {
        try (Visit visit = Visit.at(port)) {
            Page page = atlas(visit, "/?lang=en");
            area(page, "cnn").locator(".area-name").first().click();
            assertThat(page.locator("#picked")).hasText("Convolutional Networks");
            assertThat(visit.address()).startsWith("/?area=cnn");
            assertThat(page.locator(".main-topics [data-topic=resnet]")).isVisible();
            assertThat(page.getByText("All 14 questions of this area")).isVisible();
            assertThat(page.locator(".near-list .near").first()).containsText("Neural Networks");
            assertThat(page.locator("[data-ground=cnn]")).hasClass("ground lit");
            page.goBack();
            assertThat(page.locator(".intro h1")).isVisible();
            assertThat(page.locator("#picked")).hasCount(0);
        }
    }

    @Test
    void aTieThatIsOpenedShowsEveryLinkWithItsReasonAndLeadsToAMapOfThem() {
        JsonNode tie = new Http(port).json("/api/areas/cnn/links?to=nn");
        try (Visit visit = Visit.at(port)) {
            Page page = atlas(visit, "/?lang=en&area=cnn");
            page.locator(".near-list .near").first().click();
            assertThat(page.locator("#picked")).hasText("Convolutional Networks – Neural Networks");
            assertThat(words(page)).containsText("Convolutional Networks – Neural Networks: " + tie.get("count"));
            assertThat(page.locator(".tie-links .because"))
                    .hasCount(tie.get("links").size());
            assertThat(page.locator(".tie-links .because").first()).containsText("neural network");
            page.getByText("See them on the map").click();
            Set<String> topics = new TreeSet<>();
            tie.get("topics").forEach(topic -> topics.add(topic.get("id").asString()));
            assertThat(page.locator("[role=treeitem][aria-level='1']")).hasCount(topics.size());
            assertThat(visit.topics()).containsExactlyInAnyOrderElementsOf(topics);
        }
    }

    @Test
    void theKeyboardWalksFromAreaToAreaAndWithinOne() {
        try (Visit visit = Visit.at(port)) {
            Page page = atlas(visit, "/?lang=en");
            area(page, "normalization").locator(".area-link").focus();
            page.keyboard().press("ArrowDown");
            assertThat(words(page)).containsText("Arrow keys");
            String topic = focused(page, "topic");
            assertThat(topic).isNotBlank();
            page.keyboard().press("End");
            assertThat(focused(page, "tie")).contains("normalization");
            page.keyboard().press("Escape");
            page.keyboard().press("ArrowUp");
            page.keyboard().press("Home");
            page.keyboard().press("Tab");
            assertThat(page.locator(".area-link:focus")).hasCount(1);
            assertThat(area(page, "normalization").locator(":focus")).hasCount(0);
            page.keyboard().press("Shift+Tab");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Enter");
            assertThat(visit.title()).isVisible();
            assertThat(visit.address()).startsWith("/concept/" + topic);
        }
    }

    @Test
    void switchingTheLanguageMovesNothing() {
        try (Visit visit = Visit.at(port)) {
            Page page = atlas(visit, "/?lang=en");
            Object before = page.evaluate(PLACES);
            visit.button("中文").click();
            assertThat(area(page, "math").locator(".area-name")).hasText("数学");
            assertThat(page.evaluate(PLACES)).isEqualTo(before);
        }
    }

    private static final String PLACES = """
            () => [...document.querySelectorAll(".atlas .dot, .atlas .bridge rect, .atlas .ground path")].map(one => {
              const { x, y } = one.getBoundingClientRect();
              return [x, y];
            })
            """;

    @ParameterizedTest
    @CsvSource({"1280, en", "1280, zh", "900, en", "360, en", "360, zh"})
    void noNameOnTheAtlasCoversAnotherOrIsCut(int width, String lang) {
        Browser.NewContextOptions size = new Browser.NewContextOptions().setViewportSize(width, 760);
        try (Visit visit = Visit.with(port, size)) {
            Page page = atlas(visit, "/?lang=" + lang);
            assertThat((List<?>) page.evaluate("""
                            () => {
                              const boxes = [...document.querySelectorAll(".atlas text")].map(one => [one.textContent, one.getBoundingClientRect()]);
                              const picture = document.querySelector(".atlas").getBoundingClientRect();
                              const covers = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
                              return boxes.flatMap(([text, a], i) => [
                                ...(a.left < picture.left || a.right > picture.right ? [`${text} sticks out`] : []),
                                ...boxes.slice(i + 1).filter(([, b]) => covers(a, b)).map(([other]) => `${text} and ${other}`)]);
                            }
                            """)).isEmpty();
            for (JsonNode area : new Http(port).json("/api/graph").get("areas")) {
                String shown = String.join(
                        "",
                        area(page, area.get("id").asString())
                                .locator(".area-name")
                                .allTextContents());
                assertThat(shown.replace(" ", ""))
                        .isEqualTo(area.get(lang).asString().replace(" ", ""));
            }
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        }
    }

    @Test
    void theThreeThingsToTryWork() {
        try (Visit visit = Visit.at(port)) {
            Page page = atlas(visit, "/?lang=en");
            assertThat(page.locator(".try")).hasCount(3);
            page.locator(".try").nth(0).click();
            assertThat(visit.title()).hasText("Batch Normalization");
            page.goBack();
            page.locator(".try").nth(1).click();
            visit.unfold();
            assertThat(visit.step("transformer")).isVisible();
            page.goBack();
            page.locator(".try").nth(2).click();
            assertThat(page.locator(".question-row")).hasCount(14);
        }
    }

    @Test
    void anEmptyGraphSaysWhatToDo() {
        try (Visit visit = Visit.at(port)) {
            visit.page().route("**/api/graph", route -> fulfil(route, "[]", "[]"));
            Page page = visit.open("/?lang=en");
            assertThat(page.locator(".atlas-stage")).containsText("The graph is still empty");
            assertThat(page.locator(".atlas-stage")).containsText("trailgraph.seed.load");
            assertThat(page.locator(".try")).hasCount(0);
        }
    }

    @Test
    void ninetyAreasShowNoMoreThanThreeHundredTopicsAndTheListHasThemAll() {
        String areas = IntStream.range(0, 90).mapToObj(AtlasIT::areaOfEight).collect(Collectors.joining(",", "[", "]"));
        Browser.NewContextOptions large = new Browser.NewContextOptions().setViewportSize(1900, 1200);
        try (Visit visit = Visit.with(port, large)) {
            visit.page().route("**/api/graph", route -> fulfil(route, areas, "[]"));
            Page page = atlas(visit, "/?lang=en");
            assertThat(page.locator(".spot").count()).isBetween(1, 300);
            assertThat(page.locator(".area-list li")).hasCount(90);
            assertThat(words(page)).containsText("The 60 largest of 90 areas");
        }
    }

    @Test
    void anAreaThatThereIsNotIsSaidSo() {
        try (Visit visit = Visit.at(port)) {
            Page page = atlas(visit, "/?lang=en&area=no-such-area");
            assertThat(page.locator(".area-card")).containsText("There is no such area");
            visit.forgive("404");
        }
    }

    private static String areaOfEight(int number) {
        String topics = IntStream.range(0, 8)
                .mapToObj(topic -> """
                        {"id": "t%d-%d", "kind": "concept", "en": "T%d", "zh": null, "degree": 3}""".formatted(number, topic, topic))
                .collect(Collectors.joining(",", "[", "]"));
        return """
                {"id": "a%d", "en": "Area %d", "zh": null, "concepts": 20, "questions": 0, "topics": %s}""".formatted(number, number, topics);
    }

    private static void fulfil(Route route, String areas, String links) {
        route.fulfill(new Route.FulfillOptions()
                .setContentType("application/json")
                .setBody("{\"areas\": " + areas + ", \"links\": " + links + "}"));
    }

    private static Page atlas(Visit visit, String address) {
        Page page = visit.open(address);
        assertThat(page.locator(".atlas")).isVisible();
        return page;
    }

    private static Locator area(Page page, String id) {
        return page.locator("[data-area='" + id + "']");
    }

    private static Locator words(Page page) {
        return page.locator(".atlas-words");
    }

    private static String focused(Page page, String data) {
        return String.valueOf(page.evaluate("name => document.activeElement.dataset[name] ?? ''", data));
    }
}
