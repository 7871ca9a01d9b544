package org.trailgraph.rdf;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.neo4j.driver.types.MapAccessor;
import org.trailgraph.topics.LinkType;

/** Links as resources of their own, with the reason why each holds. */
record LinkRows(Iris iris) implements Rows {

    private static final Map<LinkType, Node> PROPERTIES = Map.ofEntries(
            Map.entry(LinkType.REQUIRES, TG.requires),
            Map.entry(LinkType.VARIANT_OF, TG.variantOf),
            Map.entry(LinkType.PART_OF, TG.partOf),
            Map.entry(LinkType.MITIGATES, TG.mitigates),
            Map.entry(LinkType.CAUSES, TG.causes),
            Map.entry(LinkType.IMPROVES, TG.improves),
            Map.entry(LinkType.INFLUENCES, TG.influences),
            Map.entry(LinkType.USED_IN, TG.usedIn),
            Map.entry(LinkType.DERIVED_FROM, TG.derivedFrom),
            Map.entry(LinkType.COMPARED_WITH, TG.comparedWith));

    /** The property that says of two concepts what the link between them is. */
    static Node property(LinkType type) {
        Node property = PROPERTIES.get(type);
        if (property == null) {
            throw new IllegalArgumentException(type + " does not join two concepts");
        }
        return property;
    }

    @Override
    public String cypher() {
        return """
                MATCH (a:Topic:Concept) WHERE a.id IS NOT NULL
                MATCH (a)-[l]->(b:Concept)
                RETURN a.id AS from, type(l) AS type, b.id AS to, l {.*} AS link
                ORDER BY from, type, to
                """;
    }

    @Override
    public void write(MapAccessor row, Statements out) {
        LinkType type = LinkType.valueOf(row.get("type").asString());
        String from = row.get("from").asString();
        String to = row.get("to").asString();
        out.about(iris.link(from, type.id(), to), TG.Link)
                .string(DCTerms.identifier.asNode(), type.linkId(from, to))
                .add(TG.from, iris.concept(from))
                .add(TG.type, property(type))
                .add(TG.to, iris.concept(to))
                .texts(
                        TG.because,
                        row.get("link").get("becauseEn"),
                        row.get("link").get("becauseZh"))
                .flag(TG.contested, row.get("link").get("contested"))
                .flag(TG.implied, row.get("link").get("implied"))
                .string(TG.origin, row.get("link").get("origin"));
    }
}
