package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.Http;
import org.trailgraph.SeededTest;

/** The page of questions: answers in place, previous and next. */
@SeededTest
class QuestionsIT {

    @LocalServerPort
    private int port;

    private void at(String address, BiConsumer<QuestionsPage, Visit> doing) {
        try (Visit visit = Visit.at(port)) {
            doing.accept(new QuestionsPage(visit, port).open(address), visit);
        }
    }

    @Test
    void anAnswerIsNeitherShownNorFetchedUntilItIsAskedFor() {
        at("/questions?area=normalization", (questions, visit) -> {
            List<String> fetched = new ArrayList<>();
            questions.page().onRequest(request -> fetched.add(request.url()));
            String id = "batch-norm-four-formulas";
            assertThat(questions.page().locator(".row-answer:visible")).hasCount(0);
            assertThat(questions.page().content()).doesNotContain("standardizes each feature of a layer");
            Locator button = questions.button(id, "answer");
            assertThat(button).hasAttribute("aria-expanded", "false");
            button.click();
            assertThat(button).hasAttribute("aria-expanded", "true");
            assertThat(button).hasText("Hide answer");
            assertThat(questions.answer(id)).containsText("standardizes each feature of a layer");
            assertThat(questions.answer(id)).containsText("Saying that BN makes features Gaussian");
            assertThat(questions.answer(id).locator(".katex").first()).isVisible();
            assertThat(fetched)
                    .filteredOn(url -> url.contains("/api/questions/"))
                    .hasSize(1);
            button.click();
            assertThat(questions.page().locator(".row-answer:visible")).hasCount(0);
        });
    }

    @Test
    void theListIsWalkedAndAnsweredByKeys() {
        at("/questions?area=rnn", (questions, visit) -> {
            List<String> ids = questions.ids();
            questions.page().keyboard().press("j");
            questions.page().keyboard().press("j");
            assertThat(questions.button(ids.get(1), "answer")).isFocused();
            questions.page().keyboard().press("Enter");
            assertThat(questions.answer(ids.get(1))).isVisible();
            assertThat(questions.answer(ids.get(0))).isHidden();
            questions.page().keyboard().press("Space");
            assertThat(questions.answer(ids.get(1))).isHidden();
            questions.page().keyboard().press("x");
            assertThat(questions.row(ids.get(1)).locator("[data-action=tick]")).isChecked();
            questions.page().keyboard().press("k");
            questions.page().keyboard().press("k");
            assertThat(questions.button(ids.get(0), "answer")).isFocused();
            for (int i = 0; i < 10; i++) {
                questions.page().keyboard().press("j");
            }
            assertThat(questions.button(ids.get(5), "answer")).isFocused();
        });
    }

    @Test
    void previousAndNextAlsoStandUnderAnAnswer() {
        at("/questions?area=rnn", (questions, visit) -> {
            List<String> ids = questions.ids();
            questions.button(ids.get(0), "answer").click();
            Locator steps = questions.answer(ids.get(0)).locator(".row-steps");
            assertThat(steps).containsText("1 of 6");
            assertThat(steps.getByText("Previous")).isDisabled();
            steps.getByText("Next").click();
            assertThat(questions.button(ids.get(1), "answer")).isFocused();
        });
    }

    @Test
    void previousAndNextWalkTheSelectionAndStopAtItsEnds() {
        at("/questions?form=derive&area=cnn&area=nn", (questions, visit) -> {
            List<String> ids = questions.ids();
            assertThat(ids).hasSizeGreaterThan(2);
            questions.row(ids.get(0)).locator(".question-title a").click();
            Locator steps = questions.page().locator(".steps-nav");
            Locator next = steps.getByText("Next");
            for (int i = 0; i < ids.size(); i++) {
                assertThat(steps).containsText((i + 1) + " of " + ids.size());
                assertThat(questions.page().locator(".topic[data-topic='" + ids.get(i) + "']"))
                        .isVisible();
                assertThat(questions.page().locator("#answer")).isHidden();
                visit.button("Show answer").click();
                if (i < ids.size() - 1) {
                    next.click();
                }
            }
            assertThat(next).hasAttribute("aria-disabled", "true");
            String last = visit.address();
            questions.page().keyboard().press("]");
            assertThat(visit.address()).isEqualTo(last);
            questions.page().keyboard().press("[");
            assertThat(steps).containsText((ids.size() - 1) + " of " + ids.size());
            assertThat(visit.address()).startsWith("/question/" + ids.get(ids.size() - 2) + "?in=");
            steps.locator(".steps-place a").click();
            assertThat(questions.rows()).hasCount(ids.size());
            assertThat(visit.address()).isEqualTo("/questions?area=cnn&area=nn&form=derive");
        });
    }

