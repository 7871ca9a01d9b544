package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.SeededTest;

/** The study sheet, on the screen and as the PDF that a printer would get. */
@SeededTest
class StudySheetIT {

    @LocalServerPort
    private int port;

    private static Page sheet(Visit visit, String address) {
        Page page = visit.open(address);
        assertThat(page.locator("[data-action=print]")).isEnabled();
        return page;
    }

    private static List<String> ids(Locator items, String attribute) {
        return items.all().stream().map(item -> item.getAttribute(attribute)).toList();
    }

    @Test
    void theSheetHoldsExactlyWhatIsFound() {
        try (Visit visit = Visit.at(port)) {
            QuestionsPage questions = new QuestionsPage(visit, port).open("/questions?area=rnn&difficulty=3");
            List<String> found = questions.ids();
            questions.page().locator("[data-action=sheet]").click();
            Locator items = visit.page().locator(".sheet-questions > li");
            assertThat(items).hasCount(found.size());
            assertThat(ids(items, "data-topic")).isEqualTo(found).isEqualTo(questions.api("area=rnn&difficulty=3"));
            assertThat(visit.page().locator(".sheet-filter")).hasText("Area: Recurrent Networks; Difficulty: 3");
            assertThat(visit.page().locator(".sheet-number").last()).hasText(found.size() + ".");
            assertThat(visit.page().locator(".sheet-answer")).hasCount(0);
        }
    }

    @Test
    void whatIsTickedGoesOnTheSheetWhateverTheFilter() {
        try (Visit visit = Visit.at(port)) {
            QuestionsPage questions = new QuestionsPage(visit, port).open("/questions?area=rnn");
            String first = questions.ids().get(1);
            questions.button(first, "tick").check();
            questions.choose("area", "rnn");
            questions.choose("area", "normalization");
            String second = questions.ids().get(0);
            questions.button(second, "tick").check();
            assertThat(questions.page().locator("[data-action=sheet]")).hasText("Study sheet of 2 questions");
            questions.page().locator("[data-action=sheet]").click();
            Locator items = visit.page().locator(".sheet-questions > li");
            assertThat(items).hasCount(2);
            assertThat(ids(items, "data-topic")).containsExactlyInAnyOrder(first, second);
            assertThat(visit.page().locator(".sheet-filter")).hasText("Chosen one by one");
            visit.page().goBack();
            assertThat(questions.button(second, "tick")).isChecked();
            visit.button("Untick all 2").click();
            assertThat(questions.button(second, "tick")).not().isChecked();
        }
    }

    @Test
    void answersStandWhereOneWantsThem() {
        try (Visit visit = Visit.at(port)) {
            Page page = sheet(visit, "/questions?area=normalization&sheet=none");
            int count = page.locator(".sheet-questions > li").count();
            page.locator("#sheet-answers").selectOption("after");
            assertThat(page.locator(".sheet-questions .sheet-answer")).hasCount(count);
            assertThat(page.locator("[data-topic=batch-norm-four-formulas] .katex")
                            .first())
                    .isVisible();
            page.locator("#sheet-answers").selectOption("end");
            assertThat(page.locator(".sheet-answers .sheet-answer")).hasCount(count);
            assertThat(page.locator(".sheet-questions .sheet-answer")).hasCount(0);
            assertThat(ids(page.locator(".sheet-answers li[data-answer]"), "data-answer"))
                    .isEqualTo(ids(page.locator(".sheet-questions > li"), "data-topic"));
            assertThat(visit.address()).isEqualTo("/questions?area=normalization&sheet=end");
        }
    }

    @Test
    void anAnswerIsAllOfItOrPartAndInOneLanguageOrBoth() {
        try (Visit visit = Visit.at(port)) {
            Page page = sheet(visit, "/questions?words=four+formulas&sheet=after&parts=points");
            Locator answer = page.locator(".sheet-answer");
            assertThat(answer).containsText("Gamma and beta restore expressiveness");
            assertThat(answer).not().containsText("standardizes each feature");
            page.locator("#sheet-parts").selectOption("answer");
            assertThat(answer).containsText("standardizes each feature");
            assertThat(answer).not().containsText("Gamma and beta restore expressiveness");
            assertThat(page.locator(".sheet-text")).hasCount(1);
            page.locator("#sheet-both").check();
            assertThat(page.locator(".sheet-text")).hasCount(2);
            assertThat(page.locator(".sheet-other")).containsText("讲一下BN的原理");
            assertThat(visit.address()).isEqualTo("/questions?words=four+formulas&sheet=after&parts=answer&bilingual=1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "Letter"})
    void thePdfHoldsTheLastQuestionWithItsAnswerOnALaterPage(String format) {
        try (Visit visit = Visit.at(port)) {
            Page page = sheet(visit, "/questions?area=rnn&sheet=end");
            String last = page.locator(".sheet-questions h3").last().textContent();
            String pdf = new String(
                    page.pdf(new Page.PdfOptions()
                            .setFormat(format)
                            .setOutline(true)
                            .setTagged(true)),
                    StandardCharsets.ISO_8859_1);
            assertThat(Pattern.compile("/Type /Page\\b").matcher(pdf).results().count())
                    .isGreaterThan(3);
            assertThat(Pattern.compile("/Title \\((.*?)\\)\n")
                            .matcher(pdf)
                            .results()
                            .map(title -> title.group(1).replace(" ", ""))
                            .filter(last.replace(" ", "")::equals))
                    .hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void paperIsBlackOnWhiteAndWithoutTheFrame(String theme) {
        try (Visit visit = Visit.at(port)) {
            Page page = sheet(visit, "/questions?area=rnn&sheet=after&theme=" + theme);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".header")).isHidden();
            assertThat(page.locator(".sheet-tools")).isHidden();
            assertThat(page.locator(".sheet-question h3").first()).hasCSS("color", "rgb(0, 0, 0)");
            assertThat(page.locator(".sheet-answer .rich").first()).hasCSS("color", "rgb(0, 0, 0)");
            assertThat(page.locator("html")).hasCSS("background-color", "rgb(255, 255, 255)");
            assertThat(page.locator("main")).hasCSS("overflow-y", "visible");
        }
    }

    @Test
    void aQuestionThatIsGoneIsSaidSoOnTheSheet() {
        try (Visit visit = Visit.at(port)) {
            Page page = sheet(visit, "/questions?picked=lstm-vs-gru,no-such-question&sheet=none");
            assertThat(page.locator(".sheet-questions > li")).hasCount(1);
            assertThat(page.locator(".sheet-head")).containsText("1 of the chosen questions does not exist any more.");
        }
    }

    @Test
    void withoutTheServerTheSheetSaysSoAndComesWhenAskedAgain() {
        try (Visit visit = Visit.at(port)) {
            Page page = sheet(visit, "/questions?area=rnn&sheet=none");
            visit.offline(true);
            page.locator("#sheet-answers").selectOption("after");
            assertThat(page.locator(".paper [role=alert]")).containsText("The server does not answer");
            assertThat(page.locator("[data-action=print]")).isDisabled();
            visit.offline(false);
            page.locator(".paper").getByText("Try again").click();
            assertThat(page.locator(".sheet-answer")).hasCount(6);
            visit.forgive("ERR_INTERNET_DISCONNECTED");
        }
    }
}
