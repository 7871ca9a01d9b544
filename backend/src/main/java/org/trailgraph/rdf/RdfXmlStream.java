package org.trailgraph.rdf;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.util.SplitIRI;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/** RDF/XML, an element a subject, named by the subject's first type; Jena has no stream writer for it. */
final class RdfXmlStream extends BySubject {

    private static final Node TYPE = RDF.type.asNode();
    private static final Name DESCRIPTION = new Name("rdf:Description", "");

    private final AWriter out;
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final Map<Node, Name> names = new HashMap<>();
    private boolean headed;
    private boolean opened;
    private String about = "";
    private String element = "";

    RdfXmlStream(OutputStream out) {
        this.out = IO.wrapUTF8(out);
        prefixes.put(RDF.uri, "rdf");
    }

    /** The name of an element, and the namespace where it has to be declared on the spot. */
    private record Name(String name, String declaration) {}

    @Override
    public void prefix(String prefix, String iri) {
        prefixes.putIfAbsent(iri, prefix);
    }

    private void head() {
        out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
        prefixes.forEach((iri, prefix) -> out.print("\n    xmlns:" + prefix + "=\"" + XmlText.attribute(iri) + "\""));
        out.print(">\n");
        headed = true;
    }

    @Override
    void begin(Node subject) {
        if (!headed) {
            head();
        }
        about = " rdf:about=\"" + XmlText.attribute(subject.getURI()) + "\">\n";
        opened = false;
    }

    @Override
    void say(Node property, Node object) {
        if (!opened) {
            boolean typed = property.equals(TYPE);
            open(typed ? name(object) : DESCRIPTION);
            if (typed) {
                return;
            }
        }
        Name name = name(property);
        out.print("    <" + name.name() + name.declaration());
        if (object.isURI()) {
            out.print(" rdf:resource=\"" + XmlText.attribute(object.getURI()) + "\"/>\n");
        } else {
            literal(object);
            out.print("</" + name.name() + ">\n");
        }
    }

    private void open(Name name) {
        element = name.name();
        out.print("  <" + element + name.declaration() + about);
        opened = true;
    }

    private void literal(Node literal) {
        if (!literal.getLiteralLanguage().isEmpty()) {
            out.print(" xml:lang=\"" + literal.getLiteralLanguage() + "\">");
        } else if (XSD.xstring.getURI().equals(literal.getLiteralDatatypeURI())) {
            out.print('>');
        } else {
            out.print(" rdf:datatype=\"" + XmlText.attribute(literal.getLiteralDatatypeURI()) + "\">");
        }
        out.print(XmlText.content(literal.getLiteralLexicalForm()));
    }

    private Name name(Node term) {
        return names.computeIfAbsent(term, this::split);
    }

    private Name split(Node term) {
        String namespace = SplitIRI.namespaceXML(term.getURI());
        String local = SplitIRI.localnameXML(term.getURI());
        if (local.isEmpty()) {
            throw new IllegalArgumentException("XML has no name for " + term);
        }
        String prefix = prefixes.get(namespace);
        return prefix == null
                ? new Name("ns:" + local, " xmlns:ns=\"" + XmlText.attribute(namespace) + "\"")
                : new Name(prefix + ":" + local, "");
    }

    @Override
    void end() {
        out.print("  </" + element + ">\n");
    }

    @Override
    public void finish() {
        close();
        if (!headed) {
            head();
        }
        out.print("</rdf:RDF>\n");
        out.flush();
    }
}
