package org.trailgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of Trailgraph's own vocabulary; {@code trailgraph.ttl} among the resources defines each of them. */
public final class TG {

    public static final String NS = "https://w3id.org/trailgraph/ns#";
    static final String PREFIX = "tg";

    public static final Node Link = term("Link");
    static final Node Point = term("Point");
    static final Node Bank = term("Bank");

    static final Node requires = term("requires");
    static final Node variantOf = term("variantOf");
    static final Node partOf = term("partOf");
    static final Node mitigates = term("mitigates");
    static final Node causes = term("causes");
    static final Node improves = term("improves");
    static final Node influences = term("influences");
    static final Node usedIn = term("usedIn");
    static final Node derivedFrom = term("derivedFrom");
    static final Node comparedWith = term("comparedWith");
    static final Node leadsTo = term("leadsTo");

    public static final Node from = term("from");
    static final Node type = term("type");
    public static final Node to = term("to");
    static final Node because = term("because");
    static final Node contested = term("contested");
    static final Node implied = term("implied");
    static final Node origin = term("origin");
    public static final Node foreignId = term("foreignId");

    static final Node formula = term("formula");
    static final Node symbols = term("symbols");
    static final Node pitfall = term("pitfall");
    static final Node difficulty = term("difficulty");
    static final Node minutes = term("minutes");

    static final Node form = term("form");
    static final Node position = term("position");
    static final Node keyPoint = term("keyPoint");
    static final Node mistake = term("mistake");

    static final Node section = term("section");
    static final Node line = term("line");
    static final Node sha256 = term("sha256");
    static final Node importedAt = term("importedAt");

    static final Node search = term("search");

    private TG() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
