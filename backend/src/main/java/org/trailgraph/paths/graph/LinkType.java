package org.trailgraph.paths.graph;

import java.util.Locale;

/** The types of link a path may use; {@link #ASKS} joins a question to a concept, the others join two concepts. */
public enum LinkType {
    REQUIRES,
    VARIANT_OF,
    PART_OF,
    MITIGATES,
    CAUSES,
    IMPROVES,
    INFLUENCES,
    USED_IN,
    DERIVED_FROM,
    COMPARED_WITH,
    ASKS;

    private final String word;

    LinkType() {
        StringBuilder camel = new StringBuilder();
        for (String part : name().split("_", -1)) {
            String lower = part.toLowerCase(Locale.ROOT);
            camel.append(camel.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        this.word = camel.toString();
    }

    /** How JSON, ids and IRIs spell it, e.g. {@code variantOf}. */
    public String word() {
        return word;
    }
}
