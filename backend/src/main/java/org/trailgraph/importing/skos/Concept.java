package org.trailgraph.importing.skos;

import java.util.Map;
import org.apache.jena.graph.Node;

/** A concept of a vocabulary as it was read. */
record Concept(Node iri, Names names, Map<Language, String> summary) {

    /** As a curator recognizes it. */
    String shown() {
        return "\"%s\" (%s)".formatted(names.any(), iri);
    }
}
