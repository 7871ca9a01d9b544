package org.trailgraph.rdf;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.vocabulary.DCTerms;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** The banks that topics were read from. */
record BankRows(Iris iris) implements Rows {

    @Override
    public String cypher() {
        return """
                MATCH (b:Bank) WHERE b.id IS NOT NULL
                RETURN b {.*, importedAt: toString(b.importedAt)} AS bank ORDER BY b.id
                """;
    }

    @Override
    public void write(MapAccessor row, Statements out) {
        Value bank = row.get("bank");
        String id = bank.get("id").asString();
        out.about(iris.bank(id), TG.Bank)
                .string(DCTerms.identifier.asNode(), id)
                .string(DCTerms.title.asNode(), bank.get("title"))
                .string(TG.sha256, bank.get("sha256"));
        if (!bank.get("importedAt").isNull()) {
            out.typed(TG.importedAt, bank.get("importedAt").asString(), XSDDatatype.XSDdateTime);
        }
    }
}
