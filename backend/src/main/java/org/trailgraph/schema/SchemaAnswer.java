package org.trailgraph.schema;

import java.util.List;
import org.trailgraph.rdf.Vocabulary.Term;

/** All that a query can name, in either language, as one writes it there. */
record SchemaAnswer(Cypher cypher, Sparql sparql) {

    /**
     * What the console lets through.
     *
     * @param labels and how many nodes have each
     * @param types of relationships, and how many there are of each
     * @param properties of nodes and relationships
     */
    record Cypher(
            List<Counted> labels,
            List<Counted> types,
            List<String> properties,
            List<String> functions,
            List<String> keywords) {}

    record Sparql(List<Prefix> prefixes, List<Term> classes, List<Term> predicates) {}

    /** A name and how often it occurs now. */
    record Counted(String name, long count) {}

    /** A prefix without its colon, and the namespace that it stands for. */
    record Prefix(String prefix, String iri) {}
}
