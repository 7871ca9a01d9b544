package org.trailgraph.rdf;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.RDF;
import org.neo4j.driver.Value;

/** Writes triples to a stream, one subject after the other, leaves out what the graph does not say, and counts. */
final class Statements {

    static final String EN = "en";
    static final String ZH = "zh-Hans";

    private final StreamRDF out;
    private Node subject = RDF.nil.asNode();
    private long count;

    Statements(StreamRDF out) {
        this.out = out;
    }

    /** The members of a list that may be missing. */
    static List<Value> each(Value list) {
        return list.isNull() ? List.of() : list.asList(member -> member);
    }

    long count() {
        return count;
    }

    /** The triples that follow are about this resource. */
    Statements about(Node resource, Node... types) {
        subject = resource;
        for (Node type : types) {
            add(RDF.type.asNode(), type);
        }
        return this;
    }

    Statements add(Node property, Node object) {
        out.triple(Triple.create(subject, property, object));
        count++;
        return this;
    }

    /** One literal a language. */
    Statements texts(Node property, Value en, Value zh) {
        return text(property, en, EN).text(property, zh, ZH);
    }

    Statements text(Node property, Value text, String language) {
        return text.isNull() ? this : add(property, NodeFactory.createLiteralLang(text.asString(), language));
    }

    Statements string(Node property, Value text) {
        return text.isNull() ? this : string(property, text.asString());
    }

    Statements string(Node property, String text) {
        return add(property, NodeFactory.createLiteralString(text));
    }

    Statements number(Node property, Value number) {
        return number.isNull() ? this : number(property, number.asLong());
    }

    Statements number(Node property, long number) {
        return typed(property, Long.toString(number), XSDDatatype.XSDinteger);
    }

    /** What is not said is false. */
    Statements flag(Node property, Value flag) {
        return typed(property, Boolean.toString(flag.asBoolean(false)), XSDDatatype.XSDboolean);
    }

    Statements typed(Node property, String lexical, XSDDatatype type) {
        return add(property, NodeFactory.createLiteralDT(lexical, type));
    }
}
