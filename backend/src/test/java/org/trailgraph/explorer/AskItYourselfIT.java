package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.Http;
import org.trailgraph.SeededTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The queries that the explorer's views lead to give what the views show. */
@SeededTest
class AskItYourselfIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"cnn", "rnn", "evaluation"})
    void anAreaGivesItsConceptsAndQuestions(String area) {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/?area=" + area);
            JsonNode shown = new Http(port).json("/api/areas/" + area);
            Set<String> byCypher = topicsByCypher(query(page, "cypher"));
            assertThat(byCypher)
                    .hasSize(shown.get("concepts").asInt()
                            + shown.get("questions").asInt())
                    .containsAll(ids(shown.get("topics")))
                    .containsAll(ids(shown.get("asked")))
                    .isEqualTo(bySparql(query(page, "sparql"), "topic"));
        }
    }

    @ParameterizedTest
    @CsvSource({"cnn, nn", "attention, nlp"})
    void whatLinksTwoAreasGivesItsLinks(String one, String other) {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/?area=" + one + "," + other);
            Set<String> shown = ids(new Http(port)
                    .json("/api/areas/" + one + "/links?limit=300&to=" + other)
                    .get("links"));
            assertThat(shown).isNotEmpty();
            assertThat(linksByCypher(query(page, "cypher"))).isEqualTo(shown);
            assertThat(linksBySparql(query(page, "sparql"))).isEqualTo(shown);
        }
    }

    @Test
    void aPlanGivesItsStepsInTheirOrder() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/plan?goal=lstm&known=matrix");
            visit.unfold();
            List<String> steps = page.locator("li.step").all().stream()
                    .map(step -> String.valueOf(step.getAttribute("data-topic")))
                    .toList();
            assertThat(steps).hasSizeGreaterThan(10);
            Set<String> byCypher = new LinkedHashSet<>();
            cypher(query(page, "cypher"))
                    .get("rows")
                    .forEach(row -> byCypher.add(row.get(1).get("id").asString()));
            assertThat(byCypher).containsExactlyElementsOf(steps);
            assertThat(bySparql(query(page, "sparql"), "step")).containsExactlyElementsOf(steps);
        }
    }

    @Test
    void connectionsGiveTheTopicsOnThem() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/connect?from=lstm-vs-gru&to=resnet");
            Set<String> shown = new TreeSet<>();
            page.locator(".chain li.stop").all().forEach(stop -> shown.add(stop.getAttribute("data-topic")));
            assertThat(topicsByCypher(query(page, "cypher"))).isEqualTo(shown);
            assertThat(bySparql(query(page, "sparql"), "from")).isEqualTo(shown);
        }
    }

    @Test
    void theMapGivesTheTopicsThatShow() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/concept/gru?notypes=comparedWith");
            page.locator("[aria-controls=export-menu]").click();
            Locator menu = page.locator("#export-menu");
            Set<String> shown = new TreeSet<>(visit.topics());
            assertThat(shown).hasSizeGreaterThan(5);
            assertThat(topicsByCypher(query(menu, "cypher"))).isEqualTo(shown);
            assertThat(bySparql(query(menu, "sparql"), "from")).isEqualTo(shown);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/concept/gru", "/question/lstm-vs-gru"})
    void aPanelGivesTheQueriesThatItShows(String address) {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(address);
            for (String lang : List.of("cypher", "sparql")) {
                page.locator("[data-as=" + lang + "]").click();
                String shown = page.locator(".code").textContent();
                assertThat(query(page.locator(".part .ask"), lang)).endsWith("\n" + shown);
            }
        }
    }

    @Test
    void theLinkOpensTheQueryAndNothingRunsIt() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/concept/gru");
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            page.locator(".part [data-ask=sparql]").click();
            QueryPage query = new QueryPage(visit);
            assertThat(query.openTab()).containsText("GRU");
            assertThat(asked).noneMatch(url -> url.endsWith("/sparql"));
            assertThat(query.run().lastRun()).contains("\"failure\":null").doesNotContain("\"rows\":0");
            page.goBack();
            assertThat(visit.title()).isVisible();
        }
    }

    private static String query(Page page, String lang) {
        return query(page.locator("main"), lang);
    }

    /** What the link to ask in a language has in its address. */
    private static String query(Locator where, String lang) {
        Locator link = where.locator("[data-ask=" + lang + "] >> visible=true");
        String address = String.valueOf(link.getAttribute("href"));
        assertThat(address).startsWith("/query#" + lang + "=");
        String query = address.substring(address.indexOf('=') + 1);
        return URLDecoder.decode(query.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static Set<String> ids(JsonNode list) {
        Set<String> ids = new TreeSet<>();
        list.forEach(one -> ids.add(one.get("id").asString()));
        return ids;
    }

    private JsonNode cypher(String query) {
        JsonNode answer =
                new Http(port).posted("/api/cypher", JSON.writeValueAsString(Map.of("query", query, "limit", 10_000)));
        assertThat(answer.has("graph")).as(answer.toString()).isTrue();
        return answer;
    }

    private Set<String> topicsByCypher(String query) {
        return ids(cypher(query).get("graph").get("nodes"));
    }

    private Set<String> linksByCypher(String query) {
        return ids(cypher(query).get("graph").get("links"));
    }

    private List<JsonNode> sparql(String query) {
        HttpResponse<String> answer =
                new Http(port).get("/sparql?query=" + Http.encoded(query), "Accept", "application/sparql-results+json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        List<JsonNode> rows = new ArrayList<>();
        JSON.readTree(answer.body()).get("results").get("bindings").forEach(rows::add);
        return rows;
    }

    /** In the order of the rows. */
    private Set<String> bySparql(String query, String variable) {
        Set<String> topics = new LinkedHashSet<>();
        sparql(query).forEach(row -> topics.add(last(row.get(variable))));
        return topics;
    }

    private Set<String> linksBySparql(String query) {
        Set<String> links = new TreeSet<>();
        sparql(query)
                .forEach(row ->
                        links.add(last(row.get("from")) + "--" + last(row.get("type")) + "--" + last(row.get("to"))));
        return links;
    }

    /** The end of an IRI. */
    private static String last(JsonNode term) {
        return term.get("value").asString().replaceFirst(".*[/#]", "");
    }
}
