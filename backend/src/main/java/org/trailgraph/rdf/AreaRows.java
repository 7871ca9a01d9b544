package org.trailgraph.rdf;

import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** Areas with the concepts in them; an area takes as many rows as it has concepts, so that none is large. */
record AreaRows(Iris iris) implements Rows {

    @Override
    public String cypher() {
        return """
                MATCH (a:Area) WHERE a.id IS NOT NULL
                CALL (a) {
                    RETURN a {.*} AS area, NULL AS member
                    UNION ALL
                    MATCH (a)<-[:IN]-(c:Concept) RETURN a {.id} AS area, c.id AS member
                }
                RETURN area, member ORDER BY area.id, coalesce(member, '')
                """;
    }

    @Override
    public void write(MapAccessor row, Statements out) {
        Value area = row.get("area");
        String id = area.get("id").asString();
        if (row.get("member").isNull()) {
            out.about(iris.area(id), SKOS.Collection.asNode())
                    .string(DCTerms.identifier.asNode(), id)
                    .texts(SKOS.prefLabel.asNode(), area.get("en"), area.get("zh"));
        } else {
            out.about(iris.area(id))
                    .add(SKOS.member.asNode(), iris.concept(row.get("member").asString()));
        }
    }
}
