package org.trailgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.trailgraph.BenchmarksPage;
import org.trailgraph.Http;
import org.trailgraph.neo4j.Database;
import org.trailgraph.neo4j.Schema;
import org.trailgraph.topics.GeneratedGraph;

/**
 * How fast the whole graph is exported over HTTP, beside Jena's stream writer, reading the same rows over Bolt, and
 * neosemantics in the same server; and how much memory that takes. Writes its section of docs/benchmarks.md.
 */
@Tag("bench")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "trailgraph.seed.load=false")
@DirtiesContext
class ExportBenchIT {

    private static final int LARGE = Integer.getInteger("bench.concepts", 100_000);
    private static final int SMALL = LARGE / 10;
    private static final int ROUNDS = 3;
    private static final long MEGABYTE = 1 << 20;
    private static final List<ExportFormat> MEASURED_FOR_MEMORY =
            List.of(ExportFormat.NT, ExportFormat.TTL, ExportFormat.JSONLD);

    /** The part of the slower of Jena's writer and the bare reading that an export has to reach. */
    private static final double LEAST = 0.6;

    private static final long MOST_MORE_MEMORY = 64;

    @TempDir
    private static Path home;

    @LocalServerPort
    private int port;

    @Autowired
    private Schema schema;

    @Autowired
    private Database database;

    @Autowired
    private Driver driver;

    @Autowired
    private GraphTriples triples;

    @Autowired
    private Iris iris;

    /** A Neo4j of its own, as large as by default, with neosemantics among its plug-ins. */
    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry registry) throws IOException {
        Path plugins = Files.createDirectories(home.resolve("neo4j").resolve("plugins"));
        try (var jars = Files.list(Path.of("target", "neosemantics"))) {
            for (Path jar : jars.toList()) {
                Files.copy(jar, plugins.resolve(jar.getFileName()));
            }
        }
        registry.add("trailgraph.home", home::toString);
        registry.add("trailgraph.neo4j.jars", () -> System.getProperty("trailgraph.neo4j.jars"));
    }

    @Test
    void theExportIsNearlyAsFastAsWhatItIsMadeOfAndTakesNoMoreMemoryForALargerGraph() {
        load(SMALL);
        Arrays.stream(ExportFormat.values()).forEach(this::export);
        List<Long> small = memory();
        load(LARGE);
        List<Long> large = memory();
        ExportRates rates = new ExportRates(database, driver, triples, iris, this::export);
        rates.measure(ROUNDS);

        BenchmarksPage.write("RDF export", text(rates, small, large));
        double least = LEAST * Math.min(rates.bolt(), rates.jena());
        assertThat(rates.of(ExportFormat.NT)).isGreaterThan(least);
        assertThat(rates.of(ExportFormat.TTL)).isGreaterThan(least);
        for (int i = 0; i < MEASURED_FOR_MEMORY.size(); i++) {
            assertThat(large.get(i) - small.get(i))
                    .as(MEASURED_FOR_MEMORY.get(i).suffix())
                    .isLessThan(MOST_MORE_MEMORY);
        }
    }

    private void load(int concepts) {
        try (var session = driver.session()) {
            session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS")
                    .consume();
        }
        schema.create();
        GeneratedGraph.of("bank:bench", concepts, concepts * 5 / 2, 4).write(database);
        Http http = new Http(port);
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .until(() -> http.get("/api/paths/plan?goal=c" + (concepts - 1)).statusCode() == 200);
    }

    /** Reads an export over HTTP to its end and answers how many bytes there were. */
    private long export(ExportFormat format) {
        return new Download(port).bytes("/rdf/trailgraph." + format.suffix());
    }

    /** The megabytes by which what is reachable grows at most during each export. */
    private List<Long> memory() {
        export(ExportFormat.NT); // By its end the application has read all that it keeps of the new graph.
        return MEASURED_FOR_MEMORY.stream()
                .map(format -> LiveHeap.peakDuring(() -> export(format)) / MEGABYTE)
                .toList();
    }

    private static String text(ExportRates rates, List<Long> small, List<Long> large) {
        List<String> lines = new ArrayList<>();
        lines.add("""
                Measured on %s with `mvn verify -Pbench -Dtest=None -Dit.test=ExportBenchIT -Dsurefire.failIfNoSpecifiedTests=false`: %d cores, Java %s, Neo4j 5.26.30 as the
                application starts it. %,d concepts and %,d links are %,d triples. Everything runs on the same cores: the
                database, the application, and who asks.

                | what | thousand triples a second | seconds | MB |
                |---|---:|---:|---:|""".formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        LARGE,
                        LARGE * 5 / 2,
                        rates.count()));
        for (ExportFormat format : ExportFormat.values()) {
            lines.add(row(
                    "export as `." + format.suffix() + "` over HTTP", rates.of(format), rates, rates.bytes(format)));
        }
        lines.add(row("(a) Jena's stream writer alone, N-Triples, from memory", rates.jena(), rates, 0));
        lines.add(row("(b) reading the same rows over Bolt, thrown away", rates.bolt(), rates, 0));
        lines.add(rates.neosemantics());
        lines.add(memoryText(small, large));
        return String.join("\n", lines);
    }

    private static String row(String what, double rate, ExportRates rates, long bytes) {
        String size = bytes == 0 ? "" : "%,d".formatted(bytes / 1_000_000);
        return "| %s | %,.0f | %.1f | %s |".formatted(what, rate / 1_000, rates.count() / rate, size);
    }

    private static String memoryText(List<Long> small, List<Long> large) {
        StringBuilder text = new StringBuilder("""

                N-Triples, Turtle, (a) and (b) are medians of %d runs in turn, the rest was run once: elapsed time from the request to the
                last byte, uncached and uncompressed. Neosemantics maps the same graph in its own way. Reachable memory
                of the application's virtual machine at its peak above that at rest, in MB (a full collection every 200 ms):

                | graph |""".formatted(ROUNDS));
        MEASURED_FOR_MEMORY.forEach(
                format -> text.append(" `.").append(format.suffix()).append("` |"));
        text.append("\n|---|")
                .append("---:|".repeat(MEASURED_FOR_MEMORY.size()))
                .append("\n| %,d concepts |".formatted(SMALL));
        small.forEach(megabytes -> text.append(' ').append(megabytes).append(" |"));
        text.append("\n| %,d concepts |".formatted(LARGE));
        large.forEach(megabytes -> text.append(' ').append(megabytes).append(" |"));
        return text.toString();
    }
}
