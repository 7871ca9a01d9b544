package org.trailgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.neo4j.GraphVersion;
import org.trailgraph.neo4j.TestNeo4j;
import org.trailgraph.rdf.Http;
import org.trailgraph.rdf.RdfTest;
import org.trailgraph.rdf.SmallGraph;
import org.trailgraph.topics.LinkType;
import org.trailgraph.topics.LoadReport;
import org.trailgraph.topics.TopicWriter;

/** An export that is read back is the graph that it was taken from. */
@RdfTest
class RestoreIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TopicWriter writer;

    @Autowired
    private SeedLoad seed;

    private final Driver driver = TestNeo4j.driver();

    @BeforeEach
    void empty() {
        TestNeo4j.wipe();
    }

    private String export(String suffix) throws Exception {
        return new Http(port).get("/rdf/trailgraph." + suffix).body();
    }

    private HttpResponse<String> put(String suffix, String body) throws Exception {
        return put(suffix, body.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> put(String suffix, byte[] body) throws Exception {
        return new Http(port).send("PUT", "/rdf/trailgraph." + suffix, BodyPublishers.ofByteArray(body));
    }

    private static String versionless(String export) {
        return export.lines()
                .filter(line -> !line.contains("modified") && !line.contains("versionInfo"))
                .collect(Collectors.joining("\n"));
    }

    private static long version() {
        return TestNeo4j.database().read(GraphVersion::of).version();
    }

    /** Everything in the database but the change counter; lists that are empty may as well be missing. */
    private List<String> everything() {
        return List.of("""
                        MATCH (n) WHERE NOT n:ChangeCounter RETURN labels(n) AS what, '' AS at, properties(n) AS properties
                        """, """
                        MATCH (a)-[r]->(b) RETURN [type(r)] AS what, a.id + ' ' + b.id AS at, properties(r) AS properties
                        """).stream()
                .flatMap(cypher -> driver.executableQuery(cypher).execute().records().stream())
                .map(RestoreIT::line)
                .sorted()
                .toList();
    }

    private static String line(Record row) {
        Map<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
        properties.remove("nameKeys");
        properties.values().removeIf(List.of()::equals);
        return new TreeSet<>(row.get("what").asList()) + " " + row.get("at").asString() + " " + properties;
    }

    private static Model model(String text, Lang lang) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(text), null, lang);
        return model;
    }

    private static String as(Model model, RDFFormat format) {
        StringWriter out = new StringWriter();
        RDFDataMgr.write(out, model, format);
        return out.toString();
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "nt", "nq", "trig"})
    void theSeedComesBackByteForByteAndItsLoadFindsNothingToDo(String suffix) throws Exception {
        seed.load();
        String before = export(suffix);
        List<String> graph = everything();
        TestNeo4j.wipe();

        assertThat(put(suffix, before).statusCode()).isEqualTo(200);

        assertThat(versionless(export(suffix))).isEqualTo(versionless(before));
        assertThat(everything()).isEqualTo(graph);
        assertThat(seed.load().changes()).isZero();
    }

    @Test
    void theSeedComesBackFromXmlAndJsonAndPacked() throws Exception {
        seed.load();
        String nt = export("nt");
        Model model = model(nt, Lang.NTRIPLES);
        Map<String, byte[]> files = Map.of(
                "rdf", as(model, RDFFormat.RDFXML_PLAIN).getBytes(StandardCharsets.UTF_8),
                "jsonld", as(model, RDFFormat.JSONLD_PLAIN).getBytes(StandardCharsets.UTF_8),
                "nt.gz", packed(nt));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            TestNeo4j.wipe();

            assertThat(put(file.getKey(), file.getValue()).body()).contains("\"changed\":true");

            Model back = model(export("nt"), Lang.NTRIPLES);
            assertThat(back.difference(model).listStatements().toList())
                    .as(file.getKey())
                    .allSatisfy(said ->
                            assertThat(said.getPredicate().getLocalName()).isIn("modified", "versionInfo"));
            assertThat(back.size()).isEqualTo(model.size());
        }
    }

    @Test
    void twelveRandomGraphsOfHostileTextComeBack() throws Exception {
        comeBack(12);
    }

    @Test
    @Tag("long")
    void sixtyRandomGraphsOfHostileTextComeBack() throws Exception {
        comeBack(60);
    }

    private void comeBack(int graphs) throws Exception {
        List<String> suffixes = List.of("ttl", "nt", "nq", "trig");
        for (int i = 0; i < graphs; i++) {
            TestNeo4j.wipe();
            HostileGraph.write(driver, i);
            String suffix = suffixes.get(i % suffixes.size());
            String before = export(suffix);
            List<String> graph = everything();
            TestNeo4j.wipe();

            HttpResponse<String> answer = put(suffix, before);

            assertThat(answer.statusCode()).as("graph %s: %s", i, answer.body()).isEqualTo(200);
            assertThat(everything()).as("graph %s", i).isEqualTo(graph);
            assertThat(versionless(export(suffix))).as("graph %s", i).isEqualTo(versionless(before));
            assertThat(put(suffix, export(suffix)).body()).contains("\"changed\":false");
        }
    }

    @Test
    void theSameGraphAgainIsNothingToDo() throws Exception {
        writer.load("curator", SmallGraph.facts());
        long before = version();

        HttpResponse<String> answer = put("ttl", export("ttl"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"changed\":false", "\"concepts\":5", "\"questions\":1", "\"links\":6");
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void theSeedAloneIsReplacedAndLearnersStay() throws Exception {
        writer.load("curator", SmallGraph.facts());
        String small = export("nt");
        TestNeo4j.wipe();
        seed.load();
        driver.executableQuery("CREATE (:Learner {id: 'somebody', progress: 'secret'})")
                .execute();

        assertThat(put("nt", small).statusCode()).isEqualTo(200);

        assertThat(versionless(export("nt"))).isEqualTo(versionless(small));
        assertThat(everything()).contains("[Learner]  {id=somebody, progress=secret}");
    }

    @Test
    void whatBelongsToACuratorIsNotReplaced() throws Exception {
        writer.load("seed", SmallGraph.facts());
        String small = export("nt");
        driver.executableQuery("MATCH (t:Topic {id: 'mean'}) SET t.en = 'Average', t.origin = 'curator'")
                .execute();
        List<String> before = everything();

        HttpResponse<String> answer = put("nt", small);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("not empty", "topics: 1, links: 0", "/rdf/trailgraph.nt");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whatACuratorChangedOutlivesTheWayBackAndTheNextLoadOfTheSeed() throws Exception {
        seed.load();
        driver.executableQuery("MATCH (t:Topic {id: 'resnet'}) SET t.en = 'Mine', t.origin = 'curator'")
                .execute();
        String export = export("nt");
        TestNeo4j.wipe();
        put("nt", export);

        LoadReport load = seed.load();

        assertThat(load.changes()).isZero();
        assertThat(load.kept()).isPositive();
        assertThat(versionless(export("nt"))).isEqualTo(versionless(export));
    }

    @Test
    void aFailureHalfWayLeavesTheGraphAsItWas() throws Exception {
        writer.load("seed", SmallGraph.facts());
        String cyclic = export("nt")
                .replace("concept/mean>", "concept/new-mean>")
                .replace("/mean>", "/new-mean>")
                .replace("\"mean\"", "\"new-mean\"")
                .replace("--mean\"", "--new-mean\"");
        String link = LinkType.REQUIRES.linkId("new-mean", "batch-normalization");
        String id = "https://atlas.example.org/id/";
        cyclic = cyclic.lines().filter(line -> !line.contains("void#triples")).collect(Collectors.joining("\n"))
                + """

                <ID/link/new-mean/requires/batch-normalization> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <TG#Link> .
                <ID/link/new-mean/requires/batch-normalization> <http://purl.org/dc/terms/identifier> "LINK" .
                <ID/link/new-mean/requires/batch-normalization> <TG#from> <ID/concept/new-mean> .
                <ID/link/new-mean/requires/batch-normalization> <TG#type> <TG#requires> .
                <ID/link/new-mean/requires/batch-normalization> <TG#to> <ID/concept/batch-normalization> .
                """.replace("ID/", id)
                        .replace("TG#", "https://w3id.org/trailgraph/ns#")
                        .replace("LINK", link);
        List<String> before = everything();
        long version = version();

        HttpResponse<String> answer = put("nt", cyclic);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("go round in a cycle", "new-mean");
        assertThat(everything()).isEqualTo(before);
        assertThat(version()).isEqualTo(version);
    }

    @Test
    void anExportOfAnotherServerIsReadWhateverItsIrisBeginWith() throws Exception {
        writer.load("seed", SmallGraph.facts());
        String here = export("ttl");
        TestNeo4j.wipe();

        HttpResponse<String> answer = put("ttl", here.replace("https://atlas.example.org/", "http://localhost:8080/"));

        assertThat(answer.body()).contains("\"base\":\"http://localhost:8080/\"");
        assertThat(versionless(export("ttl"))).isEqualTo(versionless(here));
    }

    @Test
    void whatIsNoExportIsRefusedWithTheReasonAndNothingIsWritten() throws Exception {
        writer.load("seed", SmallGraph.facts());
        List<String> before = everything();
        String good = export("nt");

        HttpResponse<String> noRdf = put("ttl", "<a> <b>\n  \"unclosed .");
        assertThat(noRdf.statusCode()).isEqualTo(400);
        assertThat(noRdf.body()).contains("\"line\":2", "\"column\":");
        String withoutMean = good.lines()
                .filter(line -> !line.startsWith("<https://atlas.example.org/id/concept/mean> "))
                .collect(Collectors.joining("\n"));
        assertThat(put("nt", withoutMean).body()).contains("names the concept 'mean'", "something was lost");
        assertThat(put("nt", good.substring(0, good.indexOf("\n<https://atlas.example.org/id/scheme> ")))
                        .body())
                .contains("ends before its end");
        assertThat(put("docx", good).body()).contains("does not say which form", "jsonld");
        assertThat(everything()).isEqualTo(before);
    }
}
