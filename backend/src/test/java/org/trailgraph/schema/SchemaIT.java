package org.trailgraph.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.Http;
import org.trailgraph.SeededTest;
import tools.jackson.databind.JsonNode;

/** The schema says what is there, all of it, and nothing that a query could not name. */
@SeededTest
class SchemaIT {

    @LocalServerPort
    private int port;

    private JsonNode schema() {
        return new Http(port).json("/api/schema");
    }

    private JsonNode cypher(String query) {
        return new Http(port).posted("/api/cypher", "{\"query\": \"%s\"}".formatted(query));
    }

    private static Set<String> names(JsonNode list) {
        Set<String> names = new TreeSet<>();
        list.forEach(one ->
                names.add(one.isString() ? one.asString() : one.get("name").asString()));
        return names;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Topic", "Concept", "Question", "Area", "Source", "Bank"})
    void countsTheNodesOfEachLabel(String label) {
        JsonNode counted = cypher("MATCH (n:%s) RETURN count(n)".formatted(label));

        assertThat(count("labels", label))
                .isPositive()
                .isEqualTo(counted.at("/rows/0/0").asLong());
    }

    @Test
    void countsTheLinksOfEveryTypeThatThereIs() {
        JsonNode counted = cypher("MATCH (:Topic)-[l]->() RETURN type(l) AS type, count(l) AS count ORDER BY type");

        Set<String> types = new TreeSet<>();
        for (JsonNode row : counted.get("rows")) {
            types.add(row.get(0).asString());
            assertThat(count("types", row.get(0).asString()))
                    .isEqualTo(row.get(1).asLong());
        }
        assertThat(types).hasSize(15).isEqualTo(names(schema().at("/cypher/types")));
    }

    private long count(String list, String name) {
        for (JsonNode one : schema().get("cypher").get(list)) {
            if (one.get("name").asString().equals(name)) {
                return one.get("count").asLong();
            }
        }
        return -1;
    }

    @Test
    void namesEveryPropertyOfTopicsAndLinksButNoneOfLearners() {
        Set<String> properties = names(schema().at("/cypher/properties"));

        assertThat(properties).doesNotContain("progress", "version", "nameKeys");
        for (String query : List.of(
                "MATCH (n:Topic|Area|Source|Bank) UNWIND keys(n) AS key RETURN DISTINCT key",
                "MATCH (:Topic)-[l]->() UNWIND keys(l) AS key RETURN DISTINCT key")) {
            for (JsonNode row : cypher(query).get("rows")) {
                String key = row.get(0).asString();
                assertThat(key.equals("nameKeys") || properties.contains(key))
                        .as(key)
                        .isTrue();
            }
        }
    }

    @Test
    void theConsoleLetsEveryFunctionThrough() {
        List<String> refused = new ArrayList<>();
        for (String function : names(schema().at("/cypher/functions"))) {
            if (isRefused(function)) {
                refused.add(function);
            }
        }

        assertThat(isRefused("reduce")).isTrue();
        assertThat(refused).isEmpty();
    }

    /** Most of them are called wrongly here, which is another failure. */
    private boolean isRefused(String function) {
        return cypher("UNWIND %s('a', 'b', 'c') AS x RETURN x".formatted(function))
                .path("title")
                .asString("")
                .equals("This query is refused");
    }

    @Test
    void namesEveryClassAndPredicateInBothLanguages() {
        JsonNode sparql = schema().get("sparql");

        assertThat(names(sparql.get("classes"))).containsAll(used("?s a ?name", sparql.get("prefixes")));
        assertThat(names(sparql.get("predicates"))).containsAll(used("?s ?name ?o", sparql.get("prefixes")));
        for (String list : List.of("classes", "predicates")) {
            for (JsonNode term : sparql.get(list)) {
                assertThat(term.get("en").asString()).isNotBlank();
                assertThat(term.get("zh").asString()).isNotBlank();
            }
        }
    }

    /** What the dataset has there, with its prefix. */
    private Set<String> used(String pattern, JsonNode prefixes) {
        String query = Http.encoded("SELECT DISTINCT ?name { " + pattern + " }");
        JsonNode answer = new Http(port).json("/sparql?query=" + query, "Accept", "application/sparql-results+json");
        Set<String> names = new TreeSet<>();
        for (JsonNode row : answer.at("/results/bindings")) {
            names.add(shortened(row.at("/name/value").asString(), prefixes));
        }
        assertThat(names).hasSizeGreaterThan(9);
        return names;
    }

    private static String shortened(String iri, JsonNode prefixes) {
        for (JsonNode prefix : prefixes) {
            String namespace = prefix.get("iri").asString();
            if (iri.startsWith(namespace)) {
                return prefix.get("prefix").asString() + ":" + iri.substring(namespace.length());
            }
        }
        return iri;
    }
}
