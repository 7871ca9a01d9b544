package org.trailgraph.rdf;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.trailgraph.neo4j.Database;

/** Triples a second of the exports and of their peers, measured in turn. */
final class ExportRates {

    private static final int BATCH = 50_000;

    /** The others are measured once. */
    private static final List<ExportFormat> IN_EVERY_ROUND = List.of(ExportFormat.NT, ExportFormat.TTL);

    private final Database database;
    private final Driver driver;
    private final GraphTriples triples;
    private final Iris iris;
    private final ToLongFunction<ExportFormat> export;

    private final Map<ExportFormat, List<Double>> exports = new EnumMap<>(ExportFormat.class);
    private final Map<ExportFormat, Long> bytes = new EnumMap<>(ExportFormat.class);
    private final List<Double> reading = new ArrayList<>();
    private final List<Double> writing = new ArrayList<>();
    private long count;
    private String neosemantics = "";

    ExportRates(
            Database database, Driver driver, GraphTriples triples, Iris iris, ToLongFunction<ExportFormat> export) {
        this.database = database;
        this.driver = driver;
        this.triples = triples;
        this.iris = iris;
        this.export = export;
    }

    void measure(int rounds) {
        for (int round = 0; round < rounds; round++) {
            writing.add(write());
            reading.add(seconds(this::read));
            for (ExportFormat format : round == 0 ? List.of(ExportFormat.values()) : IN_EVERY_ROUND) {
                exports.computeIfAbsent(format, none -> new ArrayList<>())
                        .add(seconds(() -> bytes.put(format, export.applyAsLong(format))));
            }
        }
        neosemantics = exportByNeosemantics();
    }

    long count() {
        return count;
    }

    double of(ExportFormat format) {
        return count / median(exports.getOrDefault(format, List.of()));
    }

    long bytes(ExportFormat format) {
        return bytes.getOrDefault(format, 0L);
    }

    double jena() {
        return count / median(writing);
    }

    double bolt() {
        return count / median(reading);
    }

    String neosemantics() {
        return neosemantics;
    }

    /** Reads what the export reads. */
    private void read() {
        database.read(tx -> {
            GraphTriples.parts(iris).forEach(part -> tx.run(part.cypher()).forEachRemaining(row -> {}));
            return true;
        });
    }

    /** The seconds that Jena's writer takes for all triples, fifty thousand at a time from memory. */
    private double write() {
        StreamRDF writer = StreamRDFWriter.getWriterStream(OutputStream.nullOutputStream(), Lang.NTRIPLES);
        writer.start();
        Batches batches = new Batches(writer);
        database.read(tx -> {
            triples.write(tx, batches);
            return true;
        });
        batches.write();
        count = batches.count;
        return batches.nanos / 1e9;
    }

    /** Its procedure streams triples over Bolt; what it makes of the same graph is its own mapping. */
    private String exportByNeosemantics() {
        long[] seen = {0};
        try {
            double seconds = seconds(() -> {
                try (var session = driver.session()) {
                    session.run("""
                            CALL n10s.rdf.export.cypher('MATCH (n:Concept)-[r]->(o) RETURN n, r, o', {})
                            YIELD subject, predicate, object, isLiteral, literalType, literalLang
                            RETURN subject, predicate, object, isLiteral, literalType, literalLang
                            """).forEachRemaining(row -> seen[0]++);
                }
            });
            return "| (c) neosemantics 5.1.0.0 in the same server, its procedure over Bolt, its own %,d triples | %,.0f | %.1f | |"
                    .formatted(seen[0], seen[0] / seconds / 1_000, seconds);
        } catch (Neo4jException failure) {
            return "| (c) neosemantics 5.1.0.0 in the same server | failed: %s | | |"
                    .formatted(String.valueOf(failure.getMessage())
                            .lines()
                            .findFirst()
                            .orElse(""));
        }
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(value -> value).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** Keeps triples until there are many, and takes the time of writing them. */
    private static final class Batches extends StreamRDFBase {

        private final StreamRDF writer;
        private final Triple[] kept = new Triple[BATCH];
        private int size;
        private long count;
        private long nanos;

        Batches(StreamRDF writer) {
            this.writer = writer;
        }

        @Override
        public void triple(Triple triple) {
            kept[size++] = triple;
            count++;
            if (size == BATCH) {
                write();
            }
        }

        void write() {
            long start = System.nanoTime();
            Arrays.stream(kept, 0, size).forEach(writer::triple);
            writer.finish();
            nanos += System.nanoTime() - start;
            size = 0;
        }
    }
}
