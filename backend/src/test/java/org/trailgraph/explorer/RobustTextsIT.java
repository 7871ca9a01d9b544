package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.trailgraph.SeededTest;
import org.trailgraph.topics.TopicWriter;

/** Whatever names and texts hold: no script runs (a Visit fails if one tries), nothing spills over, and a gap is marked. */
@SeededTest
class RobustTextsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TopicWriter writer;

    @Autowired
    private ApplicationContext application;

    /** Loading them again changes nothing. */
    @BeforeEach
    void load() {
        writer.load(HostileTopics.ORIGIN, HostileTopics.facts());
        SeededTest.Seeded.awaitSnapshots(application);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/concept/hostile-hub",
                "/concept/hostile-image",
                "/concept/hostile-hebrew",
                "/concept/hostile-emoji",
                "/concept/hostile-long",
                "/concept/hostile-wordy",
                "/concept/hostile-english",
                "/concept/hostile-chinese",
                "/concept/hostile-nameless",
                "/question/hostile-question"
            })
    void everyTopicShowsInEveryModeAndNothingSpillsOver(String address) {
        try (Visit visit = onAPhone()) {
            Page page = visit.open(address + "?lang=en");
            showEverything(page);
            nothingSpillsOver(visit, "en");
            visit.page().locator(".header-tools .text-button").click();
            nothingSpillsOver(visit, "zh");
            visit.button("中英对照").click();
            nothingSpillsOver(visit, "both");
        }
    }

    private static void nothingSpillsOver(Visit visit, String mode) {
        assertThat(visit.title()).isVisible();
        assertThat(spilling(visit.page())).as(mode).isEmpty();
        assertThat(visit.page().locator("#panel :is(script, img, iframe, object), #panel a[href^=javascript]"))
                .hasCount(0);
    }

    private static void showEverything(Page page) {
        page.locator(".panel-grip").click();
        for (String action : List.of("[data-action=answer]", "[data-as=cypher]")) {
            for (Locator button : page.locator(action).all()) {
                button.click();
            }
        }
    }

    @Test
    void markupInNamesAndTextsIsReadAsItWasWritten() {
        try (Visit visit = onAPhone()) {
            Page page = visit.open("/concept/hostile-hub?lang=en");
            assertThat(visit.title()).hasText(HostileTopics.SCRIPT);
            assertThat(page.locator("[data-place=summary]")).containsText("<script>alert(3)</script>");
            assertThat(page.locator("[data-place=formula]")).containsText("\\frac{1");
            assertThat(page.locator("[data-place$='--hostile-image'] .topic-link"))
                    .containsText(HostileTopics.IMAGE);
            assertThat(page.locator("[data-place$='--hostile-image'] .badge"))
                    .hasText(new String[] {"contested", "from hostile"});
            assertThat(page.locator("[data-place$='--hostile-emoji'] .because")).hasText("No reason given");
        }
    }

    @Test
    void namesFromRightToLeftDoNotDragOurWordsWithThem() {
        try (Visit visit = onAPhone()) {
            Page page = visit.open("/concept/hostile-hebrew?lang=en");
            assertThat(visit.title().locator("bdi")).hasText(HostileTopics.HEBREW);
            assertThat(page.locator("[data-place=summary] .rich")).hasCSS("direction", "rtl");
            assertThat(page.locator("[data-place=summary] .tex")).hasCSS("direction", "ltr");
            assertThat(page.locator("#panel-title")).hasCSS("direction", "ltr");
            visit.open("/plan?goal=hostile-hebrew&lang=en");
            assertThat(page.locator(".chip-remove"))
                    .hasAttribute("aria-label", "Remove \u2068" + HostileTopics.HEBREW + "\u2069");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aNameThatALanguageLacksIsMarkedWhereverItShows(String lang) {
        Map<String, String> marks = Map.of("en", "hostile-chinese", "zh", "hostile-english");
        String topic = marks.get(lang);
        try (Visit visit = Visit.with(port, new Browser.NewContextOptions().setViewportSize(1280, 800))) {
            Page page = visit.open("/concept/" + topic + "?lang=" + lang);
            String mark = lang.equals("en") ? "in Chinese only" : "仅有英文";
            assertThat(visit.title().locator(".only-in")).containsText(mark);
            assertThat(visit.title().locator(".only-in")).isVisible();
            assertThat(page.locator("[data-place=summary] .only-in")).hasText(mark);
            assertThat(page.locator(".topic-list [data-topic=" + topic + "] .only-in"))
                    .isVisible();
            visit.open("/concept/hostile-hub?lang=" + lang);
            assertThat(page.locator(".link-row [data-topic=" + topic + "] .only-in"))
                    .isVisible();
            page.keyboard().press("/");
            page.keyboard().type(lang.equals("en") ? "只有中文" : "English alone");
            assertThat(page.locator("[role=option][data-topic=" + topic + "] .only-in"))
                    .isVisible();
        }
    }

    @Test
    void aReasonOrATextThatOneLanguageLacksIsMarked() {
        try (Visit visit = onAPhone()) {
            Page page = visit.open("/concept/hostile-hub?lang=zh");
            assertThat(page.locator("[data-place$='--hostile-english'] .because .only-in"))
                    .hasText("仅有英文");
            visit.open("/concept/hostile-english?lang=en&both=1");
            assertThat(page.locator("[data-place=summary] .only-in")).hasText("in English only");
            visit.open("/question/hostile-question?lang=en&both=1");
            page.locator("[data-action=answer]").click();
            assertThat(page.locator("[data-place=keyPoints] li").nth(0).locator(".side"))
                    .hasCount(2);
            assertThat(page.locator("[data-place=keyPoints] li").nth(1).locator(".only-in"))
                    .hasText("in English only");
        }
    }

    @Test
    void theOtherPagesAndTheSearchHoldToo() {
        try (Visit visit = onAPhone()) {
            Page page = visit.page();
            for (String address : List.of(
                    "/",
                    "/?area=hostile",
                    "/questions?area=hostile",
                    "/plan?goal=hostile-long",
                    "/connect?from=hostile-long&to=hostile-image",
                    "/connect?from=hostile-wordy&to=hostile-question",
                    "/connect?from=hostile-long&to=dropout")) {
                visit.open(address + (address.contains("?") ? "&" : "?") + "lang=zh");
                assertThat(spilling(page)).as(address).isEmpty();
            }
            visit.open("/questions?area=hostile&lang=zh");
            assertThat(page.locator(".question-row .only-in")).isVisible();
            for (String query : List.of("Longname", "<script>", "Wordy", "نورמ", HostileTopics.ARABIC, "🧠")) {
                page.locator(".search-input:visible").fill(query);
                assertThat(page.locator(".search-drop :is([role=option], .state-title)")
                                .first())
                        .isVisible();
                assertThat(spilling(page)).as(query).isEmpty();
            }
        }
    }

    private Visit onAPhone() {
        Visit visit = Visit.with(port, new Browser.NewContextOptions().setViewportSize(360, 740));
        visit.page().onDialog(dialog -> {
            throw new AssertionError("A script ran: " + dialog.message());
        });
        return visit;
    }

    /** What is wider than the room it has. What scrolls by itself, formulas and code and tables, may be. */
    private static List<?> spilling(Page page) {
        return (List<?>) page.evaluate("""
                () => [document.scrollingElement, ...document.querySelectorAll('main, .panel-body, .topic-list, .search-drop, .page, .home')]
                    .filter(one => one.clientWidth > 0 && one.scrollWidth > one.clientWidth)
                    .map(one => `${one.tagName} ${one.className}: ${one.scrollWidth} in ${one.clientWidth}`)
                """);
    }
}
