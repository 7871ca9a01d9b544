package org.trailgraph.rdf;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;
import org.trailgraph.neo4j.GraphVersion;

/**
 * The whole graph as triples, in the same order every time, one row of the database after the other: the one mapping that
 * the export and the SPARQL dataset both use. Learners are no part of it.
 */
@Component
public final class GraphTriples {

    private final Iris iris;
    private final List<Rows> parts;

    GraphTriples(Iris iris) {
        this.iris = iris;
        this.parts = parts(iris);
    }

    /** What the graph is read by, in the order in which it is written. */
    static List<Rows> parts(Iris iris) {
        return List.of(
                new AreaRows(iris),
                new SourceRows(iris),
                new BankRows(iris),
                new ConceptRows(iris),
                new QuestionRows(iris),
                new LinkRows(iris));
    }

    /** Sends the prefixes and all triples, those of a subject together; starting and finishing the stream is the caller's. */
    public void write(TransactionContext tx, StreamRDF stream) {
        prefixes(stream);
        Statements out = new Statements(stream);
        for (Rows part : parts) {
            tx.run(part.cypher()).forEachRemaining(row -> part.write(row, out));
        }
        scheme(GraphVersion.of(tx), out);
    }

    /** Stands last, as it says how many triples there are. */
    private void scheme(GraphVersion version, Statements out) {
        out.about(iris.scheme(), SKOS.ConceptScheme.asNode(), VOID.Dataset.asNode(), DCAT.Dataset.asNode())
                .string(DCTerms.title.asNode(), "Trailgraph")
                .typed(DCTerms.modified.asNode(), version.changedAt().toString(), XSDDatatype.XSDdateTime)
                .string(OWL.versionInfo.asNode(), Long.toString(version.version()))
                .add(VOID.dataDump.asNode(), iris.page("rdf/trailgraph.ttl"))
                .add(VOID.sparqlEndpoint.asNode(), iris.page("sparql"));
        out.number(VOID.triples.asNode(), out.count() + 1);
    }

    private void prefixes(StreamRDF stream) {
        stream.prefix(TG.PREFIX, TG.NS);
        stream.prefix("concept", iris.base() + "id/concept/");
        stream.prefix("question", iris.base() + "id/question/");
        stream.prefix("area", iris.base() + "id/area/");
        stream.prefix("source", iris.base() + "id/source/");
        stream.prefix("bank", iris.base() + "id/bank/");
        stream.prefix("dcat", DCAT.NS);
        stream.prefix("dcterms", DCTerms.NS);
        stream.prefix("owl", OWL.NS);
        stream.prefix("prov", Prov.NS);
        stream.prefix("schema", SchemaDO.NS);
        stream.prefix("skos", SKOS.uri);
        stream.prefix("void", VOID.NS);
        stream.prefix("xsd", XSD.NS);
    }
}
