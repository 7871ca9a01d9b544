package org.trailgraph.importing.skos;

import java.util.List;

/**
 * Something in a vocabulary that a curator should know.
 *
 * @param examples the first of them, by IRI or name
 */
public record Finding(Kind kind, int count, List<String> examples) {

    static final int MOST_EXAMPLES = 10;

    public Finding {
        examples = List.copyOf(examples);
    }

    /** What there is to find, the most serious first. */
    public enum Kind {
        CLASH(
                "Pairs that are 'related' although one stands above the other, which SKOS rules out (S27): %,d. The order was"
                        + " kept, 'related' left out."),
        RING(
                "Rings of concepts that stand above one another ('broader'): %,d. SKOS allows it; they were read as they are."),
        ABOVE_ITSELF("Concepts that stand above or beside themselves: %,d. A link to itself was left out."),
        NOWHERE("References to something that is no concept of this file: %,d. They were left out."),
        NO_LABEL("Concepts without a label: %,d. They were not read, nor what leads to them."),
        NO_IRI("Concepts without an IRI, by which they could be found again: %,d. They were not read."),
        NO_PREFERRED_LABEL("Concepts without a preferred label: %,d. They go by their rdfs:label."),
        NO_NAME(
                "Concepts with a name neither in English nor in Chinese: %,d. They go by their id until somebody names them."),
        NO_ENGLISH("Concepts without a name in English: %,d. They were read without."),
        NO_CHINESE("Concepts without a name in Chinese: %,d. They were read without."),
        NO_LANGUAGE(
                "Labels that do not say their language: %,d. They were taken as Chinese where they have Chinese characters,"
                        + " else as English."),
        TRADITIONAL("Names that there are in traditional characters alone: %,d. They were taken as they are."),
        SEVERAL_NAMES(
                "Concepts with several preferred labels in one language (SKOS S14): %,d. One is the name, the others aliases."),
        SAME_NAME("Names that several concepts of this file share: %,d. Each is a concept of its own."),
        KNOWN_NAME("Names of topics that the graph has already: %,d. The concepts stand beside those."),
        ALIAS_IS_NAME("Alternative labels that are the preferred label as well (SKOS S13): %,d. They are said once."),
        DEPRECATED("Concepts that are marked as deprecated: %,d. They were read all the same."),
        SEVERAL_GROUPS("Concepts in several collections: %,d. Their area is the first of them."),
        FORM("Statements that are not in perfect form: %,d. They were read all the same.");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    /** What was found, as a sentence. */
    public String sentence() {
        return kind.sentence.formatted(count);
    }
}
