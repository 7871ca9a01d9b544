package org.trailgraph.rdf.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.trailgraph.neo4j.Database;
import org.trailgraph.rdf.GraphTriples;
import org.trailgraph.rdf.Http;
import org.trailgraph.rdf.SmallGraphSetUp;

/** The stream that a push sends, read as a client of HTTP reads it. */
class ExportStreamIT extends SmallGraphSetUp {

    @Autowired
    private GraphTriples triples;

    /** So many that their export fills whatever lies between who writes and who reads. */
    static void manyConcepts(Database database) {
        database.write(write -> write.run(
                "UNWIND range(1, 40000) AS i CREATE (:Topic:Concept {id: 'c' + i, en: 'Concept ' + i, origin: 'seed'})",
                Map.of()));
    }

    @Test
    void memoryDoesNotGrowWithTheGraph() throws Exception {
        manyConcepts(database);
        ExportStream export = new ExportStream(database, triples);
        try (InputStream in = export.open()) {
            assertThat(in.read()).isEqualTo('<');
            AtomicLong before = new AtomicLong(-1);
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(300))
                    .until(() -> before.getAndSet(export.triples()) == export.triples());
            assertThat(export.triples()).as("written while nobody reads").isLessThan(10_000);
            in.transferTo(OutputStream.nullOutputStream());
        }
        assertThat(export.triples()).isGreaterThan(100_000);
    }

    @Test
    void noPieceOfTheStreamButTheLastEndsWhereAStatementEnds() throws Exception {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int pieces = 0;
        try (InputStream in = new ExportStream(database, triples).open()) {
            byte[] piece = new byte[101];
            String last = "x";
            for (int size = in.read(piece); size >= 0; size = in.read(piece)) {
                assertThat(last).doesNotEndWith(".").doesNotEndWith("\n");
                last = new String(piece, 0, size, StandardCharsets.ISO_8859_1);
                all.write(piece, 0, size);
                pieces++;
            }
            assertThat(last).endsWith(".\n");
        }
        assertThat(pieces).isGreaterThan(100);
        assertThat(all.toString(StandardCharsets.UTF_8))
                .isEqualTo(new Http(port).get("/rdf/trailgraph.nt").body());
    }
}
