package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.SeededTest;

/** The rows of a result as a table, and as text. */
@SeededTest
class ResultsIT {

    private static final String TOPICS =
            "MATCH (c:Concept)-[r:REQUIRES]->(d:Concept) RETURN c, r, d.id, c.difficulty AS level ORDER BY c.id, d.id";

    @LocalServerPort
    private int port;

    @Test
    void topicsAreLinksThatOpenThemCalledAsThePageSpeaks() {
        try (Visit visit = Visit.at(port)) {
            ResultsPage results = ResultsPage.of(
                    visit,
                    "cypher",
                    "MATCH (c:Concept {id: 'gru'})-[r:REQUIRES]->(d) RETURN c, r, d.id ORDER BY d.id",
                    "?lang=zh");
            assertThat(results.cell(1, 1).locator("a")).hasText("门控循环单元");
            assertThat(results.cell(1, 2).locator("a").first()).hasText("门控循环单元");
            String id = results.cell(1, 3).locator("a").textContent();
            assertThat(results.cell(1, 3).locator("a")).hasAttribute("href", "/concept/" + id);
            results.cell(1, 3).locator("a").click();
            assertThat(visit.title()).isVisible();
            assertThat(visit.address()).startsWith("/concept/" + id);
        }
    }

    @Test
    void topicsOfSparqlAreCalledByTheirNamesToo() {
        try (Visit visit = Visit.at(port)) {
            ResultsPage results = ResultsPage.of(
                    visit,
                    "sparql",
                    "PREFIX tg: <https://w3id.org/trailgraph/ns#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
                            + " PREFIX dcterms: <http://purl.org/dc/terms/>"
                            + " SELECT ?topic ?name ?level ?none"
                            + " { ?topic dcterms:identifier 'gru' ; skos:prefLabel ?name ; tg:difficulty ?level } ORDER BY ?name");
            assertThat(results.part("count")).hasText("2 rows");
            assertThat(results.part("time")).hasText(Pattern.compile("^in [\\d.,]+ m?s$"));
            assertThat(results.cell(1, 1).locator("a")).hasText("GRU");
            assertThat(results.cell(1, 2).locator(".cell-remark")).hasText("@en");
            assertThat(results.cell(1, 3)).hasClass("number");
            assertThat(results.cell(1, 4)).hasText("null");
        }
    }

    @Test
    void ofTenThousandRowsThePageHoldsThoseThatShow() {
        try (Visit visit = Visit.at(port)) {
            ResultsPage results =
                    ResultsPage.of(visit, "cypher", "UNWIND range(1, 20000) AS n RETURN n, toString(n) AS text");
            assertThat(results.part("count")).hasText("10,000 rows");
            assertThat(results.part("truncated")).containsText("first 10,000 rows");
            assertThat(results.table()).hasAttribute("aria-rowcount", "10001");
            assertThat(results.rows().count()).isBetween(10, 80);
            Page page = visit.page();
            results.cell(1, 1).click();
            page.keyboard().press("Control+End");
            assertThat(results.cell(10_000, 2)).isFocused();
            assertThat(results.row(10_000)).hasAttribute("aria-rowindex", "10001");
            assertThat(results.rows().count()).isBetween(10, 80);
            page.keyboard().press("PageUp");
            page.keyboard().press("Home");
            Locator number = page.locator(":focus");
            assertThat(number).hasAttribute("data-column", "0");
            assertThat(Integer.parseInt(number.textContent())).isBetween(9_900, 9_999);
            page.keyboard().press("Control+Home");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowDown");
            assertThat(results.cell(2, 2)).isFocused();
            assertThat(results.all().locator("table [tabindex='0']")).hasCount(1);
        }
    }

    @Test
    void aColumnSortsUpDownAndBack() {
        try (Visit visit = Visit.at(port)) {
            ResultsPage results = ResultsPage.of(
                    visit, "cypher", "UNWIND [10, 9, null, 100, 9] AS n RETURN n, 'row ' + coalesce(n, '') AS text");
            Locator column = results.table().locator("th[aria-sort]").first();
            assertThat(order(results)).containsExactly("1", "2", "3", "4", "5");
            results.head(1).click();
            assertThat(column).hasAttribute("aria-sort", "ascending");
            assertThat(order(results)).containsExactly("2", "5", "1", "4", "3");
            results.head(1).click();
            assertThat(column).hasAttribute("aria-sort", "descending");
            assertThat(order(results)).containsExactly("4", "1", "2", "5", "3");
            // By keyboard: from the first row up into the head.
            results.cell(4, 1).click();
            visit.page().keyboard().press("ArrowUp");
            assertThat(results.head(1)).isFocused();
            visit.page().keyboard().press("Enter");
            assertThat(column).hasAttribute("aria-sort", "none");
            assertThat(results.head(1)).isFocused();
            assertThat(order(results)).containsExactly("1", "2", "3", "4", "5");
        }
    }

