package org.trailgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** Where a topic comes from: what it cites, and the bank it was in with section and line. */
record Provenance(Iris iris) {

    /** Expects the subject of the statements to be the topic; it is another one afterwards. */
    void write(String kind, Node topic, MapAccessor row, Statements out) {
        for (Value source : row.get("sources").values()) {
            out.add(DCTerms.references.asNode(), iris.source(source.asString()));
        }
        String id = row.get("topic").get("id").asString();
        for (Value bank : row.get("banks").values()) {
            out.add(Prov.wasDerivedFrom, iris.bank(bank.get("bank").asString()));
        }
        for (Value bank : row.get("banks").values()) {
            out.add(
                    Prov.qualifiedDerivation,
                    iris.derivation(kind, id, bank.get("bank").asString()));
        }
        for (Value bank : row.get("banks").values()) {
            String from = bank.get("bank").asString();
            out.about(iris.derivation(kind, id, from), Prov.Derivation)
                    .add(Prov.entity, iris.bank(from))
                    .string(TG.section, bank.get("section"))
                    .number(TG.line, bank.get("line"));
        }
        out.about(topic);
    }
}
