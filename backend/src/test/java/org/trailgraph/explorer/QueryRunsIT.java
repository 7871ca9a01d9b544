package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.Http;
import org.trailgraph.SeededTest;

/** Running queries on the query page, stopping them, and finding them again. */
@SeededTest
class QueryRunsIT {

    private static final String LONG_CYPHER =
            "MATCH (a:Topic), (b:Topic), (c:Topic), (d:Topic) WHERE a.id + b.id < c.id + d.id RETURN count(*)";
    private static final String LONG_SPARQL =
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (CONCAT(STR(?a), STR(?d)) = STR(?i)) }";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"cypher, RETURN 40 + 2 AS answer", "sparql, SELECT (40 + 2 AS ?answer) {}"})
    void theKeysRunAQueryFromWhereverOneIs(String lang, String text) {
        try (Visit visit = Visit.at(port)) {
            QueryPage query = new QueryPage(visit).open("/query");
            query.page().locator("[data-lang=" + lang + "]").click();
            query.write(lang, text);
            query.editor().press("Control+Enter");
            assertThat(query.results()).containsText("42");
            query.page().waitForFunction("() => localStorage.getItem('trailgraph.query.past')");
            assertThat(query.lastRun()).contains("\"rows\":1", "\"failure\":null");
            query.write(lang, text.replace("40", "41"));
            query.openTab().focus();
            query.page().keyboard().press("Meta+Enter");
            assertThat(query.results()).containsText("43");
        }
    }

    @Test
    void aParameterThatLacksAValueIsAskedForBeforeAnythingIsSent() {
        try (Visit visit = Visit.at(port)) {
            QueryPage query = new QueryPage(visit).open("/query#cypher=RETURN%20%24a%20%2B%20%24b%20AS%20sum");
            List<Request> sent = new ArrayList<>();
            query.page().onRequest(request -> {
                if (request.url().endsWith("/api/cypher")) {
                    sent.add(request);
                }
            });
            query.parameter("a").fill("40");
            query.button("run").click();
            assertThat(query.parameter("b")).isFocused();
            assertThat(query.parameter("b")).hasAttribute("aria-invalid", "true");
            assertThat(query.page().locator(".toast")).containsText("$b still needs a value");
            query.parameter("b").fill("[1,");
            query.button("run").click();
            assertThat(query.page().locator(".toast")).containsText("$b is not right");
            assertThat(sent).isEmpty();
            query.parameter("b").fill("2");
            query.parameter("b").press("Control+Enter");
            assertThat(query.results()).containsText("42");
            assertThat(sent).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"cypher, /api/cypher", "sparql, /sparql"})
    void cancellingEndsTheRequestAndTheServersWork(String lang, String path) {
        try (Visit visit = Visit.at(port)) {
            List<String> ended = new ArrayList<>();
            visit.page().onRequestFailed(request -> ended.add(request.url()));
            QueryPage query = new QueryPage(visit).open("/query");
            for (int i = 0; i < 2; i++) {
                query.button("new").click();
                query.page().locator("[data-lang=" + lang + "]").click();
                query.write(lang, lang.equals("cypher") ? LONG_CYPHER : LONG_SPARQL);
                query.page()
                        .waitForRequest("**" + path, () -> query.button("run").click());
                assertThat(query.openTab().locator(".spinner")).isVisible();
            }
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> statusOfAShortOne(lang) == 429);
            query.button("cancel").click();
            assertThat(query.openTab().locator(".spinner")).isHidden();
            query.tabs().nth(1).click();
            query.openTab().press("Escape");
            assertThat(query.page().locator("[role=tab] .spinner")).hasCount(0);
            query.page().waitForCondition(() -> ended.size() == 2);
            assertThat(ended).allMatch(url -> url.endsWith(path));
            Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> statusOfAShortOne(lang) == 200);
            assertThat(query.beside("history").items()).hasCount(1);
            assertThat(query.items().first()).containsText("cancelled");
        }
    }

    /** This test is the same client as its browser. */
    private int statusOfAShortOne(String lang) {
        return lang.equals("cypher")
                ? new Http(port)
                        .post("/api/cypher", "application/json", "{\"query\": \"RETURN 1\", \"limit\": 1}")
                        .statusCode()
                : new Http(port)
                        .post("/sparql", "application/sparql-query", "ASK {}")
                        .statusCode();
    }

    @Test
    void withoutTheServerOneIsToldAndTheQueryStays() {
        try (Visit visit = Visit.at(port)) {
            QueryPage query = new QueryPage(visit).open("/query#cypher=RETURN%201");
            visit.offline(true);
            query.run();
            assertThat(query.lastRun()).contains("does not answer");
            visit.offline(false);
            query.run();
            assertThat(query.lastRun()).contains("\"failure\":null");
            visit.forgive("ERR_INTERNET_DISCONNECTED");
        }
    }

    @Test
    void theHistoryFindsWhatRanAndPutsItBackIntoATab() {
        try (Visit visit = Visit.at(port)) {
            QueryPage query = new QueryPage(visit).open("/query#cypher=RETURN%20%24word%20AS%20first");
            query.parameter("word").fill("7");
            query.run().write("cypher", "RETURN 2 AS second").run();
            query.write("cypher", "RETURN 1 +").run();
            visit.forgive("400");
            query.reload().beside("history");
            assertThat(query.items()).hasCount(3);
            assertThat(query.items().first().locator(".bad")).isVisible();
            query.page().locator(".query-find").fill("return first");
            assertThat(query.items()).hasCount(1);
            assertThat(query.items().first()).containsText("1 row in");
            query.items().first().locator(".query-opener").click();
            query.awaitInAddress("cypher", "RETURN $word AS first");
            assertThat(query.parameter("word")).hasValue("7");
        }
    }

    @Test
    void aClearedHistoryComesBack() {
        try (Visit visit = Visit.at(port)) {
            QueryPage query = new QueryPage(visit).open("/query#cypher=RETURN%201");
            query.run().beside("history");
            query.button("clear-history").click();
            assertThat(query.items()).hasCount(0);
            query.undo().click();
            assertThat(query.items()).hasCount(1);
        }
    }

    @Test
    void favouritesAreNamedKeptOpenedAndRemoved() {
        try (Visit visit = Visit.at(port)) {
            QueryPage query = new QueryPage(visit).open("/query#sparql=ASK%20%7B%7D");
            query.button("star").click();
            assertThat(query.page().locator(".query-name")).isFocused();
            query.page().locator(".query-name").fill("Is there anything?");
            query.page().keyboard().press("Enter");
            assertThat(query.button("star")).hasAttribute("aria-pressed", "true");
            query.write("sparql", "ASK { ?s ?p ?o }").reload().beside("favourites");
            assertThat(query.page().locator(".query-name")).hasValue("Is there anything?");
            assertThat(query.button("star")).hasAttribute("aria-pressed", "false");
            query.items().first().locator(".query-opener").click();
            query.awaitInAddress("sparql", "ASK {}");
            assertThat(query.openTab()).containsText("Is there anything?");
            query.button("unstar").click();
            assertThat(query.items()).hasCount(0);
            query.undo().click();
            assertThat(query.items()).hasCount(1);
        }
    }

    @Test
    void aClearedEditorComesBack() {
        try (Visit visit = Visit.at(port)) {
            QueryPage query = new QueryPage(visit).open("/query#cypher=RETURN%201");
            query.button("clear").click();
            assertThat(query.button("run")).isDisabled();
            query.undo().click();
            query.awaitInAddress("cypher", "RETURN 1");
        }
    }
}
