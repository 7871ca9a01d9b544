package org.trailgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of W3C PROV-O that the export uses; Jena has no class for them. */
public final class Prov {

    public static final String NS = "http://www.w3.org/ns/prov#";

    static final Node Derivation = term("Derivation");
    public static final Node entity = term("entity");
    static final Node wasDerivedFrom = term("wasDerivedFrom");
    static final Node qualifiedDerivation = term("qualifiedDerivation");

    private Prov() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
