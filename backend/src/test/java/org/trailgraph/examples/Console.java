package org.trailgraph.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trailgraph.Http;
import org.trailgraph.topics.LinkType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks both consoles over HTTP and makes their rows comparable: a link type is its id, an IRI what stands at its end, a number
 * its digits, and what is missing is missing.
 */
record Console(Http http, String base) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MISSING = "-";

    List<List<String>> cypher(ExampleFile example, Map<String, String> parameters) {
        String body =
                JSON.writeValueAsString(Map.of("query", example.cypher(), "parameters", parameters, "limit", 10_000));
        JsonNode answer = http.posted("/api/cypher", body);
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode row : required(answer, "rows")) {
            List<String> values = new ArrayList<>();
            for (int column = 0; column < row.size(); column++) {
                String name = answer.get("columns").get(column).asString();
                values.add(value(name, row.get(column)));
            }
            rows.add(values);
        }
        return sorted(rows);
    }

    List<List<String>> sparql(ExampleFile example, Map<String, String> parameters) {
        String query = Http.encoded(example.sparql(parameters, base));
        JsonNode answer = http.json("/sparql?query=" + query, "Accept", "application/sparql-results+json");
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode binding : required(answer, "results").get("bindings")) {
            List<String> values = new ArrayList<>();
            for (JsonNode variable : answer.get("head").get("vars")) {
                values.add(value(binding.get(variable.asString())));
            }
            rows.add(values);
        }
        return sorted(rows);
    }

    private static JsonNode required(JsonNode answer, String part) {
        if (answer.get(part) == null) {
            throw new AssertionError(answer.toString());
        }
        return answer.get(part);
    }

    private static String value(String column, JsonNode value) {
        if (value.isNull()) {
            return MISSING;
        }
        return column.equals("type") ? LinkType.valueOf(value.asString()).id() : value.asString();
    }

    private static String value(JsonNode term) {
        if (term == null) {
            return MISSING;
        }
        String text = term.get("value").asString();
        return term.get("type").asString().equals("uri") ? text.replaceFirst(".*[#/]", "") : text;
    }

    private static List<List<String>> sorted(List<List<String>> rows) {
        return rows.stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }
}
