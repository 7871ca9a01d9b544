package org.trailgraph.rdf;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.trailgraph.topics.LinkType;

/**
 * Concepts with the direct triples of their links. {@code skos:related} stands only where no chain of
 * {@code skos:broader}, that is of VARIANT_OF, joins the two: the SKOS reference, S27.
 */
record ConceptRows(Iris iris) implements Rows {

    @Override
    public String cypher() {
        return """
                MATCH (c:Topic:Concept) WHERE c.id IS NOT NULL
                RETURN c.id AS id, c {.*} AS topic,
                    COLLECT {
                        MATCH (c)-[l]->(o:Concept) WHERE type(l) <> 'COMPARED_WITH'
                        WITH DISTINCT type(l) AS type, o.id AS to ORDER BY type, to
                        RETURN {type: type, to: to}
                    } AS links,
                    COLLECT {
                        MATCH (c)-[:COMPARED_WITH]-(o:Concept) WHERE o <> c
                        WITH DISTINCT o ORDER BY o.id
                        RETURN {
                            with: o.id,
                            joined: shortestPath((c)-[:VARIANT_OF*]->(o)) IS NOT NULL
                                OR shortestPath((o)-[:VARIANT_OF*]->(c)) IS NOT NULL
                        }
                    } AS compared,
                    COLLECT { MATCH (c)-[:CITES]->(s:Source) RETURN s.id AS source ORDER BY source } AS sources,
                    COLLECT {
                        MATCH (c)-[f:FROM]->(b:Bank) WITH f, b ORDER BY b.id
                        RETURN {bank: b.id, section: f.section, line: f.line}
                    } AS banks
                ORDER BY id
                """;
    }

    @Override
    public void write(MapAccessor row, Statements out) {
        Value topic = row.get("topic");
        String id = topic.get("id").asString();
        Node concept = iris.concept(id);
        out.about(concept, SKOS.Concept.asNode(), SchemaDO.DefinedTerm.asNode())
                .string(DCTerms.identifier.asNode(), id)
                .add(SKOS.inScheme.asNode(), iris.scheme())
                .texts(SKOS.prefLabel.asNode(), topic.get("en"), topic.get("zh"));
        aliases(topic.get("aliasesEn"), topic.get("en"), Statements.EN, out);
        aliases(topic.get("aliasesZh"), topic.get("zh"), Statements.ZH, out);
        out.texts(SKOS.definition.asNode(), topic.get("summaryEn"), topic.get("summaryZh"))
                .string(TG.formula, topic.get("formula"))
                .texts(TG.symbols, topic.get("symbolsEn"), topic.get("symbolsZh"))
                .texts(TG.pitfall, topic.get("pitfallsEn"), topic.get("pitfallsZh"))
                .number(TG.difficulty, topic.get("difficulty"))
                .number(TG.minutes, topic.get("minutes"))
                .string(TG.origin, topic.get("origin"))
                .string(TG.foreignId, topic.get("foreignId"));
        links(row.get("links").values(), out);
        compared(row.get("compared").values(), out);
        new Provenance(iris).write("concept", concept, row, out);
    }

    /** No alias is a preferred label as well, and none is said twice: the SKOS reference, S13. */
    private static void aliases(Value aliases, Value name, String language, Statements out) {
        Set<String> said = new HashSet<>();
        if (!name.isNull()) {
            said.add(name.asString());
        }
        for (Value alias : Statements.each(aliases)) {
            if (said.add(alias.asString())) {
                out.text(SKOS.altLabel.asNode(), alias, language);
            }
        }
    }

    private void links(Iterable<Value> links, Statements out) {
        also(links, LinkType.VARIANT_OF, SKOS.broader.asNode(), out);
        also(links, LinkType.PART_OF, DCTerms.isPartOf.asNode(), out);
        for (Value link : links) {
            out.add(LinkRows.property(LinkType.valueOf(link.get("type").asString())), to(link));
        }
    }

    private void also(Iterable<Value> links, LinkType type, Node property, Statements out) {
        for (Value link : links) {
            if (link.get("type").asString().equals(type.name())) {
                out.add(property, to(link));
            }
        }
    }

    private Node to(Value link) {
        return iris.concept(link.get("to").asString());
    }

    private void compared(Iterable<Value> others, Statements out) {
        for (Value other : others) {
            out.add(TG.comparedWith, iris.concept(other.get("with").asString()));
        }
        for (Value other : others) {
            if (!other.get("joined").asBoolean()) {
                out.add(SKOS.related.asNode(), iris.concept(other.get("with").asString()));
            }
        }
    }
}
