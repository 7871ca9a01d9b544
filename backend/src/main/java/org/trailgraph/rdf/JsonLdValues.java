package org.trailgraph.rdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;
import org.trailgraph.rdf.JsonLdContext.Term;
import tools.jackson.core.io.JsonStringEncoder;

/** What is said about a subject, as members of its JSON object. */
record JsonLdValues(JsonLdContext context) {

    /** A whole number that every reader of JSON takes for what it is. */
    private static final Pattern SAFE_INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,14}");

    private static final Pattern BOOLEAN = Pattern.compile("true|false");

    String types(List<Node> types) {
        return "\"@type\": "
                + list(types.stream()
                        .map(type -> quoted(context.term(type.getURI()).name()))
                        .toList());
    }

    String member(Node property, List<Node> objects) {
        Term term = context.term(property.getURI());
        if (term.values() == JsonLdContext.Values.LANGUAGES) {
            return objects.stream()
                            .allMatch(text -> text.isLiteral()
                                    && !text.getLiteralLanguage().isEmpty())
                    ? quoted(term.name()) + ": " + languages(objects)
                    : quoted(property.getURI()) + ": "
                            + list(objects.stream().map(this::inFull).toList());
        }
        return quoted(term.name()) + ": "
                + list(objects.stream().map(object -> value(term, object)).toList());
    }

    private String languages(List<Node> texts) {
        Map<String, List<String>> byLanguage = texts.stream()
                .collect(Collectors.groupingBy(
                        Node::getLiteralLanguage,
                        LinkedHashMap::new,
                        Collectors.mapping(text -> quoted(text.getLiteralLexicalForm()), Collectors.toList())));
        return byLanguage.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ": " + list(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String value(Term term, Node object) {
        return switch (term.values()) {
            case IDS -> object.isURI() ? quoted(context.relative(object.getURI())) : inFull(object);
            case TERMS -> object.isURI() ? quoted(context.term(object.getURI()).name()) : inFull(object);
            case TYPED ->
                object.isLiteral() && term.datatype().equals(object.getLiteralDatatypeURI())
                        ? quoted(object.getLiteralLexicalForm())
                        : inFull(object);
            case PLAIN, LANGUAGES -> isNative(object) ? json(object) : inFull(object);
        };
    }

    /** Whether JSON has a value of its own for it, which means the same literal again when it is read. */
    private static boolean isNative(Node object) {
        if (!object.isLiteral() || !object.getLiteralLanguage().isEmpty()) {
            return false;
        }
        String type = object.getLiteralDatatypeURI();
        String lexical = object.getLiteralLexicalForm();
        if (type.equals(XSD.integer.getURI())) {
            return SAFE_INTEGER.matcher(lexical).matches();
        }
        return type.equals(XSD.xboolean.getURI())
                ? BOOLEAN.matcher(lexical).matches()
                : type.equals(XSD.xstring.getURI());
    }

    private String json(Node literal) {
        String lexical = literal.getLiteralLexicalForm();
        return literal.getLiteralDatatypeURI().equals(XSD.xstring.getURI()) ? quoted(lexical) : lexical;
    }

    private String inFull(Node object) {
        if (object.isURI()) {
            return "{\"@id\": " + quoted(context.relative(object.getURI())) + "}";
        }
        String language = object.getLiteralLanguage();
        return "{\"@value\": " + quoted(object.getLiteralLexicalForm())
                + (language.isEmpty()
                        ? ", \"@type\": " + quoted(object.getLiteralDatatypeURI())
                        : ", \"@language\": " + quoted(language))
                + "}";
    }

    private static String list(List<String> values) {
        return values.size() == 1 ? values.get(0) : "[" + String.join(", ", values) + "]";
    }

    String quoted(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, json);
        return json.append('"').toString();
    }
}
