package org.trailgraph.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** One resource of an export on its way to the properties of a node: each call takes what one property says. */
final class Reading {

    private final Described resource;
    private final ExportNotes notes;
    private final Map<String, Object> properties = new HashMap<>();
    private final Set<Node> read = new HashSet<>(Set.of(RDF.type.asNode()));

    Reading(Described resource, ExportNotes notes) {
        this.resource = resource;
        this.notes = notes;
    }

    Node subject() {
        return resource.subject();
    }

    Map<String, Object> properties() {
        return properties;
    }

    /** All that the property says. */
    List<Node> all(Node property) {
        read.add(property);
        return resource.all(property);
    }

    /** What says the same as something else: there is no need to read it. */
    Reading derived(Node... said) {
        read.addAll(List.of(said));
        return this;
    }

    /** The identifier has to be what the IRI says. */
    Reading identifier(String id) {
        for (Node said : all(DCTerms.identifier.asNode())) {
            if (!said.isLiteral() || !said.getLiteralLexicalForm().equals(id)) {
                notes.problem("%s says that its identifier is %s".formatted(subject(), said));
            }
        }
        return this;
    }

    /** One text a language, as two properties. */
    Reading texts(Node property, String name) {
        for (Node text : all(property)) {
            String language = language(property, text);
            if (language != null && properties.put(name + language, text.getLiteralLexicalForm()) != null) {
                notes.problem("%s has two of %s in one language".formatted(subject(), property));
            }
        }
        return this;
    }

    /** Any number of texts in each language, as two lists. */
    Reading lists(Node property, String name) {
        List<Node> texts = all(property);
        for (String language : List.of("En", "Zh")) {
            List<String> list = texts.stream()
                    .filter(text -> language.equals(language(property, text)))
                    .map(Node::getLiteralLexicalForm)
                    .toList();
            properties.put(name + language, list);
        }
        return this;
    }

    private @Nullable String language(Node property, Node text) {
        if (text.isLiteral() && text.getLiteralLanguage().equalsIgnoreCase(Statements.EN)) {
            return "En";
        } else if (text.isLiteral() && text.getLiteralLanguage().equalsIgnoreCase(Statements.ZH)) {
            return "Zh";
        }
        notes.problem("%s has a %s that is no text in en or zh-Hans: %s".formatted(subject(), property, text));
        return null;
    }

    /** A text without a language. */
    Reading string(Node property, String name) {
        Node value = one(property);
        if (value != null && value.isLiteral()) {
            properties.put(name, value.getLiteralLexicalForm());
        } else if (value != null) {
            notes.problem("%s has a %s that is no text: %s".formatted(subject(), property, value));
        }
        return this;
    }

    Reading number(Node property, String name) {
        Node value = one(property);
        if (value != null) {
            try {
                properties.put(name, Long.parseLong(value.getLiteralLexicalForm()));
            } catch (NumberFormatException | UnsupportedOperationException noNumber) {
                notes.problem("%s has a %s that is no whole number: %s".formatted(subject(), property, value));
            }
        }
        return this;
    }

    /** What is not said is false. */
    Reading flag(Node property, String name) {
        Node value = one(property);
        properties.put(
                name,
                value != null
                        && value.isLiteral()
                        && value.getLiteralLexicalForm().equals("true"));
        return this;
    }

    /** The one thing that the property says, if it says anything. */
    @Nullable
    Node one(Node property) {
        List<Node> all = all(property);
        if (all.size() > 1) {
            notes.problem("%s has %d of %s, and there is room for one".formatted(subject(), all.size(), property));
        }
        return all.isEmpty() ? null : all.get(0);
    }

    /** Like {@link #one}, where there has to be one. */
    @Nullable
    Node needed(Node property) {
        Node value = one(property);
        if (value == null) {
            notes.problem("%s has no %s".formatted(subject(), property));
        }
        return value;
    }

    /** Counts what nobody took. */
    void finish() {
        resource.forEach((property, object) -> {
            if (!read.contains(property)) {
                notes.unread(subject(), property);
            }
        });
    }
}
