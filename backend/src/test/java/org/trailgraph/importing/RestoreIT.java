package org.trailgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailgraph.neo4j.TestNeo4j;
import org.trailgraph.rdf.SmallGraph;
import org.trailgraph.topics.LoadReport;

/** An export that is read back is the graph that it was taken from. */
class RestoreIT extends RestoreSetUp {

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
        List<String> suffixes = List.of("ttl", "nt", "nq", "trig", "rdf", "jsonld");
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
    void anExportOfAnotherServerIsReadWhateverItsIrisBeginWith() throws Exception {
        writer.load("seed", SmallGraph.facts());
        String here = export("ttl");
        TestNeo4j.wipe();

        HttpResponse<String> answer = put("ttl", here.replace("https://atlas.example.org/", "http://localhost:8080/"));

        assertThat(answer.body()).contains("\"base\":\"http://localhost:8080/\"");
        assertThat(versionless(export("ttl"))).isEqualTo(versionless(here));
    }
}
