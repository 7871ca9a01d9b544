package org.trailgraph.rdf.linked;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;
import org.trailgraph.neo4j.Database;
import org.trailgraph.neo4j.GraphVersion;
import org.trailgraph.rdf.DatasetTooLarge;
import org.trailgraph.rdf.ExportFormat;
import org.trailgraph.rdf.GraphDataset;
import org.trailgraph.rdf.Iris;
import org.trailgraph.rdf.Prov;
import org.trailgraph.rdf.TG;
import org.trailgraph.topics.LinkType;

/** The whole graph described for machines that come across it: W3C's VoID, and DCAT 3 for catalogues. */
@Component
final class DatasetDescription {

    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    /** The counts that Neo4j keeps anyway, and the first topics as examples. */
    private static final String COUNTS = """
            RETURN COUNT { (:Concept) } AS concepts, COUNT { (:Question) } AS questions, COUNT { (:Area) } AS areas,
                COUNT { ()-[:%s]->() } AS links,
                COLLECT { MATCH (c:Topic:Concept) RETURN c.id AS id ORDER BY id LIMIT 1 } AS concept,
                COLLECT { MATCH (q:Topic:Question) RETURN q.id AS id ORDER BY id LIMIT 1 } AS question
            """.formatted(
                    LinkType.betweenConcepts().stream().map(LinkType::name).collect(Collectors.joining("|")));

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("dcat", DCAT.NS),
            Map.entry("dcterms", DCTerms.NS),
            Map.entry("foaf", FOAF.NS),
            Map.entry("owl", OWL.NS),
            Map.entry("schema", SchemaDO.NS),
            Map.entry("skos", SKOS.uri),
            Map.entry("tg", TG.NS),
            Map.entry("void", VOID.NS),
            Map.entry("xsd", XSD.NS));

    private static final List<String> VOCABULARIES =
            List.of(TG.NS, SKOS.uri, SchemaDO.NS, DCTerms.NS, Prov.NS, VOID.NS, DCAT.NS, OWL.NS);

    private final Database database;
    private final GraphDataset dataset;
    private final Iris iris;

    DatasetDescription(Database database, GraphDataset dataset, Iris iris) {
        this.database = database;
        this.dataset = dataset;
        this.iris = iris;
    }

    Graph graph() {
        Model model = ModelFactory.createDefaultModel().setNsPrefixes(PREFIXES);
        Resource whole = model.createResource(iris.scheme().getURI());
        says(whole);
        database.read(tx -> {
            counts(whole, tx);
            return true;
        });
        triples(whole);
        dumps(whole);
        sparql(whole);
        return model.getGraph();
    }

    private void says(Resource whole) {
        whole.addProperty(RDF.type, VOID.Dataset)
                .addProperty(RDF.type, DCAT.Dataset)
                .addProperty(RDF.type, SKOS.ConceptScheme)
                .addProperty(DCTerms.identifier, "scheme")
                .addProperty(DCTerms.title, "Trailgraph")
                .addProperty(DCTerms.description, "Questions, the concepts behind them, and why they are linked.", "en")
                .addProperty(DCTerms.description, "题目、题目背后的概念，以及它们之间为什么相关。", "zh-Hans")
                .addProperty(DCTerms.language, "en")
                .addProperty(DCTerms.language, "zh-Hans")
                .addProperty(DCTerms.rights, "The content names no licence.", "en")
                .addProperty(DCTerms.rights, "内容未声明许可。", "zh-Hans")
                .addProperty(FOAF.homepage, page(whole, ""))
                .addProperty(DCAT.landingPage, page(whole, ""))
                .addProperty(VOID.uriSpace, iris.base() + "id/");
        for (String vocabulary : VOCABULARIES) {
            whole.addProperty(VOID.vocabulary, whole.getModel().createResource(vocabulary));
        }
    }

    private void counts(Resource whole, TransactionContext tx) {
        GraphVersion version = GraphVersion.of(tx);
        whole.addProperty(OWL.versionInfo, Long.toString(version.version()))
                .addProperty(DCTerms.modified, version.changedAt().toString(), XSDDatatype.XSDdateTime);
        Record counts = tx.run(COUNTS).single();
        partition(whole, "concepts", SKOS.Concept, counts.get("concepts").asLong());
        partition(whole, "questions", SchemaDO.Question, counts.get("questions").asLong());
        partition(whole, "areas", SKOS.Collection, counts.get("areas").asLong());
        Resource link = whole.getModel().createResource(TG.Link.getURI());
        partition(whole, "links", link, counts.get("links").asLong());
        counts.get("concept").values().forEach(id -> example(whole, iris.concept(id.asString())));
        counts.get("question").values().forEach(id -> example(whole, iris.question(id.asString())));
    }

    private void partition(Resource whole, String name, Resource type, long entities) {
        Resource part = part(whole, name);
        whole.addProperty(VOID.classPartition, part);
        number(part.addProperty(VOID._class, type), VOID.entities, entities);
    }

    private static void example(Resource whole, Node topic) {
        whole.addProperty(VOID.exampleResource, whole.getModel().createResource(topic.getURI()));
    }

    /** As the snapshot says that is asked by SPARQL; a graph that is too large for one does not say. */
    private void triples(Resource whole) {
        try {
            dataset.current()
                    .dataset()
                    .getDefaultGraph()
                    .find(iris.scheme(), VOID.triples.asNode(), Node.ANY)
                    .forEach(whole.getModel().getGraph()::add);
        } catch (DatasetTooLarge tooLarge) {
            part(whole, "sparql").addProperty(DCTerms.description, "Switched off: the graph is too large.", "en");
        }
    }

    private void dumps(Resource whole) {
        for (ExportFormat format : ExportFormat.values()) {
            Resource file = page(whole, "rdf/trailgraph." + format.suffix());
            Resource distribution = part(whole, format.suffix());
            whole.addProperty(VOID.dataDump, file).addProperty(DCAT.distribution, distribution);
            distribution
                    .addProperty(RDF.type, DCAT.Distribution)
                    .addProperty(DCAT.downloadURL, file)
                    .addProperty(DCAT.mediaType, whole.getModel().createResource(MEDIA_TYPES + format.mediaType()));
        }
    }

    private void sparql(Resource whole) {
        Resource endpoint = page(whole, "sparql");
        whole.addProperty(VOID.sparqlEndpoint, endpoint);
        part(whole, "sparql")
                .addProperty(RDF.type, DCAT.DataService)
                .addProperty(DCTerms.title, "SPARQL 1.1")
                .addProperty(DCAT.endpointURL, endpoint)
                .addProperty(DCAT.endpointDescription, endpoint)
                .addProperty(DCAT.servesDataset, whole);
    }

    private static void number(Resource subject, Property property, long number) {
        subject.addProperty(property, Long.toString(number), XSDDatatype.XSDinteger);
    }

    private Resource page(Resource whole, String path) {
        return whole.getModel().createResource(iris.page(path).getURI());
    }

    /** Something that is described with the whole: no blank node, so that others can speak of it too. */
    private Resource part(Resource whole, String name) {
        return page(whole, ".well-known/void#" + name);
    }
}
