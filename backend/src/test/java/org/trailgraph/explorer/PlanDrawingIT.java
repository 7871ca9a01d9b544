package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.SeededTest;

/** The drawing beside the list of a plan. */
@SeededTest
class PlanDrawingIT {

    private static final String PLAN = "/plan?goal=layer-normalization&lang=en";

    @LocalServerPort
    private int port;

    private static Locator box(Page page, String topic) {
        return page.locator("a.drawing-topic[data-topic='" + topic + "']");
    }

    private static List<String> topics(Locator items) {
        return items.all().stream()
                .map(item -> item.getAttribute("data-topic"))
                .sorted()
                .toList();
    }

    @Test
    void everyStepIsABoxAndEachStandsBelowWhatItNeeds() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(PLAN);
            assertThat(topics(page.locator("a.drawing-topic"))).isEqualTo(topics(page.locator("li.step")));
            assertThat(box(page, "layer-normalization")).hasClass(Pattern.compile("\\bgoal\\b"));
            assertThat(page.locator("a.drawing-topic.current .drawing-number")).hasText("1");
            double needed = box(page, "normalization").boundingBox().y;
            assertThat(needed).isLessThan(box(page, "layer-normalization").boundingBox().y);
        }
    }

    @Test
    void pointingAtAStepInEitherLightsTheSameChain() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(PLAN);
            visit.step("standardization").locator(".step-title").hover();
            List<String> chain = topics(page.locator("a.drawing-topic.lit"));
            assertThat(chain)
                    .contains("standardization", "variance", "layer-normalization")
                    .doesNotContain("vector");
            assertThat(page.locator(".drawing-line.lit")).not().hasCount(0);
            page.locator("#plan h1").hover();
            assertThat(page.locator(".drawing .lit")).hasCount(0);
            box(page, "standardization").hover();
            assertThat(topics(page.locator("li.step.lit"))).isEqualTo(chain);
        }
    }

    @Test
    void theKeyboardGoesAlongTheLinksAndOpensAStepInTheList() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(PLAN);
            page.locator(".drawing [data-action=fit]").focus();
            page.keyboard().press("Tab");
            assertThat(page.locator("a.drawing-topic.current")).isFocused();
            page.keyboard().press("End");
            assertThat(box(page, "layer-normalization")).isFocused();
            page.keyboard().press("ArrowUp");
            assertThat(page.locator("a.drawing-topic:focus.lit")).hasCount(1);
            assertThat(box(page, "layer-normalization")).not().isFocused();
            String there = page.locator("a.drawing-topic:focus").getAttribute("data-topic");
            page.keyboard().press("Enter");
            assertThat(visit.step(there).locator(".step-title .topic-link")).isFocused();
            assertThat(visit.address()).startsWith("/plan");
        }
    }

    @Test
    void whatIsKnownLeavesTheDrawing() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(PLAN);
            visit.step("variance").locator(".know").click();
            assertThat(visit.step("variance")).hasCount(0);
            assertThat(box(page, "variance")).hasCount(0);
            assertThat(topics(page.locator("a.drawing-topic"))).isEqualTo(topics(page.locator("li.step")));
            visit.button("Undo").click();
            assertThat(box(page, "variance")).hasCount(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, en", "360, zh"})
    void namesAreReadWithoutZoomAndTheWholePlanFits(int width, String lang) {
        Browser.NewContextOptions window = new Browser.NewContextOptions().setViewportSize(width, 800);
        try (Visit visit = Visit.with(port, window)) {
            Page page = visit.open("/plan?goal=transformer&lang=" + lang);
            double shown = box(page, "transformer").boundingBox().width;
            assertThat(shown).isGreaterThan(134 * 0.7);
            double frame = page.locator(".drawing-frame").boundingBox().width;
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
            for (Locator box : page.locator("a.drawing-topic").all()) {
                double left =
                        box.boundingBox().x - page.locator(".drawing-frame").boundingBox().x;
                assertThat(left).isBetween(-8.0, frame - shown + 1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axeFindsNothingSerious(String theme) {
        try (Visit visit = Visit.with(port, new Browser.NewContextOptions().setBypassCSP(true))) {
            Page page = visit.open(PLAN + "&theme=" + theme);
            visit.button("Take it away").click();
            List<String> serious = new AxeBuilder(page)
                    .analyze().getViolations().stream()
                            .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                            .map(rule ->
                                    rule.getId() + " " + rule.getNodes().get(0).getHtml())
                            .toList();
            assertThat(serious).isEmpty();
        }
    }
}
