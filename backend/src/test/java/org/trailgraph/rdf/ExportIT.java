package org.trailgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.trailgraph.neo4j.TestNeo4j;
import org.trailgraph.topics.Fact;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportIT extends SmallGraphSetUp {

    private static final String ID = "https://atlas.example.org/id/";
    private static final String PREFIXES = """
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX tg: <https://w3id.org/trailgraph/ns#>
            """;

    private HttpResponse<String> export(String suffix, String... headers) throws Exception {
        return get("/rdf/trailgraph." + suffix, headers);
    }

    private Model model(String suffix, Lang lang) throws Exception {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.create()
                .source(new StringReader(export(suffix).body()))
                .lang(lang)
                .checking(true)
                .strict(true)
                .parse(model);
        return model;
    }

    private static List<String> ask(Model model, String sparql) {
        try (var query = QueryExecutionFactory.create(PREFIXES + sparql, model)) {
            return ResultSetFormatter.toList(query.execSelect()).stream()
                    .map(row -> row.get("x").toString())
                    .toList();
        }
    }

    @Test
    void allFormatsSayTheSameInTheirMediaTypes() throws Exception {
        Model turtle = model("ttl", Lang.TURTLE);

        assertThat(turtle.size()).isGreaterThan(150);
        assertThat(model("nt", Lang.NTRIPLES).isIsomorphicWith(turtle)).isTrue();
        assertThat(model("nq", Lang.NQUADS).isIsomorphicWith(turtle)).isTrue();
        assertThat(model("trig", Lang.TRIG).isIsomorphicWith(turtle)).isTrue();
        assertThat(model("rdf", Lang.RDFXML).isIsomorphicWith(turtle)).isTrue();
        assertThat(model("jsonld", Lang.JSONLD).isIsomorphicWith(turtle)).isTrue();
        assertThat(export("ttl").headers().firstValue("Content-Type")).hasValue("text/turtle;charset=UTF-8");
        assertThat(export("nt").headers().firstValue("Content-Type")).hasValue("application/n-triples;charset=UTF-8");
        assertThat(export("rdf").headers().firstValue("Content-Type")).hasValue("application/rdf+xml;charset=UTF-8");
        assertThat(export("jsonld").headers().firstValue("Content-Type")).hasValue("application/ld+json;charset=UTF-8");
    }

    @Test
    void everyPropertyHasAShortNameInTheJsonLd() throws Exception {
        JsonNode graph = JsonMapper.shared().readTree(export("jsonld").body()).get("@graph");

        assertThat(graph).isNotEmpty().allSatisfy(subject -> assertThat(subject.propertyNames())
                .allMatch(name -> name.matches("@id|@type|[a-z][A-Za-z0-9]*")));
        assertThat(graph).allSatisfy(subject -> assertThat(subject.get("@type").toString())
                .doesNotContain(":"));
    }

    @Test
    void everyIriIsStrictWhateverTheIdsAndAddressesAre() throws Exception {
        List<String> ids =
                List.of("a b/c#d?%é熵<>\"{}|\\\\^`", "..", ".", "x:y", "%41", "mailto:a@b", "//host/path", "\u0000\n");
        database.write(write -> write.run("""
                UNWIND $ids AS id
                CREATE (c:Topic:Concept {id: id, en: id})-[:CITES]->(:Source {id: id, title: id, url: 'not an address: ' + id})
                """, Map.of("ids", ids)));
        Model expected = model("nt", Lang.NTRIPLES);

        expected.listStatements().forEach(statement -> {
            strict(statement.getSubject().getURI());
            strict(statement.getPredicate().getURI());
            if (statement.getObject().isURIResource()) {
                strict(statement.getResource().getURI());
            }
        });
        for (ExportFormat format : ExportFormat.values()) {
            if (format != ExportFormat.RDF) { // Which has no way to hold U+0000 in a name.
                assertThat(model(format.suffix(), format.lang()).isIsomorphicWith(expected))
                        .as(format.suffix())
                        .isTrue();
            }
        }
        assertThat(model("rdf", Lang.RDFXML).size()).isEqualTo(expected.size());
    }

    private static void strict(String iri) {
        assertThat(IRIx.create(iri).hasViolations()).as(iri).isFalse();
        assertThat(IRIx.create(iri).isReference()).as(iri).isTrue();
        assertThat(URI.create(iri).normalize().toString()).isEqualTo(iri);
    }

    @Test
    void twoExportsAreTheSameBytes() throws Exception {
        assertThat(export("ttl").body()).isEqualTo(export("ttl").body());
        assertThat(export("nt").body()).isEqualTo(export("nt").body());
        assertThat(export("rdf").body()).isEqualTo(export("rdf").body());
        assertThat(export("jsonld").body()).isEqualTo(export("jsonld").body());
    }

    @Test
    void theOrderOfWritingDoesNotShow() throws Exception {
        String first = withoutScheme(export("nt").body());
        List<Fact> backwards = new ArrayList<>(SmallGraph.facts());
        Collections.reverse(backwards);
        TestNeo4j.wipe();
        writer.load("seed", backwards);

        assertThat(withoutScheme(export("nt").body())).isEqualTo(first);
    }

    /** Which says when the graph was written. */
    private static String withoutScheme(String ntriples) {
        return ntriples.lines()
                .filter(line -> !line.startsWith("<" + ID + "scheme>"))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theStatementsOfASubjectStandTogether() throws Exception {
        List<String> subjects = new ArrayList<>();
        export("nt")
                .body()
                .lines()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .forEach(subject -> {
                    if (subjects.isEmpty() || !subjects.get(subjects.size() - 1).equals(subject)) {
                        subjects.add(subject);
                    }
                });

        assertThat(subjects).hasSizeGreaterThan(15).doesNotHaveDuplicates();
    }

    @Test
    void nothingIsABlankNodeAndTheCountIsRight() throws Exception {
        Model model = model("nt", Lang.NTRIPLES);

        assertThat(model.listObjects().filterKeep(RDFNode::isAnon).toList()).isEmpty();
        assertThat(model.listSubjects().filterKeep(RDFNode::isAnon).toList()).isEmpty();
        assertThat(model.getResource(ID + "scheme").getProperty(VOID.triples).getLong())
                .isEqualTo(model.size());
    }

    @Test
    void hostileTextArrivesAsItIs() throws Exception {
        Resource mean = model("ttl", Lang.TURTLE).getResource(ID + "concept/mean");

        assertThat(mean.getProperty(SKOS.prefLabel, "zh-Hans").getString()).isEqualTo("均值 \"\\\n\r\t 😀 العربية %20");
    }

    @Test
    void whatIsComparedIsRelatedOnlyWhereNoBroaderChainJoinsIt() throws Exception {
        Model model = model("ttl", Lang.TURTLE);

        assertThat(ask(model, "SELECT ?x { ?x tg:comparedWith ?y } ORDER BY ?x"))
                .containsExactly(
                        ID + "concept/batch-normalization",
                        ID + "concept/batch-normalization",
                        ID + "concept/layer-normalization",
                        ID + "concept/normalization");
        assertThat(ask(model, "SELECT ?x { ?x skos:related ?y } ORDER BY ?x"))
                .containsExactly(ID + "concept/batch-normalization", ID + "concept/layer-normalization");
    }

    @Test
    void skosIntegrityHolds() throws Exception {
        Model model = model("ttl", Lang.TURTLE);

        assertThat(ask(model, "SELECT ?x { ?x skos:prefLabel ?l ; skos:altLabel|skos:hiddenLabel ?l }"))
                .as("S13")
                .isEmpty();
        assertThat(ask(model, "SELECT ?x { ?x skos:prefLabel ?a, ?b FILTER(?a != ?b && LANG(?a) = LANG(?b)) }"))
                .as("S14")
                .isEmpty();
        assertThat(ask(model, "SELECT ?x { ?x skos:related ?y . ?x skos:broader+ ?y }"))
                .as("S27")
                .isEmpty();
    }

    @Test
    void learnersAreNotExported() throws Exception {
        database.write(write -> write.run("CREATE (:Learner {id: 'somebody', progress: 'secret'})", Map.of()));

        assertThat(export("nt").body()).doesNotContain("somebody", "secret");
    }

    @Test
    void aGraphThatIsTooLargeForSparqlNamesTheExport() {
        GraphTriples triples = new GraphTriples(new Iris("https://atlas.example.org/"));
        GraphDataset ten = new GraphDataset(TestNeo4j.database(), triples, 10);

        assertThatExceptionOfType(DatasetTooLarge.class)
                .isThrownBy(ten::current)
                .satisfies(refusal -> assertThat(refusal.getBody().getDetail()).contains("/rdf/trailgraph.nt"));
        ten.destroy();
    }
}