    @Test
    void wordsAboveTheTableLeaveTheRowsThatHaveThem() {
        try (Visit visit = Visit.at(port)) {
            ResultsPage results = ResultsPage.of(visit, "cypher", TOPICS, "?lang=en");
            int all = Integer.parseInt(results.table().getAttribute("aria-rowcount")) - 1;
            results.part("filter").fill("batch normalization");
            Locator counted = results.all().locator(".results-counted");
            assertThat(counted).hasText(Pattern.compile("^\\d+ of " + all + "$"));
            int found = Integer.parseInt(counted.textContent().replaceAll(" .*", ""));
            assertThat(found).isBetween(5, 60);
            assertThat(results.table()).hasAttribute("aria-rowcount", String.valueOf(found + 1));
            results.part("filter").fill("zebra");
            assertThat(results.all().getByText("No row has these words")).isVisible();
            // The choice stays while the page lives, and when the same query runs again.
            results.run();
            assertThat(counted).hasText("0 of " + all);
        }
    }

    @Test
    void aLongValueIsShownWholeAndCopied() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.page();
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            ResultsPage results =
                    ResultsPage.of(visit, "cypher", "RETURN [n IN range(1, 400) | n] AS long, {a: 1} AS map");
            results.cell(1, 1).click();
            page.keyboard().press("Enter");
            Locator dialog = page.locator("dialog.results-whole");
            assertThat(dialog.locator("pre")).containsText("399,\n  400\n]");
            dialog.locator("[data-results=copy-value]").click();
            assertThat(dialog).containsText("Copied");
            assertThat((String) page.evaluate("navigator.clipboard.readText()")).endsWith("399,\n  400\n]");
            page.keyboard().press("Escape");
            assertThat(dialog).hasCount(0);
            assertThat(results.cell(1, 1)).isFocused();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Control+c");
            assertThat(page.locator(".toast")).hasText("Copied");
            assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo("{\"a\":1}");
            results.cell(1, 2).dblclick();
            assertThat(dialog.locator("pre")).hasText("{\n  \"a\": 1\n}");
            page.keyboard().press("Escape");
            results.cell(1, 1).locator(".cell-more").click();
            assertThat(dialog.locator("pre")).containsText("399");
        }
    }

    @Test
    void aQuestionOfYesOrNoGetsThatForAnAnswer() {
        try (Visit visit = Visit.at(port)) {
            ResultsPage results = ResultsPage.of(visit, "sparql", "ASK { ?s a <urn:nothing> }");
            assertThat(results.part("verdict")).containsText("No");
            ResultsPage.of(visit, "sparql", "ASK { ?s ?p ?o }", "?lang=zh");
            assertThat(results.part("verdict")).containsText("是");
        }
    }

    @Test
    void theTextOfARowResultIsIndentedAndCutWhereItIsLong() {
        try (Visit visit = Visit.at(port)) {
            ResultsPage results =
                    ResultsPage.of(visit, "cypher", "UNWIND range(1, 9000) AS n RETURN n, 9007199254740993 AS big");
            assertThat(results.cell(1, 2)).hasText("9007199254740993");
            results.view("raw");
            Locator text = results.all().locator("pre.results-text");
            assertThat(text).containsText("\"columns\": [\n    \"n\"");
            assertThat(text).containsText("9007199254740993");
            assertThat(text.textContent().length()).isBetween(150_000, 200_000);
            assertThat(results.part("whole-raw")).isVisible();
        }
    }

    @Test
    void aGraphIsAskedForAsTurtleOnlyWhenItIsLookedAt() {
        try (Visit visit = Visit.at(port)) {
            List<String> asked = new ArrayList<>();
            visit.page().onRequest(request -> {
                if (request.url().endsWith("/sparql")) {
                    asked.add(String.valueOf(request.headers().get("accept")));
                }
            });
            ResultsPage results = ResultsPage.of(
                    visit,
                    "sparql",
                    "PREFIX tg: <https://w3id.org/trailgraph/ns#> CONSTRUCT { ?a tg:requires ?b } { ?a tg:requires ?b } LIMIT 20");
            assertThat(results.part("count")).hasText("20 triples");
            assertThat(results.cell(1, 2)).hasText("tg:requires");
            assertThat(asked).hasSize(1).noneMatch(accept -> accept.contains("turtle"));
            results.view("raw");
            assertThat(results.all().locator("pre.results-text")).containsText("tg:requires");
            assertThat(asked).hasSize(2).contains("text/turtle");
        }
    }

    /** The numbers of the rows as they stand. */
    private static List<String> order(ResultsPage results) {
        return results.rows().locator("th").allTextContents();
    }
}
