package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.Http;
import org.trailgraph.SeededTest;

/** What the page of questions finds by its filters. */
@SeededTest
class QuestionFiltersIT {

    private static final String DERIVATIONS = "CNN卷积神经网络相关 / 公式推导";

    @LocalServerPort
    private int port;

    private void at(String address, BiConsumer<QuestionsPage, Visit> doing) {
        try (Visit visit = Visit.at(port)) {
            doing.accept(new QuestionsPage(visit, port).open(address), visit);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bank, interview-summ, 49",
        "section, " + DERIVATIONS + ", 4",
        "area, rnn, 6",
        "difficulty, 4, 0",
        "form, derive, 0",
        "concept, batch-normalization, 0"
    })
    void eachFilterFindsWhatTheApiFinds(String facet, String value, int expected) {
        at("/questions", (questions, visit) -> {
            String query = facet + "=" + Http.encoded(value);
            List<String> api = questions.api(query);
            assertThat(api).hasSizeGreaterThan(3).hasSizeLessThanOrEqualTo(49);
            if (expected > 0) {
                assertThat(api).hasSize(expected);
            }
            questions.choose(facet, value);
            assertThat(questions.rows()).hasCount(api.size());
            assertThat(questions.ids()).isEqualTo(api);
            assertThat(questions.found()).containsText(String.valueOf(api.size()));
        });
    }

    @Test
    void wordsFilterWhileOneTypesInEitherLanguage() {
        at("/questions", (questions, visit) -> {
            questions.page().locator(".facet-words").pressSequentially("resnet 原理");
            assertThat(questions.rows()).hasCount(1);
            assertThat(questions.ids()).isEqualTo(questions.api("words=" + Http.encoded("resnet 原理")));
            assertThat(visit.address()).isEqualTo("/questions?words=resnet+%E5%8E%9F%E7%90%86");
        });
    }

    @Test
    void aConceptIsSearchedForByItsAliasWithTheKeyboardAlone() {
        at("/questions", (questions, visit) -> {
            questions.facet("concept").locator(".facet-button").focus();
            questions.page().keyboard().press("Enter");
            questions.page().keyboard().press("Tab");
            questions.page().keyboard().type("长短期记忆");
            assertThat(questions.page().locator("[role=option]").first()).isVisible();
            assertThat(questions.page().locator(".facet .kind.question")).hasCount(0);
            questions.page().keyboard().press("Enter");
            assertThat(questions.found()).containsText(" of 49");
            assertThat(visit.address()).isEqualTo("/questions?concept=lstm");
            assertThat(questions.ids()).isEqualTo(questions.api("concept=lstm"));
            assertThat(questions.facet("concept").locator(".facet-chosen")).hasText("LSTM");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"area", "difficulty", "form", "section"})
    void theCountBesideAValueIsWhatChoosingItFinds(String facet) {
        at("/questions?concept=backpropagation", (questions, visit) -> {
            questions.facet(facet).locator(".facet-button").click();
            Locator options = questions.facet(facet).locator(".facet-option");
            assertThat(options.count()).isPositive();
            for (Locator option : options.all()) {
                String value = option.locator("input").inputValue();
                assertThat(option.locator(".count"))
                        .hasText(String.valueOf(
                                questions.count("concept=backpropagation&" + facet + "=" + Http.encoded(value))));
            }
        });
    }

    @Test
    void filtersCombineAndBackTakesTheLastOneAway() {
        at("/questions", (questions, visit) -> {
            questions.choose("area", "cnn");
            questions.choose("area", "rnn");
            questions.choose("form", "derive");
            String all = "area=cnn&area=rnn&form=derive";
            assertThat(visit.address()).isEqualTo("/questions?" + all);
            assertThat(questions.rows()).hasCount(questions.count(all));
            assertThat(questions.ids()).isEqualTo(questions.api(all));
            questions.page().goBack();
            assertThat(questions.rows()).hasCount(questions.count("area=cnn&area=rnn"));
            questions.page().goForward();
            assertThat(questions.rows()).hasCount(questions.count(all));
            visit.button("Clear filters").click();
            assertThat(questions.rows()).hasCount(49);
            assertThat(visit.address()).isEqualTo("/questions");
        });
    }

    @Test
    void aLinkRestoresTheFiltersAndSaysThem() {
        String query = "section=" + Http.encoded(DERIVATIONS) + "&difficulty=3&difficulty=4&concept=chain-rule";
        at("/questions?" + query, (questions, visit) -> {
            assertThat(questions.ids()).isNotEmpty().isEqualTo(questions.api(query));
            assertThat(questions.facet("section").locator(".facet-chosen")).hasText(DERIVATIONS);
            assertThat(questions.facet("difficulty").locator(".facet-chosen")).hasText("3, 4");
            assertThat(questions.facet("concept").locator(".facet-chosen")).hasText("Chain Rule");
            questions.facet("difficulty").locator(".facet-button").click();
            assertThat(questions.option("difficulty", "3").locator("input")).isChecked();
            assertThat(questions.option("difficulty", "4").locator("input")).isChecked();
        });
    }

    @Test
    void whereNothingFitsThePageSaysSoAndShowsTheWayOut() {
        at("/questions?area=rnn&words=zebra", (questions, visit) -> {
            assertThat(questions.found()).hasText("0 of 49 questions");
            assertThat(questions.page().locator(".state-title:visible")).hasText("No question fits");
            questions.page().locator(".state .button:visible").click();
            assertThat(questions.rows()).hasCount(49);
        });
    }
}
