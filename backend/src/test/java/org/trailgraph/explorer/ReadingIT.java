package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.SeededTest;

/** The panels of concepts and questions, as somebody reads them. */
@SeededTest
class ReadingIT {

    private static final String BN = "/concept/batch-normalization";

    @LocalServerPort
    private int port;

    @Test
    void bothLanguagesStandSideBySideInAWidePanelParagraphByParagraph() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/question/batch-norm-from-scratch");
            page.locator("[data-action=answer]").click();
            visit.button("Both languages").click();
            page.locator(".panel-wide").click();
            assertThat(visit.button("Both languages")).hasAttribute("aria-pressed", "true");
            Locator sides = page.locator("[data-place=answer] .side");
            assertThat(sides).hasCount(2);
            assertThat(sides.nth(0)).hasAttribute("lang", "en");
            assertThat(sides.nth(1)).hasAttribute("lang", "zh-Hans");
            int paragraphs = sides.nth(0).locator(".rich > *").count();
            assertThat(paragraphs).isGreaterThan(5);
            for (int i = 0; i < paragraphs; i++) {
                BoundingBox en = box(sides.nth(0).locator(".rich > *").nth(i));
                BoundingBox zh = box(sides.nth(1).locator(".rich > *").nth(i));
                assertThat(zh.y).isCloseTo(en.y, within(1.0));
                assertThat(zh.x).isGreaterThanOrEqualTo(en.x + en.width);
            }
            assertThat(page.locator("[data-place=keyPoints] li").first().locator(".side"))
                    .hasCount(2);
        }
    }

    @Test
    void bothLanguagesStandInPairsOnAPhoneEachBehindItsMark() {
        try (Visit visit = Visit.with(port, phone())) {
            Page page = visit.open(BN + "?both=1&lang=zh");
            for (String part : List.of("summary", "symbols", "pitfalls", "requires-out")) {
                Locator pair = page.locator("[data-place='" + part + "'] .pair").first();
                BoundingBox en = box(pair.locator(".side").nth(0));
                BoundingBox zh = box(pair.locator(".side").nth(1));
                assertThat(zh.y).isGreaterThanOrEqualTo(en.y + en.height);
                assertThat(pair.locator(".sign")).hasText(new String[] {"EN", "中"});
                assertThat(pair.locator(".sign").first()).isVisible();
            }
            assertThat(overflowing(page)).isEmpty();
        }
    }

    @Test
    void everyPieceSaysItsLanguage() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(BN + "?both=1&lang=zh");
            for (Locator text :
                    page.locator("#panel .rich, #panel bdi.name, #panel .alias").all()) {
                assertThat(text).hasAttribute("lang", Pattern.compile("en|zh-Hans"));
            }
            assertThat(page.locator("#panel .rich:lang(en)").first()).containsText("For each channel");
            assertThat(page.locator("#panel .rich:lang(zh)").first()).containsText("批归一化");
        }
    }

    @Test
    void theModeAndTheWidthAreRememberedAndALinkMayAskForTheMode() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(BN);
            assertThat(page.locator("#panel .pair")).hasCount(0);
            visit.button("Both languages").click();
            page.locator(".panel-divider").focus();
            page.keyboard().press("ArrowLeft");
            double width = box(page.locator("#panel")).width;
            visit.open("/concept/lstm");
            assertThat(page.locator("[data-place=summary] .pair")).hasCount(1);
            assertThat(box(page.locator("#panel")).width).isEqualTo(width);
            visit.open("/concept/lstm?both=0");
            assertThat(page.locator("[data-place=summary]")).isVisible();
            assertThat(page.locator("#panel .pair")).hasCount(0);
        }
    }

    @Test
    void theDividerMovesByKeysAndByThePointer() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(BN);
            Locator divider = page.locator(".panel-divider");
            double before = box(page.locator("#panel")).width;
            divider.focus();
            page.keyboard().press("ArrowLeft");
            assertThat(box(page.locator("#panel")).width).isEqualTo(before + 32);
            assertThat(divider).hasAttribute("aria-valuenow", "29");
            BoundingBox at = box(divider);
            page.mouse().move(at.x + at.width / 2, at.y + 300);
            page.mouse().down();
            page.mouse().move(at.x - 100, at.y + 300);
            page.mouse().up();
            assertThat(box(page.locator("#panel")).width).isCloseTo(before + 132, within(8.0));
            divider.dblclick();
            assertThat(box(page.locator("#panel")).width).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"中文", "Both languages"})
    void switchingLanguageOrModeKeepsThePlaceAndMovesNothingElse(String button) {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(BN);
            Locator row = page.locator("[data-place='batch-normalization--mitigates--overfitting']");
            row.evaluate(
                    "row => { row.scrollIntoView({block: 'start'}); row.closest('.panel-body').scrollTop += 10; }");
            page.locator(".list-trees").evaluate("list => list.scrollTop = 40");
            double before = box(row).y;
            BoundingBox map = box(page.locator(".map-canvas"));
            visit.button(button).click();
            assertThat(row).containsText(button.equals("中文") ? "过拟合" : "正则化");
            assertThat(box(row).y).isCloseTo(before, within(12.0));
            assertThat(box(page.locator(".map-canvas")))
                    .usingRecursiveComparison()
                    .isEqualTo(map);
            assertThat(page.locator(".list-trees").evaluate("list => list.scrollTop"))
                    .isEqualTo(40);
        }
    }

    @Test
    void anAnswerThatIsBeingReadStaysOpenAtItsParagraph() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/question/batch-norm-from-scratch");
            page.locator("[data-action=answer]").click();
            Locator paragraph = page.locator("[data-place=answer] .rich > *").nth(4);
            paragraph.evaluate("p => p.scrollIntoView({block: 'start'})");
            double before = box(paragraph).y;
            visit.button("中文").click();
            assertThat(page.locator("[data-place=answer] .rich")).hasAttribute("lang", "zh-Hans");
            assertThat(box(paragraph).y).isCloseTo(before, within(2.0));
        }
    }

    @Test
    void formulasAreSetInFontsOfOurOwn() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.page();
            List<Response> fonts = new ArrayList<>();
            page.onResponse(response -> {
                if (response.request().resourceType().equals("font")) {
                    fonts.add(response);
                }
            });
            visit.open(BN);
            assertThat(page.locator(".formula .katex .katex-html").first()).isVisible();
            assertThat(page.locator("[data-place=symbols] .katex").count()).isGreaterThan(5);
            assertThat(
                            page.evaluate(
                                    "document.fonts.ready.then(() => [...document.fonts].filter(font => font.status === 'loaded').map(font => font.family))"))
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                    .contains("KaTeX_Main", "KaTeX_Math", "KaTeX_Size2");
            assertThat(fonts).isNotEmpty().allSatisfy(font -> {
                assertThat(font.url()).startsWith("http://localhost:" + port + "/webjars/katex/");
                assertThat(font.status()).isEqualTo(200);
                assertThat(font.headerValue("content-type")).isEqualTo("font/woff2");
            });
        }
    }

    @Test
    void everyLinkSaysInWordsWhatItIsAndWhyItHolds() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/concept/vanishing-gradient");
            Locator group = page.locator("[data-type=mitigates][data-direction=in]");
            assertThat(group.locator("h4")).containsText("Is mitigated by");
            assertThat(group.locator("[data-topic=batch-normalization]")).isVisible();
            for (Locator because : page.locator(".because").all()) {
                assertThat(because).containsText(Pattern.compile("\\S{2,}"));
            }
            visit.open(BN);
            assertThat(page.locator("[data-place$='--internal-covariate-shift'] .badge"))
                    .hasText("contested");
            assertThat(page.locator(".link-row .origin")).hasCount(0);
            assertThat(page.locator(".sources a[target=_blank][rel~=noopener]").first())
                    .hasAttribute("href", Pattern.compile("https?://.+"));
        }
    }

    @Test
    void aQuestionShowsItsPointsWithTheAnswerAndWhereItComesFrom() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/question/batch-norm-four-formulas");
            assertThat(page.locator("#panel .bank")).containsText("line 54");
            assertThat(page.locator("[data-place=keyPoints]")).isHidden();
            page.locator("[data-action=answer]").click();
            assertThat(page.locator("[data-place=keyPoints] li").first()).isVisible();
            assertThat(page.locator("[data-place=mistakes] li").first()).isVisible();
            assertThat(page.locator("[data-place=asks] [data-topic=batch-normalization] + .badge"))
                    .hasText("names it");
        }
    }

    private static BoundingBox box(Locator locator) {
        return Objects.requireNonNull(locator.boundingBox());
    }

    private static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions().setViewportSize(360, 740);
    }

    /** What reaches beyond the right edge of the panel's text and does not scroll by itself. */
    private static List<?> overflowing(Page page) {
        return (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('.panel-body')]
                    .filter(body => body.scrollWidth > body.clientWidth)
                    .map(body => body.scrollWidth)
                """);
    }
}
