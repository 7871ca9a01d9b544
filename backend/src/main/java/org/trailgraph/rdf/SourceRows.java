package org.trailgraph.rdf;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** What topics cite. The address is a literal, so that one that is no strict IRI survives. */
record SourceRows(Iris iris) implements Rows {

    @Override
    public String cypher() {
        return "MATCH (s:Source) WHERE s.id IS NOT NULL RETURN s {.*} AS source ORDER BY s.id";
    }

    @Override
    public void write(MapAccessor row, Statements out) {
        Value source = row.get("source");
        String id = source.get("id").asString();
        out.about(iris.source(id), DCTerms.BibliographicResource.asNode())
                .string(DCTerms.identifier.asNode(), id)
                .string(DCTerms.title.asNode(), source.get("title"));
        if (!source.get("year").isNull()) {
            String year = "%04d".formatted(source.get("year").asLong());
            out.typed(DCTerms.issued.asNode(), year, XSDDatatype.XSDgYear);
        }
        if (!source.get("url").isNull()) {
            out.typed(SchemaDO.url.asNode(), source.get("url").asString(), XSDDatatype.XSDanyURI);
        }
    }
}
