package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.SeededTest;

/** What is said of a query that gives no rows: it runs, was cancelled, failed, or found nothing. */
@SeededTest
class ResultOutcomesIT {

    /** Much more than fits into any limit of time. */
    private static final String ENDLESS = "SELECT (count(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

    @LocalServerPort
    private int port;

    @Test
    void aQueryThatRunsShowsItsSecondsAndCanBeCancelled() {
        try (Visit visit = Visit.at(port)) {
            ResultsPage results = ResultsPage.open(visit, "sparql", ENDLESS, "");
            assertThat(results.all()).containsText("Nothing asked yet");
            results.start();
            assertThat(results.all()).hasAttribute("aria-busy", "true");
            assertThat(results.part("seconds")).hasText("1 s");
            results.part("cancel").click();
            results.awaitOutcome();
            assertThat(results.all()).containsText("The query was cancelled");
            assertThat(results.part("again")).isVisible();
            assertThat(results.all().locator("[role=status]").first()).hasText("The query was cancelled");
        }
    }

    @ParameterizedTest
    @CsvSource({"cypher, RETURN 1 AS, Go to line 1", "sparql, SELECT * { ?s ?p }, Go to line 1"})
    void aMistakeIsSaidWithItsPlace(String lang, String query, String place) {
        try (Visit visit = Visit.at(port)) {
            ResultsPage results = ResultsPage.of(visit, lang, query);
            assertThat(results.part("failed")).isVisible();
            assertThat(results.part("place")).containsText(place);
            assertThat(results.part("again")).isEnabled();
            visit.forgive("400");
        }
    }

    @Test
    void aThirdQueryAtATimeIsToldWhenToComeAgain() {
        try (Visit visit = Visit.at(port)) {
            ResultsPage results = ResultsPage.open(visit, "sparql", "ASK {}", "");
            visit.page()
                    .evaluate(
                            "query => { window.stop = new AbortController(); for (let i = 0; i < 2; i++) fetch('/sparql', { method: 'POST',"
                                    + " signal: window.stop.signal, headers: { 'Content-Type': 'application/sparql-query' }, body: query })"
                                    + ".catch(() => {}); }",
                            ENDLESS);
            results.run();
            assertThat(results.part("failed")).containsText("Too many queries at a time");
            assertThat(results.part("again")).hasText("Try again");
            visit.page().evaluate("window.stop.abort()");
            assertThat(results.part("again")).isEnabled();
            for (int tries = 0; results.part("failed").count() > 0 && tries < 20; tries++) {
                results.part("again").click();
                results.awaitOutcome();
            }
            assertThat(results.part("verdict")).containsText("Yes");
            visit.forgive("429");
        }
    }

    @Test
    void aServerThatIsNotThereIsSaidToBeAway() {
        try (Visit visit = Visit.at(port)) {
            ResultsPage results = ResultsPage.open(visit, "cypher", "RETURN 1 AS one", "");
            visit.offline(true);
            results.run();
            assertThat(results.part("failed")).containsText("The server does not answer");
            visit.offline(false);
            results.part("again").click();
            assertThat(results.cell(1, 1)).hasText("1");
            visit.forgive("ERR_INTERNET_DISCONNECTED");
        }
    }

    @Test
    void nothingFoundIsSaidWithAHint() {
        try (Visit visit = Visit.at(port)) {
            ResultsPage results = ResultsPage.of(visit, "cypher", "MATCH (c:Concept {id: 'no-such'}) RETURN c");
            assertThat(results.all()).containsText("No rows");
            assertThat(results.all()).containsText("case-sensitive");
            ResultsPage.of(visit, "sparql", "CONSTRUCT { ?s a ?t } { ?s a <urn:nothing>, ?t }", "?lang=zh");
            assertThat(results.all()).containsText("没有三元组");
        }
    }

    @ParameterizedTest
    @CsvSource({"table, en", "graph, zh", "raw, en"})
    void axeFindsNothingSerious(String view, String lang) {
        Browser.NewContextOptions options = new Browser.NewContextOptions().setBypassCSP(true);
        try (Visit visit = Visit.with(port, options.setColorScheme(ColorScheme.LIGHT))) {
            ResultsPage results = ResultsPage.of(
                    visit,
                    "cypher",
                    "MATCH p = (a:Concept)-[r:REQUIRES]->(b) RETURN a, r, p, b.id, a.summaryEn AS text, null AS none LIMIT 50",
                    "?lang=" + lang);
            results.view(view);
            if (view.equals("graph")) {
                results.drawnTopics();
            }
            Page page = visit.page();
            assertThat(serious(new AxeBuilder(page))).isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(serious(new AxeBuilder(page).withRules(List.of("color-contrast"))))
                    .isEmpty();
        }
    }

    private static List<String> serious(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                .toList();
    }
}
