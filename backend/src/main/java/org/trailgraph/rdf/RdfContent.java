package org.trailgraph.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** All that a file says, resource by resource in the order of the file. Which graph a statement stood in does not count. */
public final class RdfContent {

    private final Map<Node, Described> resources = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();
    private final long most;
    private long statements;

    RdfContent(long most) {
        this.most = most;
    }

    public Collection<Described> resources() {
        return resources.values();
    }

    public @Nullable Described of(Node subject) {
        return resources.get(subject);
    }

    /** How many statements there are, those said twice counted twice. */
    public long statements() {
        return statements;
    }

    /** What is not as it should be, but can be read; each names its line. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    void warn(String warning) {
        warnings.add(warning);
    }

    private void add(Triple triple) {
        if (++statements > most) {
            throw UnreadableRdf.tooLong(most);
        }
        resources.computeIfAbsent(triple.getSubject(), Described::new).add(triple.getPredicate(), triple.getObject());
    }

    /** Where a parser puts what it reads. */
    StreamRDFBase sink() {
        return new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                add(triple);
            }

            @Override
            public void quad(Quad quad) {
                add(quad.asTriple());
            }
        };
    }
}
