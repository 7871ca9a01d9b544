package org.trailgraph.examples;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * An example as its file has it: {@code {{name}}} stands in the SPARQL for a parameter, and the prefixes that it uses are put
 * before it.
 */
record ExampleFile(
        String id,
        Example.Words title,
        Example.Words explains,
        String cypher,
        String sparql,
        Map<String, String> parameters) {

    /** The namespaces of vocabularies, and those of the graph, which begin with the base IRI. */
    private static final Map<String, String> PREFIXES = prefixes();

    static ExampleFile read(String id, String text) {
        Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        return new ExampleFile(
                id,
                words(file, "title"),
                words(file, "explains"),
                string(file, "cypher"),
                string(file, "sparql"),
                parameters(file));
    }

    Example example(String base) {
        return new Example(id, title, explains, cypher, sparql(parameters, base), parameters);
    }

    /** The SPARQL that asks the same as the Cypher with these parameters. */
    String sparql(Map<String, String> values, String base) {
        String query = sparql;
        for (Map.Entry<String, String> value : values.entrySet()) {
            query = query.replace("{{" + value.getKey() + "}}", value.getValue());
        }
        String filled = query;
        String prefixes = PREFIXES.entrySet().stream()
                .filter(prefix -> filled.contains(prefix.getKey() + ":"))
                .map(prefix -> "PREFIX %s: <%s>\n"
                        .formatted(prefix.getKey(), prefix.getValue().replace("{{base}}", base)))
                .collect(Collectors.joining());
        return prefixes + query;
    }

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        for (String kind : new String[] {"concept", "question", "area"}) {
            prefixes.put(kind, "{{base}}id/" + kind + "/");
        }
        prefixes.put("dcterms", "http://purl.org/dc/terms/");
        prefixes.put("prov", "http://www.w3.org/ns/prov#");
        prefixes.put("schema", "https://schema.org/");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("tg", "https://w3id.org/trailgraph/ns#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return prefixes;
    }

    private static String string(Map<?, ?> map, String key) {
        return Objects.requireNonNull(map.get(key), key).toString().strip();
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static Example.Words words(Map<?, ?> file, String key) {
        Map<?, ?> words = map(file.get(key));
        return new Example.Words(string(words, "en"), string(words, "zh"));
    }

    private static Map<String, String> parameters(Map<?, ?> file) {
        Map<String, String> parameters = new LinkedHashMap<>();
        map(file.get("parameters")).forEach((name, value) -> parameters.put(name.toString(), value.toString()));
        return parameters;
    }
}
