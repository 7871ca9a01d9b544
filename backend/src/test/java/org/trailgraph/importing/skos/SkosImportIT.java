package org.trailgraph.importing.skos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.importing.SeedLoad;
import org.trailgraph.neo4j.GraphVersion;
import org.trailgraph.neo4j.TestNeo4j;
import org.trailgraph.rdf.Http;
import org.trailgraph.rdf.RdfTest;
import org.trailgraph.topics.LoadReport;
import org.trailgraph.topics.TopicWriter;

/** A vocabulary in SKOS in the graph: what is written of it, and that it stays apart from what others own. */
@RdfTest
class SkosImportIT {

    private static final String VARIANCE = """
            @prefix : <https://vocabulary.example.org/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            :v a skos:Concept ; skos:prefLabel "Variance"@en, "方差"@zh .
            :w a skos:Concept ; skos:prefLabel "Sample variance"@en, "样本方差"@zh ; skos:broader :v .
            """;

    @Autowired
    private SkosImport skos;

    @Autowired
    private SeedLoad seed;

    @Autowired
    private TopicWriter writer;

    @LocalServerPort
    private int port;

    @BeforeEach
    void empty() {
        TestNeo4j.wipe();
    }

    private Report read(String text, String name, boolean apply) throws IOException {
        return skos.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name, "fish", apply);
    }

    private static LoadReport applied(Report report) {
        LoadReport applied = report.applied();
        assertThat(applied).isNotNull();
        return applied == null ? new LoadReport(0, 0, 0, 0, 0) : applied;
    }

    private static List<String> ask(String cypher) {
        return TestNeo4j.driver().executableQuery(cypher).execute().records().stream()
                .map(row -> row.get(0).asString())
                .toList();
    }

    private static String as(String turtle, RDFFormat format) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(turtle), null, Lang.TURTLE);
        StringWriter out = new StringWriter();
        RDFDataMgr.write(out, model, format);
        return out.toString();
    }

    private static long version() {
        return TestNeo4j.database().read(GraphVersion::of).version();
    }

    @Test
    void aReportAloneWritesNothing() throws IOException {
        Report report = read(SkosFile.text("ring"), "fish.ttl", false);

        assertThat(report.applied()).isNull();
        assertThat(report.text())
                .contains(
                        "Fish, as the bank 'fish'. Concepts: 5; areas: 2; statements: ",
                        "Links of the type variantOf: 4, none with a reason",
                        "Rings of concepts that stand above one another ('broader'): 1.",
                        "https://vocabulary.example.org/eel",
                        "Nothing was written.");
        assertThat(ask("MATCH (n:Topic|Area|Bank) RETURN n.id")).isEmpty();
    }

    @Test
    void everyFormOfRdfIsReadAsTheSameAndReadingAgainChangesNothing() throws IOException {
        String turtle = SkosFile.text("clean");
        assertThat(applied(read(turtle, "fish.ttl", true)).added()).isEqualTo(14);
        List<String> ids = ask("MATCH (t:Topic) RETURN t.id + t.foreignId ORDER BY t.id");

        long version = version();
        assertThat(applied(read(turtle, "fish.ttl", true)).changes()).isZero();
        assertThat(version()).isEqualTo(version);

        for (Map.Entry<String, RDFFormat> form : Map.of(
                        "fish.rdf", RDFFormat.RDFXML, "fish.jsonld", RDFFormat.JSONLD, "fish.nt", RDFFormat.NTRIPLES)
                .entrySet()) {
            LoadReport again = applied(read(as(turtle, form.getValue()), form.getKey(), true));
            assertThat(again.added()).as(form.getKey()).isZero();
            assertThat(again.changed()).as("the bank's checksum alone").isEqualTo(1);
            assertThat(ask("MATCH (t:Topic) RETURN t.id + t.foreignId ORDER BY t.id"))
                    .isEqualTo(ids);
        }
    }

    @Test
    void aConceptThatIsGoneGoesAndTheOthersKeepTheirIds() throws IOException {
        read(VARIANCE, "v.ttl", true);

        LoadReport second = applied(read(
                VARIANCE.replace("\"Variance\"@en", "\"Dispersion\"@en").replaceAll("(?m)^:w .*\n", ""),
                "v.ttl",
                true));

        assertThat(second.removed()).isPositive();
        assertThat(ask("MATCH (t:Topic) RETURN t.id + ' ' + t.en")).containsExactly("variance-fish Dispersion");
    }

    @Test
    void whatOthersOwnIsLeftAloneBeforeAndAfterTheSeedIsLoaded() throws Exception {
        read(VARIANCE, "v.ttl", true);
        LoadReport loaded = seed.load();
        assertThat(loaded.kept()).isZero();
        List<String> foreign = ask("MATCH (t:Topic) WHERE t.foreignId IS NOT NULL RETURN t.id ORDER BY t.id");
        assertThat(foreign).containsExactly("sample-variance", "variance-fish");

        Report again = read(VARIANCE, "v.ttl", true);

        assertThat(applied(again).changes()).isZero();
        assertThat(again.text()).contains("\"Variance\": https://vocabulary.example.org/v is variance");
        assertThat(seed.load().changes()).isZero();
        assertThat(new Http(port).get("/api/concepts/sample-variance").body())
                .contains("\"origin\":\"bank:fish\"", "\"foreignId\":\"https://vocabulary.example.org/w\"");
    }

    @Test
    void itCanBeTakenOutAgainByItsOrigin() throws IOException {
        seed.load();
        List<String> before = ask("MATCH (t:Topic) RETURN t.id ORDER BY t.id");
        read(SkosFile.text("clean"), "fish.ttl", true);

        writer.load("bank:fish", List.of());

        assertThat(ask("MATCH (t:Topic) RETURN t.id ORDER BY t.id")).isEqualTo(before);
    }

    @Test
    void aVocabularyInTheGraphIsExportedAndReadBack() throws Exception {
        read(SkosFile.text("clash"), "fish.ttl", true);
        String export = new Http(port).get("/rdf/trailgraph.nt").body();
        TestNeo4j.wipe();

        new Http(port).send("PUT", "/rdf/trailgraph.nt", BodyPublishers.ofString(export));

        assertThat(new Http(port).get("/rdf/trailgraph.nt").body().lines().filter(line -> !line.contains("modified")))
                .containsExactlyElementsOf(export.lines()
                        .filter(line -> !line.contains("modified"))
                        .toList());
        assertThat(export).contains("foreignId> \"https://vocabulary.example.org/tuna\"", "origin> \"bank:fish\"");
    }

    @Test
    void theUnifiedAstronomyThesaurusIsWrittenBesideTheSeedAndReadingItAgainChangesNothing() throws Exception {
        Path uat = Path.of("..", "..", "shared", "data", "uat", "UAT.rdf");
        assumeTrue(Files.isRegularFile(uat), () -> "not at hand: " + uat + " seen from backend");
        seed.load();
        for (boolean again : new boolean[] {false, true}) {
            try (InputStream file = Files.newInputStream(uat)) {
                LoadReport written = applied(skos.read(file, "UAT.rdf", "uat", true));
                assertThat(written.changes() == 0).isEqualTo(again);
            }
        }
        assertThat(ask("MATCH (c:Concept {origin: 'bank:uat'}) RETURN toString(count(*))"))
                .containsExactly("2372");
        assertThat(ask("MATCH ()-[l {origin: 'bank:uat'}]->() WHERE l.becauseEn IS NULL RETURN toString(count(*))"))
                .containsExactly("2989");
        assertThat(new Http(port).get("/api/concepts/dark-matter").body())
                .contains(
                        "\"foreignId\":\"http://astrothesaurus.org/uat/353\"", "\"because\":{\"en\":null,\"zh\":null}");
        assertThat(seed.load().changes()).isZero();
    }

    @Test
    void whatIsNoVocabularyOrHasTheSeedsBankIsRefused() {
        assertThatExceptionOfType(BadVocabulary.class)
                .isThrownBy(() -> read("<a> <b> <c> .", "x.ttl", true))
                .satisfies(refused -> assertThat(refused.getBody().getDetail()).contains("no skos:Concept"));
        assertThatExceptionOfType(BadVocabulary.class)
                .isThrownBy(() -> skos.read(
                        new ByteArrayInputStream(VARIANCE.getBytes(StandardCharsets.UTF_8)),
                        "v.ttl",
                        "interview-summ",
                        true))
                .satisfies(refused -> assertThat(refused.getBody().getDetail()).contains("is the seed's"));
    }
}
