package org.trailgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.trailgraph.TrailgraphApplication;
import org.trailgraph.neo4j.Neo4jTest;
import org.trailgraph.neo4j.TestNeo4j;

/** The application as it is started to do one thing to one file. */
@ExtendWith(OutputCaptureExtension.class)
class FileCommandIT {

    private static final String VOCABULARY = """
            @prefix : <https://vocabulary.example.org/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            :tuna a skos:Concept ; skos:prefLabel "Tuna"@en .
            """;

    private static final String EXPORT = """
            @base <https://atlas.example.org/id/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix void: <http://rdfs.org/ns/void#> .
            <concept/mean> a skos:Concept ; skos:prefLabel "Mean"@en .
            <scheme> a skos:ConceptScheme, void:Dataset .
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void empty() {
        TestNeo4j.wipe();
    }

    private static void start(String... arguments) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(TrailgraphApplication.class)
                .initializers(new Neo4jTest.Connect())
                .run(arguments);
        assertThat(context.isActive()).as("it ends").isFalse();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static List<String> topics() {
        return TestNeo4j.driver().executableQuery("MATCH (t:Topic) RETURN t.id").execute().records().stream()
                .map(row -> row.get(0).asString())
                .toList();
    }

    @Test
    void anExportIsReadAndNothingElseIsLoaded(CapturedOutput output) throws IOException {
        start("--server.port=0", "--trailgraph.read=" + file("graph.ttl", EXPORT));

        assertThat(topics()).containsExactly("mean");
        assertThat(output).contains("The export is the graph now. Concepts: 1, questions: 0, links: 0.");
    }

    @Test
    void aVocabularyIsReportedOnAndWrittenWhenToldTo(CapturedOutput output) throws IOException {
        String vocabulary = file("fish.ttl", VOCABULARY);

        start("--server.port=0", "--trailgraph.skos.file=" + vocabulary);

        assertThat(output).contains("as the bank 'fish'", "Nothing was written.", "--trailgraph.skos.apply=true");
        assertThat(topics()).isEmpty();

        start(
                "--server.port=0",
                "--trailgraph.skos.file=" + vocabulary,
                "--trailgraph.skos.bank=other-fish",
                "--trailgraph.skos.apply=true");

        assertThat(output).contains("as the bank 'other-fish'", "Written: 5 added");
        assertThat(topics()).containsExactly("tuna");
    }

    @Test
    void whatCannotBeReadEndsTheStartWithTheReason(CapturedOutput output) throws IOException {
        String broken = file("graph.ttl", EXPORT + "<a> <b> ");

        assertThatExceptionOfType(CommandFailed.class)
                .isThrownBy(() -> start("--server.port=0", "--trailgraph.read=" + broken))
                .withMessageContainingAll("graph.ttl", "cannot be read as RDF", "Line 6", "Nothing was written");
        assertThatExceptionOfType(CommandFailed.class)
                .isThrownBy(() -> start("--server.port=0", "--trailgraph.read=/nowhere/graph.ttl"))
                .withMessageContaining("There is no file /nowhere/graph.ttl");
        assertThat(output).contains("Nothing was written").doesNotContain("at org.trailgraph.importing");
        assertThat(topics()).isEmpty();
    }
}
