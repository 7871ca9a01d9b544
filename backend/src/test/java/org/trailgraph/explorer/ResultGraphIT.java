package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.SeededTest;

/** The topics of a result: drawn, opened in the explorer, studied, and taken away as files. */
@SeededTest
class ResultGraphIT {

    private static final String PATHS =
            "MATCH p = (:Concept {id: 'transformer'})-[:REQUIRES*1..2]->(:Concept) RETURN p";

    @LocalServerPort
    private int port;

    @Test
    void theTopicsOfAResultAreDrawnAndListed() {
        try (Visit visit = Visit.at(port)) {
            ResultsPage results = ResultsPage.of(visit, "cypher", PATHS);
            Locator topics = results.drawnTopics();
            assertThat(topics.count()).isBetween(8, 40);
            assertThat(results.part("drawing").locator("canvas[role=img]")).isVisible();
            assertThat(results.part("drawing").locator("details.legend")).isVisible();
            topics.first().focus();
            assertThat(topics.first()).hasAttribute("data-topic", "transformer");
            Page page = visit.page();
            page.keyboard().press("ArrowDown");
            assertThat(topics.nth(1)).isFocused();
            String second = topics.nth(1).getAttribute("data-topic");
            page.keyboard().press("Enter");
            assertThat(visit.title()).isVisible();
            assertThat(visit.address()).startsWith("/concept/" + second);
        }
    }

    @Test
    void allOfThemOpenInTheExplorerAtTheirPlaces() {
        try (Visit visit = Visit.at(port)) {
            ResultsPage results = ResultsPage.of(visit, "cypher", PATHS);
            List<String> topics = results.drawnTopics().all().stream()
                    .map(link -> link.getAttribute("data-topic"))
                    .toList();
            results.part("open-all").click();
            assertThat(visit.title()).hasText(Pattern.compile("Transformer"));
            visit.page().locator(".topic-list [role=treeitem]").first().waitFor();
            assertThat(new TreeSet<>(visit.topics())).isEqualTo(new TreeSet<>(topics));
        }
    }

    @Test
    void aDoubleClickOpensATopicInTheExplorer() {
        try (Visit visit = Visit.at(port)) {
            ResultsPage results = ResultsPage.of(visit, "cypher", "MATCH (c:Concept {id: 'gru'}) RETURN c");
            assertThat(results.drawnTopics()).hasCount(1);
            Locator canvas = results.part("drawing").locator("canvas[role=img]");
            canvas.hover();
            canvas.dblclick();
            assertThat(visit.title()).isVisible();
            assertThat(visit.address()).startsWith("/concept/gru");
        }
    }

    @Test
    void moreTopicsThanADrawingHoldsAreCounted() {
        try (Visit visit = Visit.at(port)) {
            ResultsPage results =
                    ResultsPage.of(visit, "cypher", "MATCH (t:Topic) WHERE t:Concept OR t:Question RETURN t");
            Locator topics = results.drawnTopics();
            assertThat(topics).hasCount(300);
            assertThat(results.part("not-drawn"))
                    .hasText(Pattern.compile("^The first 300 of 3\\d\\d topics are drawn\\.$"));
        }
    }

    @Test
    void rowsOfSparqlAreDrawnWithTheLinksThereAre() {
        try (Visit visit = Visit.at(port)) {
            ResultsPage results = ResultsPage.of(
                    visit,
                    "sparql",
                    "PREFIX tg: <https://w3id.org/trailgraph/ns#> PREFIX dcterms: <http://purl.org/dc/terms/>"
                            + " SELECT ?topic { ?gru dcterms:identifier 'gru' . ?gru tg:requires? ?topic }");
            Locator topics = results.drawnTopics();
            assertThat(topics.count()).isGreaterThan(1);
            assertThat(topics.first().locator(".visually-hidden")).not().containsText(" 0 ");
        }
    }

    @Test
    void whatHasNoTopicsSaysWhatWouldBeDrawn() {
        try (Visit visit = Visit.at(port)) {
            ResultsPage results = ResultsPage.of(visit, "cypher", "RETURN 1 AS one");
            results.view("graph");
            assertThat(results.all()).containsText("Return topics, links or paths themselves");
            assertThat(results.part("study")).hasCount(0);
        }
    }

    @Test
    void theConceptsOfAResultBecomeTheGoalsOfAPlan() {
        try (Visit visit = Visit.at(port)) {
            ResultsPage results = ResultsPage.of(
                    visit, "cypher", "MATCH (c:Concept) WHERE c.id IN ['gru', 'lstm'] RETURN c.id AS id ORDER BY id");
            assertThat(results.part("study")).hasText("Study these 2 concepts");
            results.part("study").click();
            visit.unfold();
            assertThat(visit.step("gru")).isVisible();
            assertThat(visit.address()).startsWith("/plan?goal=gru&goal=lstm");
        }
    }

    @Test
    void tablesAreTakenAwayAsCsvWithAllValues() throws IOException {
        try (Visit visit = Visit.at(port)) {
            ResultsPage results = ResultsPage.of(
                    visit,
                    "cypher",
                    "MATCH (c:Concept {id: 'gru'}) UNWIND ['plain', '=1+2', 'a \"b\", c', null] AS text RETURN c, text, -1.5 AS n, [1, 2] AS list");
            Path file = results.taken("csv");
            String text = Files.readString(file);
            assertThat(text).startsWith("\uFEFFc,text,n,list\r\n");
            try (CSVParser parser = CSVParser.parse(
                    text.substring(1), CSVFormat.RFC4180.builder().setHeader().get())) {
                List<CSVRecord> rows = parser.getRecords();
                assertThat(rows).extracting(row -> row.get("c")).containsOnly("gru");
                assertThat(rows).extracting(row -> row.get("text")).containsExactly("plain", "'=1+2", "a \"b\", c", "");
                assertThat(rows).extracting(row -> row.get("n")).containsOnly("-1.5");
                assertThat(rows).extracting(row -> row.get("list")).containsOnly("[1,2]");
            }
            assertThat(Files.readString(results.taken("json"))).contains("\"columns\":[\"c\",\"text\",\"n\",\"list\"]");
        }
    }

    @Test
    void graphsAreTakenAwayAsRdfAndGraphMl() throws IOException {
        try (Visit visit = Visit.at(port)) {
            ResultsPage results = ResultsPage.of(
                    visit,
                    "sparql",
                    "PREFIX tg: <https://w3id.org/trailgraph/ns#> PREFIX dcterms: <http://purl.org/dc/terms/>"
                            + " CONSTRUCT { ?a tg:requires ?b } { ?a dcterms:identifier 'gru' ; tg:requires ?b }");
            assertThat(Files.readString(results.taken("turtle"))).contains("tg:requires");
            assertThat(Files.readString(results.taken("ntriples")))
                    .contains("<https://w3id.org/trailgraph/ns#requires>");
            assertThat(Files.readString(results.taken("jsonld"))).contains("id/concept/gru");
            Path graphml = results.taken("graphml");
            assertThat(visit.page().locator(".toast")).containsText(".graphml");
            DirectedPseudograph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
            GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
            importer.setVertexFactory(id -> id);
            importer.importGraph(graph, Files.newBufferedReader(graphml));
            assertThat(graph.outDegreeOf("gru")).isPositive();
        }
    }
}
