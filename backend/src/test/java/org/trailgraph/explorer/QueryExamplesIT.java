package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.SeededTest;

/** The examples of the query page, one by one and side by side. */
@SeededTest
class QueryExamplesIT {

    @LocalServerPort
    private int port;

    private static Locator verdict(QueryPage query) {
        return query.page().locator(".compare-verdict");
    }

    @ParameterizedTest
    @CsvSource({"en, Both give the same", "zh, 两边结果相同"})
    void everyPairAgreesSideBySide(String lang, String agree) {
        try (Visit visit = Visit.at(port)) {
            QueryPage query = new QueryPage(visit).open("/query?lang=" + lang);
            assertThat(query.items()).hasCount(20);
            for (Locator example : query.items().all()) {
                example.locator("[data-open=both]").click();
                query.page().locator("[data-compare=run]").click();
                assertThat(verdict(query)).containsText(agree);
                assertThat(query.page().locator(".compare-table")).hasCount(2);
                query.page().keyboard().press("Escape");
            }
        }
    }

    @Test
    void aPairThatDiffersShowsWhereIt() {
        try (Visit visit = Visit.at(port)) {
            visit.page().route("**/api/examples", QueryExamplesIT::withOneRowLess);
            QueryPage query = new QueryPage(visit).open("/query");
            query.items().first().locator("[data-open=both]").click();
            query.page().locator("[data-compare=run]").click();
            assertThat(verdict(query)).containsText("0 only in Cypher, 1 only in SPARQL");
            assertThat(query.page().locator(".compare-table tr.only")).hasCount(1);
            assertThat(query.page().locator("section[aria-label=SPARQL] tr.only"))
                    .containsText("only here");
        }
    }

    private static void withOneRowLess(Route route) {
        String examples = route.fetch().text().replace("AS difficulty\\nORDER BY", "AS difficulty\\nSKIP 1\\nORDER BY");
        route.fulfill(new Route.FulfillOptions()
                .setContentType("application/json")
                .setBody(examples.replace("SKIP 1\\nORDER BY difficulty, id", "ORDER BY difficulty, id SKIP 1")));
    }

    @Test
    void anExampleOpensWithItsParametersAndTheOtherLanguageIsASwitchAway() {
        try (Visit visit = Visit.at(port)) {
            QueryPage query = new QueryPage(visit).open("/query");
            query.page()
                    .locator("[data-example=prerequisites] [data-open=cypher]")
                    .click();
            assertThat(query.openTab()).containsText("What comes before a concept");
            assertThat(query.parameter("concept")).hasValue("transformer");
            query.run();
            assertThat(query.lastRun()).contains("\"failure\":null", "\"concept\":\"transformer\"");
            query.page().locator("[data-lang=sparql]").click();
            query.run();
            assertThat(query.lastRun()).contains("PREFIX", "\"failure\":null");
            query.page()
                    .locator("[data-example=prerequisites] [data-open=sparql]")
                    .click();
            assertThat(query.tabs()).hasCount(2);
        }
    }

    @Test
    void theFilterFindsExamplesByTheirWordsInEitherLanguage() {
        try (Visit visit = Visit.at(port)) {
            QueryPage query = new QueryPage(visit).open("/query");
            assertThat(query.items()).hasCount(20);
            query.page().locator(".query-find").fill("缓解");
            assertThat(query.items().first()).containsText("What mitigates a problem");
            query.page().locator(".query-find").fill("zebra");
            assertThat(query.items()).hasCount(0);
            assertThat(query.page().locator(".query-list")).containsText("Nothing here has these words");
        }
    }

    @Test
    void onAPhoneTheExamplesAreADrawerThatGivesTheFocusBack() {
        try (Visit visit =
                Visit.with(port, new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(360, 740))) {
            QueryPage query = new QueryPage(visit).open("/query");
            assertThat(query.page().evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(360);
            query.button("side").click();
            assertThat(query.page().locator("[data-part=examples]")).isFocused();
            query.page().keyboard().press("Escape");
            assertThat(query.items().first()).isHidden();
            assertThat(query.button("side")).isFocused();
            query.button("side").click();
            query.page()
                    .locator("[data-example=prerequisites] [data-open=cypher]")
                    .click();
            assertThat(query.items().first()).isHidden();
            assertThat(query.editor()).isFocused();
        }
    }
}
