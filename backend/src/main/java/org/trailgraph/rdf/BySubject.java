package org.trailgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.jspecify.annotations.Nullable;

/** Writes triples as they come, those of one subject together, as the mapping sends them. */
abstract class BySubject extends StreamRDFBase {

    private @Nullable Node subject;

    /** A subject that differs from the one before. */
    abstract void begin(Node subject);

    /** A statement about the subject. */
    abstract void say(Node property, Node object);

    /** There are no more statements about the subject for now. */
    abstract void end();

    @Override
    public final void triple(Triple triple) {
        if (!triple.getSubject().equals(subject)) {
            close();
            subject = triple.getSubject();
            begin(subject);
        }
        say(triple.getPredicate(), triple.getObject());
    }

    final void close() {
        if (subject != null) {
            end();
        }
    }
}
