package org.trailgraph.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The short names that the JSON-LD uses for classes and properties, from {@code context.json} among the resources. */
final class JsonLdContext {

    private static final String TEXT = read();
    private static final Map<String, Term> TERMS = terms(JsonMapper.shared().readTree(TEXT));

    private final String base;

    JsonLdContext(String base) {
        this.base = base;
    }

    /** How the values of a property are written. */
    enum Values {
        /** As they are: texts, whole numbers, true and false. */
        PLAIN,
        /** As an object from languages to texts. */
        LANGUAGES,
        /** As the addresses of resources. */
        IDS,
        /** As the names of terms. */
        TERMS,
        /** As texts, whose one datatype the context says. */
        TYPED
    }

    record Term(String name, Values values, String datatype) {}

    /** The context as it stands in a document, in which ids are relative to the base. */
    String json() {
        String indented = TEXT.strip().replace("\n", "\n  ");
        return "{\n    \"@base\": \"" + base + "\"," + indented.substring(1);
    }

    /** Where anything is escaped the whole IRI stands: not every reader of JSON-LD leaves escapes in relative ones alone. */
    String relative(String iri) {
        return iri.startsWith(base) && iri.indexOf('%') < 0 ? iri.substring(base.length()) : iri;
    }

    /** The short name of a class or property; whatever has none goes by its IRI. */
    Term term(String iri) {
        return TERMS.getOrDefault(iri, new Term(iri, Values.PLAIN, ""));
    }

    private static Map<String, Term> terms(JsonNode context) {
        Map<String, Term> terms = new HashMap<>();
        context.properties().forEach(entry -> {
            JsonNode says = entry.getValue();
            String iri = expanded(context, says.isObject() ? says.get("@id").asString() : says.asString());
            if (!entry.getKey().startsWith("@") && !iri.endsWith("#") && !iri.endsWith("/")) {
                String type = says.path("@type").asString("");
                terms.put(iri, new Term(entry.getKey(), values(says, type), expanded(context, type)));
            }
        });
        return Map.copyOf(terms);
    }

    private static Values values(JsonNode says, String type) {
        if (says.has("@container")) {
            return Values.LANGUAGES;
        }
        return switch (type) {
            case "" -> Values.PLAIN;
            case "@id" -> Values.IDS;
            case "@vocab" -> Values.TERMS;
            default -> Values.TYPED;
        };
    }

    private static String expanded(JsonNode context, String compact) {
        int colon = compact.indexOf(':');
        return colon > 0 && context.has(compact.substring(0, colon))
                ? context.get(compact.substring(0, colon)).asString() + compact.substring(colon + 1)
                : compact;
    }

    private static String read() {
        try {
            return new ClassPathResource("vocabulary/context.json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
