package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.Http;
import org.trailgraph.SeededTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a panel shows as Cypher, SPARQL and Turtle gives what the panel itself shows. */
@SeededTest
class ShowAsIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "concept, batch-normalization",
        "concept, resnet",
        "concept, lstm",
        "concept, transformer",
        "concept, normalization",
        "concept, entropy",
        "question, batch-norm-from-scratch",
        "question, lstm-vs-gru"
    })
    void theQueriesFindTheLinksOfThePanel(String kind, String id) {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/" + kind + "/" + id);
            Set<String> byCypher = byCypher(shown(page, "cypher"));
            Set<String> bySparql = bySparql(shown(page, "sparql"));
            assertThat(byCypher).isEqualTo(bySparql).containsAll(inThePanel(kind, id));
            if (kind.equals("concept")) {
                assertThat(byCypher).isEqualTo(inThePanel(kind, id));
            }
        }
    }

    @Test
    void theTurtleIsWhatTheAddressOfTheTopicSays() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/concept/batch-normalization");
            Graph said = turtle(shown(page, "turtle"));
            assertThat(said.isIsomorphicWith(turtle(new Http(port)
                            .get("/id/concept/batch-normalization.ttl")
                            .body())))
                    .isTrue();
            Node identifier = NodeFactory.createLiteralString("batch-normalization");
            assertThat(said.contains(Node.ANY, DCTerms.identifier.asNode(), identifier))
                    .isTrue();
            assertThat(turtle(shown(visit.open("/question/lstm-vs-gru"), "turtle"))
                            .isEmpty())
                    .isFalse();
        }
    }

    @Test
    void theQueriesForSeveralTopicsFindTheLinksAmongThem() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/questions");
            List<String> ids = List.of("lstm", "gru", "vanishing-gradient", "lstm-vs-gru", "tanh", "normalization");
            String load = "ids => import('/js/panel/queries.js').then(queries => queries.%s(ids))";
            Set<String> byCypher = byCypher((String) page.evaluate(load.formatted("cypherOfTopics"), ids));
            assertThat(byCypher)
                    .hasSizeGreaterThan(4)
                    .contains("lstm-vs-gru--asks--gru")
                    .isEqualTo(bySparql((String) page.evaluate(load.formatted("sparqlOfTopics"), ids)));
        }
    }

    @ParameterizedTest
    @CsvSource({"\"}) RETURN 1 //", "a\\", "it's \\\" x", "a' \\u0022b"})
    void anOddIdStaysAnIdInBothLanguages(String id) {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/questions");
            String load = "id => import('/js/panel/queries.js').then(queries => queries.%s(id))";
            assertThat(byCypher((String) page.evaluate(load.formatted("cypherOfTopic"), id)))
                    .isEmpty();
            assertThat(bySparql((String) page.evaluate(load.formatted("sparqlOfTopic"), id)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"cypher, /api/cypher", "sparql, /sparql", "turtle, /id/concept/gru.ttl"})
    void theCallThatIsCopiedIsWholeForAShell(String form, String path) throws IOException {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/concept/gru");
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            String text = shown(page, form);
            page.locator("[data-copy=text]").click();
            assertThat(page.locator(".shown-as [role=status]")).hasText("Copied");
            assertThat(clipboard(page)).isEqualTo(text);
            page.locator("[data-copy=call]").click();
            assertThat(arguments(clipboard(page, text)))
                    .startsWith("http://localhost:" + port + path)
                    .contains(
                            form.equals("cypher") ? JSON.writeValueAsString(text) : form.equals("sparql") ? text : "");
        }
    }

    @Test
    void whereCopyingIsNotAllowedTheTextIsThereSelected() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.page();
            page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
            visit.open("/concept/gru");
            String text = shown(page, "cypher");
            page.locator("[data-copy=text]").click();
            assertThat(page.locator(".shown-as [role=status]")).containsText("Ctrl+C");
            assertThat(page.evaluate("String(getSelection())")).isEqualTo(text);
        }
    }

    private static String shown(Page page, String form) {
        page.locator("[data-as=" + form + "]").click();
        assertThat(page.locator(".code")).isVisible();
        return page.locator(".code").textContent();
    }

    private static String clipboard(Page page) {
        return (String) page.evaluate("navigator.clipboard.readText()");
    }

    /** Waits until there is something else than before. */
    private static String clipboard(Page page, String before) {
        page.waitForFunction("before => navigator.clipboard.readText().then(text => text !== before)", before);
        return clipboard(page);
    }

    /** What a shell makes of a call of curl: its arguments, a line each. */
    private static String arguments(String call) throws IOException {
        String echo = "curl() { printf '%s\\n' \"$@\"; }\n" + call;
        Process shell =
                new ProcessBuilder("sh", "-c", echo).redirectErrorStream(true).start();
        return new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private Set<String> inThePanel(String kind, String id) {
        JsonNode page = new Http(port).json("/api/" + kind + "s/" + id);
        Set<String> links = new TreeSet<>();
        if (kind.equals("concept")) {
            page.get("links").forEach(link -> links.add(link.get("id").asString()));
            page.get("questions")
                    .forEach(question -> links.add(question.get("id").asString() + "--asks--" + id));
        } else {
            page.get("concepts")
                    .forEach(concept ->
                            links.add(id + "--asks--" + concept.get("id").asString()));
            page.get("leadsTo")
                    .forEach(next ->
                            links.add(id + "--leadsTo--" + next.get("id").asString()));
        }
        return links;
    }

    private Set<String> byCypher(String query) {
        JsonNode answer =
                new Http(port).posted("/api/cypher", JSON.writeValueAsString(Map.of("query", query, "limit", 10_000)));
        assertThat(answer.has("graph")).as(answer.toString()).isTrue();
        Set<String> links = new TreeSet<>();
        answer.get("graph")
                .get("links")
                .forEach(link -> links.add(link.get("id").asString()));
        return links;
    }

    private Set<String> bySparql(String query) {
        HttpResponse<String> answer =
                new Http(port).get("/sparql?query=" + Http.encoded(query), "Accept", "application/sparql-results+json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Set<String> links = new TreeSet<>();
        for (JsonNode row : JSON.readTree(answer.body()).get("results").get("bindings")) {
            if (row.has("type")) {
                links.add(last(row.get("from")) + "--" + type(row.get("type")) + "--" + last(row.get("to")));
            }
        }
        return links;
    }

    private static String type(JsonNode property) {
        String name = last(property);
        return name.equals("about") ? "asks" : name;
    }

    /** The end of an IRI. */
    private static String last(JsonNode term) {
        return term.get("value").asString().replaceFirst(".*[/#]", "");
    }

    private static Graph turtle(String text) {
        return RDFParser.fromString(text, Lang.TURTLE).toGraph();
    }
}