    @Test
    void aQuestionThatWasOpenedByItselfHasNoPreviousAndNext() {
        try (Visit visit = Visit.at(port)) {
            visit.open("/question/lstm-vs-gru");
            assertThat(visit.title()).isVisible();
            assertThat(visit.page().locator(".steps-nav")).isHidden();
        }
    }

    @Test
    void backFindsTheListWhereItWasLeft() {
        at("/questions", (questions, visit) -> {
            String id = questions.ids().get(40);
            Locator link = questions.row(id).locator(".question-title a");
            link.scrollIntoViewIfNeeded();
            Object top = questions.page().evaluate("document.querySelector('main').scrollTop");
            assertThat(((Number) top).intValue()).isGreaterThan(2000);
            link.click();
            assertThat(visit.title()).isFocused();
            questions.page().goBack();
            assertThat(link).isFocused();
            assertThat(questions.page().evaluate("document.querySelector('main').scrollTop"))
                    .isEqualTo(top);
            assertThat(link).isInViewport();
        });
    }

    @Test
    void whatTheLearnerCanAnswerIsKnownAndIsFilteredOut() {
        at("/questions?area=rnn", (questions, visit) -> {
            List<String> ids = questions.ids();
            questions.button(ids.get(2), "know").click();
            assertThat(questions.row(ids.get(2)).locator(".question-status")).hasText("Known");
            assertThat(questions.button(ids.get(2), "know")).hasAttribute("aria-pressed", "true");
            questions.choose("status", "later");
            assertThat(questions.rows()).hasCount(5);
            assertThat(questions.row(ids.get(2))).hasCount(0);
            questions.open("/questions?status=known");
            assertThat(questions.ids()).containsExactly(ids.get(2));
        });
    }

    @Test
    void aQuestionIsReadyOnceEveryConceptThatItAsksAboutIsKnown() {
        at("/questions?area=rnn", (questions, visit) -> {
            String id = "lstm-vs-gru";
            assertThat(questions.row(id).locator(".question-status")).hasText("Later");
            String asked = new Http(port)
                    .json("/api/questions?limit=100&area=rnn")
                    .get("questions")
                    .valueStream()
                    .filter(one -> one.get("id").asString().equals(id))
                    .map(one -> one.get("asks").toString())
                    .findFirst()
                    .orElseThrow();
            questions.page().evaluate("known => localStorage.setItem('trailgraph.known', known)", asked);
            questions.open("/questions?area=rnn&status=ready");
            assertThat(questions.row(id).locator(".question-status")).hasText("Ready");
            assertThat(questions.found()).hasText(Pattern.compile("[1-5] of 49 questions"));
        });
    }

    @Test
    void aServerThatIsGoneIsSaidSoAndTheListStays() {
        at("/questions?area=rnn", (questions, visit) -> {
            String id = questions.ids().get(0);
            visit.offline(true);
            questions.button(id, "answer").click();
            assertThat(questions.answer(id).getByRole(AriaRole.ALERT)).containsText("The server does not answer");
            assertThat(questions.rows()).hasCount(6);
            visit.offline(false);
            questions.answer(id).getByText("Try again").click();
            assertThat(questions.answer(id).locator(".rich").first()).isVisible();
            visit.forgive("ERR_INTERNET_DISCONNECTED");
        });
    }

    @Test
    void theOtherLanguageOfThePageKeepsEverythingInPlace() {
        at("/questions?area=rnn&lang=en", (questions, visit) -> {
            List<String> ids = questions.ids();
            questions.button(ids.get(0), "answer").click();
            assertThat(questions.answer(ids.get(0)).locator(".rich").first()).isVisible();
            visit.button("中文").click();
            assertThat(questions.page().locator("h1:visible")).hasText("问题");
            assertThat(questions.answer(ids.get(0)).locator("h3").first()).hasText("答案");
            assertThat(questions.ids()).isEqualTo(ids);
        });
    }
}
