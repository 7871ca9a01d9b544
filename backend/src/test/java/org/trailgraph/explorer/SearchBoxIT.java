package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.SeededTest;
import org.trailgraph.topics.Fact;
import org.trailgraph.topics.TopicWriter;

/** The search box as somebody uses it who has a keyboard and no mouse, or a screen reader, or an input method. */
@SeededTest
class SearchBoxIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TopicWriter writer;

    private static Locator box(Page page) {
        return page.locator("input[role=combobox]:visible");
    }

    private static Locator options(Page page) {
        return page.locator("[role=option]:visible");
    }

    private static Locator chosen(Page page) {
        return page.locator("[role=option][aria-selected=true]:visible");
    }

    private static Locator status(Page page) {
        return page.locator(".search:has(input:focus) [role=status]");
    }

    /** Types into the box and waits for the answer. */
    private static void type(Page page, String query) {
        page.keyboard().press("/");
        page.waitForResponse("**/api/search?**", () -> page.keyboard().type(query));
    }

    private static void pick(Visit visit, String query, String title) {
        type(visit.page(), query);
        visit.page().keyboard().press("Enter");
        assertThat(visit.title()).hasText(title);
    }

    @ParameterizedTest
    @CsvSource({
        "en, BN, Batch Normalization, 10 results",
        "zh, BN, 批归一化, 10 条结果",
        "en, transfromer, Transformer, 4 results",
        "zh, 批归一华, 批归一化, 2 条结果"
    })
    void findsByTheKeyboardAloneAndSaysHowMuch(String lang, String query, String title, String said) {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/?lang=" + lang);
            type(page, query);
            assertThat(status(page)).hasText(said);
            assertThat(box(page)).hasAttribute("aria-expanded", "true");
            assertThat(chosen(page)).hasCount(1);
            assertThat(box(page))
                    .hasAttribute(
                            "aria-activedescendant", String.valueOf(chosen(page).getAttribute("id")));
            page.keyboard().press("Enter");
            assertThat(visit.title()).hasText(title);
            assertThat(box(page)).not().isFocused();
        }
    }

    @Test
    void theKeysMoveTheChoiceAndLeaveTheTextAlone() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/?lang=en");
            type(page, "normalization");
            assertChosen(page, 0, "ArrowDown", 1, "ArrowDown", 2, "ArrowUp", 1, "PageDown", 6, "Control+End", 9);
            assertChosen(page, 9, "ArrowDown", 0, "ArrowUp", 9, "PageUp", 4, "Control+Home", 0, "End", 0);
            page.keyboard().press("Home");
            page.waitForResponse("**/api/search?**", () -> page.keyboard().type("batch "));
            assertThat(box(page)).hasValue("batch normalization");
            page.keyboard().press("Escape");
            assertThat(options(page)).hasCount(0);
            assertThat(box(page)).isFocused();
            assertThat(box(page)).hasAttribute("aria-expanded", "false");
            page.waitForResponse("**/api/search?**", () -> page.keyboard().press("ArrowDown"));
            assertThat(options(page).first()).isVisible();
            page.keyboard().press("Tab");
            assertThat(options(page)).hasCount(0);
            assertThat(box(page)).not().isFocused();
        }
    }

    /** Which option is chosen at first, then pairs of a key and which one is chosen after it. */
    private static void assertChosen(Page page, int first, Object... keysAndPlaces) {
        assertThat(chosen(page)).hasAttribute("id", Pattern.compile("-" + first + "$"));
        for (int i = 0; i < keysAndPlaces.length; i += 2) {
            page.keyboard().press((String) keysAndPlaces[i]);
            assertThat(chosen(page)).hasAttribute("id", Pattern.compile("-" + keysAndPlaces[i + 1] + "$"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, 归一, batch-normalization, 归一",
        "zh, 归一, batch-normalization, 归一",
        "en, batch nor, batch-normalization, Batch Nor"
    })
    void whatWasTypedIsMarkedInTheNames(String lang, String query, String topic, String mark) {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/?lang=" + lang);
            type(page, query);
            assertThat(page.locator("[role=option][data-topic='" + topic + "'] mark")
                            .first())
                    .hasText(mark);
        }
    }

    @Test
    void whatWasPickedIsOfferedAgainInEitherLanguageAndAfterAReload() {
        try (Visit visit = Visit.at(port)) {
            visit.open("/?lang=en");
            pick(visit, "resnet", "ResNet");
            pick(visit, "BN", "Batch Normalization");
            pick(visit, "残差网络", "ResNet");
            Page page = visit.open("/?lang=zh");
            page.keyboard().press("/");
            assertThat(options(page)).containsText(new String[] {"残差网络", "批归一化", "清空最近搜索"});
            assertThat(status(page)).containsText("2 条最近搜索");
            assertThat(chosen(page)).hasCount(0);
            page.keyboard().press("Enter");
            assertThat(box(page)).isFocused();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(visit.title()).hasText("批归一化");
        }
    }

    @Test
    void recentSearchesAreTakenAwayOneByOneOrAllAtOnce() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/?lang=en");
            for (String name : List.of("LSTM", "GRU", "Dropout", "Transformer")) {
                pick(visit, name, name);
            }
            page.keyboard().press("/");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Delete");
            assertThat(options(page)).containsText(new String[] {"Dropout", "GRU", "LSTM", "Clear"});
            assertThat(status(page)).hasText("Transformer removed");
            options(page).nth(1).locator(".hit-forget").click();
            assertThat(options(page)).containsText(new String[] {"Dropout", "LSTM", "Clear"});
            page.keyboard().press("End");
            page.keyboard().press("Enter");
            assertThat(options(page)).hasCount(0);
            assertThat(status(page)).hasText("Recent searches cleared");
            assertThat(box(page)).isFocused();
            visit.open("/questions").keyboard().press("/");
            assertThat(box(page)).isFocused();
            assertThat(options(page)).hasCount(0);
        }
    }

    @Test
    void whatIsAskedOfAPlanIsAConcept() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/question/batch-norm-four-formulas?lang=en");
            page.evaluate(
                    "localStorage.setItem('trailgraph.recent', JSON.stringify([{id: 'q', kind: 'question', en: 'Why?', zh: null}, {id: 'lstm', kind: 'concept', en: 'LSTM', zh: null}]))");
            visit.open("/plan?goal=layer-normalization");
            page.locator(".why input[role=combobox]").click();
            assertThat(options(page)).containsText(new String[] {"LSTM", "Clear"});
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.locator(".why-verdict")).containsText("LSTM");
        }
    }

    @Test
    void anInputMethodIsLeftToItsWorkUntilTheWordIsThere() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/?lang=zh");
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> {
                if (request.url().contains("/api/search")) {
                    asked.add(request.url());
                }
            });
            page.keyboard().press("/");
            CDPSession keys = page.context().newCDPSession(page);
            for (String letters : List.of("p", "pi", "pi gui", "pi gui yi")) {
                keys.send("Input.imeSetComposition", composed(letters));
            }
            page.keyboard().press("ArrowDown");
            assertThat(box(page)).hasValue("pi gui yi");
            page.waitForResponse("**/api/search?**", () -> keys.send("Input.insertText", composed("批归一")));
            assertThat(asked).singleElement().asString().endsWith("q=%E6%89%B9%E5%BD%92%E4%B8%80&lang=zh&limit=10");
            assertThat(options(page).first()).containsText("批归一化");
        }
    }

    /** What is composed, with the cursor at its end. */
    private static JsonObject composed(String text) {
        JsonObject object = new JsonObject();
        object.addProperty("text", text);
        object.addProperty("selectionStart", text.length());
        object.addProperty("selectionEnd", text.length());
        return object;
    }

    @Test
    void aSlowAnswerIsSaidToBeOnItsWayAndALateOneIsNotShown() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/?lang=en");
            List<Route> held = new ArrayList<>();
            page.route("**/api/search?q=lstm&**", held::add);
            page.keyboard().press("/");
            page.keyboard().type("lstm");
            assertThat(status(page)).hasText("Still searching …");
            assertThat(page.locator(".search:has(input:focus) > .spinner")).isVisible();
            box(page).fill("gru");
            assertThat(options(page).first()).containsText("GRU");
            assertThat(page.locator(".search > .spinner:visible")).hasCount(0);
            held.forEach(Route::resume);
            page.waitForResponse("**/api/concepts/gru", () -> page.keyboard().press("Enter"));
            assertThat(visit.title()).hasText("GRU");
            assertThat(options(page)).hasCount(0);
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsSaidSoAndCanBeAskedAgain() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/?lang=en");
            visit.offline(true);
            page.keyboard().press("/");
            page.keyboard().type("BN");
            assertThat(page.locator(".search [role=alert]:visible")).containsText("The server does not answer");
            visit.offline(false);
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(options(page).first()).containsText("Batch Normalization");
            assertThat(box(page)).isFocused();
            visit.forgive("ERR_INTERNET_DISCONNECTED");
        }
    }

    @Test
    void namesOfAnyKindAreShownAsTheyAre() {
        String longName = "Oddity " + "very long ".repeat(30).strip();
        writer.load(
                "bank:odd",
                List.of(
                        odd("odd-script", Map.of("en", "Oddity <script>alert(1)</script>")),
                        odd("odd-arabic", Map.of("en", "Oddity مرحبا بالعالم", "zh", "怪异")),
                        odd("odd-emoji", Map.of("en", "Oddity 😀👩‍👩‍👧")),
                        odd("odd-long", Map.of("en", longName)),
                        odd("odd-chinese", Map.of("zh", "Oddity之怪"))));
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/?lang=en");
            type(page, "oddity");
            assertThat(option(page, "odd-script").locator(".hit-name")).hasText("Oddity <script>alert(1)</script>");
            assertThat(option(page, "odd-chinese")).containsText("in Chinese only");
            assertThat(option(page, "odd-arabic").locator(".hit-name")).hasAttribute("dir", "auto");
            assertThat(option(page, "odd-emoji").locator("mark")).hasText("Oddity");
            assertThat(option(page, "odd-long").locator(".hit-name")).hasText(longName);
            assertThat(option(page, "odd-long").boundingBox().height).isLessThan(80);
            Object width = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(width).isEqualTo(0);
        }
    }

    private static Fact odd(String id, Map<String, Object> names) {
        Map<String, Object> properties = new HashMap<>(names);
        properties.put("origin", "bank:odd");
        return new Fact.Node(Fact.NodeKind.CONCEPT, id, properties);
    }

    private static Locator option(Page page, String topic) {
        return page.locator("[role=option][data-topic='" + topic + "']");
    }
}
