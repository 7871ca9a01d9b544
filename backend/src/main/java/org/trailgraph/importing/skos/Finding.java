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
                "%,d pairs are 'related' although one stands above the other, which SKOS rules out (S27): the order was kept,"
                        + " 'related' left out."),
        RING(
                "%,d rings of concepts that stand above one another ('broader'): SKOS allows it, so they were read as they are."),
        ABOVE_ITSELF("%,d concepts stand above themselves ('broader' leads back to the same concept): left out."),
        NOWHERE("%,d references lead to something that is no concept of this file: left out."),
        NO_LABEL("%,d concepts have no label: not read, nor what leads to them."),
        NO_IRI("%,d concepts have no IRI, by which they could be found again: not read."),
        NO_PREFERRED_LABEL("%,d concepts have no preferred label: they go by their rdfs:label."),
        NO_NAME(
                "%,d concepts have a name neither in English nor in Chinese: they go by their id until somebody names them."),
        NO_ENGLISH("%,d concepts have no name in English."),
        NO_CHINESE("%,d concepts have no name in Chinese."),
        NO_LANGUAGE(
                "%,d labels do not say their language: taken as Chinese where they have Chinese characters, else as English."),
        TRADITIONAL("%,d names are in traditional characters, as there is no other: taken as they are."),
        SEVERAL_NAMES(
                "%,d concepts have several preferred labels in one language (SKOS S14): one is the name, the others aliases."),
        SAME_NAME("%,d names are shared by several concepts of this file."),
        KNOWN_NAME("%,d names are those of topics that the graph has already: the concepts will stand beside them."),
        ALIAS_IS_NAME("%,d alternative labels are the preferred label as well (SKOS S13): said once."),
        DEPRECATED("%,d concepts are marked as deprecated: read all the same."),
        SEVERAL_GROUPS("%,d concepts are in several collections: their area is the first of them."),
        FORM("%,d statements are not in perfect form: read all the same.");

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
