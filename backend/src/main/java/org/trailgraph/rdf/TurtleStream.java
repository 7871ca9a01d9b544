package org.trailgraph.rdf;

import java.io.OutputStream;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Turtle for people, which is TriG as well: a property a line, and what it says several times on that line. Jena's writer
 * keeps all triples of a subject and flushes after each.
 */
final class TurtleStream extends BySubject {

    private static final Node TYPE = RDF.type.asNode();

    private final AWriter out;
    private final PrefixMap prefixes = PrefixMapFactory.create();
    private final NodeFormatter nodes = new NodeFormatterTTL(null, prefixes);
    private @Nullable Node property;

    TurtleStream(OutputStream out) {
        this.out = IO.wrapUTF8(out);
    }

    @Override
    public void prefix(String prefix, String iri) {
        prefixes.add(prefix, iri);
        out.print("@prefix " + prefix + ": <" + iri + "> .\n");
    }

    @Override
    void begin(Node subject) {
        out.print('\n');
        nodes.format(out, subject);
        property = null;
    }

    @Override
    void say(Node said, Node object) {
        if (said.equals(property)) {
            out.print(", ");
        } else {
            out.print(property == null ? " " : " ;\n    ");
            property(said);
            out.print(' ');
            property = said;
        }
        nodes.format(out, object);
    }

    private void property(Node said) {
        if (said.equals(TYPE)) {
            out.print('a');
        } else {
            nodes.format(out, said);
        }
    }

    @Override
    void end() {
        out.print(" .\n");
    }

    @Override
    public void finish() {
        close();
        out.flush();
    }
}
