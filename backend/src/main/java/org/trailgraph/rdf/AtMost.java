package org.trailgraph.rdf;

import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;

/** Passes triples on and breaks off when there are too many. */
final class AtMost extends StreamRDFWrapper {

    private final long most;
    private long count;

    AtMost(StreamRDF to, long most) {
        super(to);
        this.most = most;
    }

    @Override
    public void triple(Triple triple) {
        if (++count > most) {
            throw new Exceeded();
        }
        super.triple(triple);
    }

    /** There are more triples than allowed. */
    static final class Exceeded extends RuntimeException {}
}
