package org.trailgraph.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.jgrapht.Graph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailgraph.Benchmarks;
import org.trailgraph.neo4j.OwnNeo4j;
import org.trailgraph.paths.connections.BenchedConnections;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.LargeGraph;
import org.trailgraph.paths.graph.LargeGraph.Shape;
import org.trailgraph.paths.graph.PathGraph;

/**
 * How long plans and connections take in a million concepts, and beside JGraphT and Cypher in as many as these can hold.
 * Writes its section of docs/benchmarks.md. To be run with {@code -DargLine=-Xmx2g}: that the graph fits is a result too.
 */
@Tag("bench")
class PathsBenchIT {

    private static final int SEED = 8;
    private static final int LARGE = 1_000_000;
    private static final int SMALL = 100_000;
    private static final int WARM_UP = 1_000;
    private static final int CALLS = 2_000;
    private static final int PEER_WARM_UP = 100;
    private static final int PEER_CALLS = 200;
    private static final int READINGS = 3;
    private static final long HEAP = 2L << 30;

    private static final String SECTION = """
            Milliseconds from the ids of a question to the record that answers it, without HTTP and JSON: median, 99th percentile, longest. The
            graphs are generated with the seed %d: 2.5 REQUIRES a concept, at most 7, and 7.5 other links, without reasons. "Clustered": areas
            of a thousand concepts, in which nine of ten links stay; "uniform": any two concepts. Any goal, up to five known
            concepts; any two topics. %,d calls to warm up, then %,d, one after another.

            ### 1,000,000 concepts, 2,500,000 REQUIRES and 7,500,000 other links, of which a few are drawn twice and kept once

            | what | p50 | p99 | max | p99 to stay below |
            |---|---:|---:|---:|---:|
            %s

            All in a heap of %d MB (-Xmx). A plan of more than 5,000 steps is too far: it gets nearer goals instead.

            - %s

            ### While another snapshot is built and swapped in

            Two threads ask plans and connections without a pause on the two cores that the building needs too; none failed.

            | what | s | answered | p50 | p99 | max |
            |---|---:|---:|---:|---:|---:|
            %s

            ### Beside others, 100,000 concepts, clustered

            | what | p50 | p99 | max |
            |---|---:|---:|---:|
            %s

            %d calls each, after %d to warm up. Cypher is asked over Bolt, as the application would. Neo4j's Graph Data Science, which knows weighted paths,
            was not run: it is a plugin with a version of its own for each Neo4j.

            Measured %s, JGraphT %s:
            `mvn verify -Pbench -DargLine=-Xmx2g -Dtest=None -Dit.test=PathsBenchIT -Dsurefire.failIfNoSpecifiedTests=false`
            """;

    private final List<String> large = new ArrayList<>();
    private final List<String> swaps = new ArrayList<>();
    private final List<String> peers = new ArrayList<>();
    private final List<String> facts = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    @Test
    void plansAndConnectionsAmongAMillionConcepts(@TempDir Path home) {
        assertThat(Runtime.getRuntime().maxMemory())
                .as("run this with -DargLine=-Xmx2g")
                .isLessThanOrEqualTo(HEAP);
        measure(Shape.CLUSTERED, 20);
        measure(Shape.UNIFORM, 50);
        ConceptGraph small = LargeGraph.draw(Shape.CLUSTERED, SMALL, SEED).build();
        try (OwnNeo4j neo4j = OwnNeo4j.start(home)) {
            measureNeo4j(neo4j, small);
        }
        measureJGraphT(small);
        String text = text();
        System.out.println(text);
        Benchmarks.put("Study plans and connections", text);
        assertThat(missed).isEmpty();
    }

    private void measure(Shape shape, int most) {
        LargeGraph drawn = LargeGraph.draw(shape, LARGE, SEED);
        double before = usedMegabytes();
        long start = System.nanoTime();
        AtomicReference<ConceptGraph> current = new AtomicReference<>(drawn.build());
        double build = (System.nanoTime() - start) / 1e6;
        Supplier<ConceptGraph> now = () -> Objects.requireNonNull(current.get());
        double snapshot = usedMegabytes() - before;
        say(
                facts,
                "%s: %,d links, built from memory in %.1f s, %.0f MB of heap"
                        .formatted(name(shape), now.get().links().count(), build / 1_000, snapshot));
        Asking asking = new Asking(now, SEED);
        Latency plans = Latency.of(WARM_UP, CALLS, asking::plan);
        String kinds = "%d %% too far, else %d steps on average".formatted(asking.percentTooFar(), asking.meanSteps());
        say(large, "| plan, %s (%s) | %s | %d |".formatted(name(shape), kinds, plans.cells(), most));
        Latency connections = Latency.of(WARM_UP, CALLS, asking::connection);
        say(large, "| connection, %s | %s | %d |".formatted(name(shape), connections.cells(), most));
        miss(name(shape) + " plan", plans.part(0.99), most);
        miss(name(shape) + " connection", connections.part(0.99), most);
        if (shape == Shape.CLUSTERED) {
            swap("1,000,000 concepts, clustered, built from memory", now, () -> current.set(drawn.build()));
        }
    }

    private void miss(String what, double millis, double most) {
        if (millis >= most) {
            missed.add("%s: p99 %.1f ms".formatted(what, millis));
        }
    }

    /** Keeps a line for the docs, and shows at once how far it is. */
    private static void say(List<String> lines, String line) {
        System.out.println(line);
        lines.add(line);
    }

    private static String name(Shape shape) {
        return shape == Shape.CLUSTERED ? "clustered" : "uniform";
    }

    private void swap(String what, Supplier<ConceptGraph> current, Runnable change) {
        ConceptGraph before = current.get();
        Asking.Meanwhile meanwhile = Asking.during(current, change);
        assertThat(current.get()).isNotSameAs(before);
        say(
                swaps,
                "| %s | %.1f | %,d | %s |"
                        .formatted(
                                what,
                                meanwhile.millis() / 1_000,
                                meanwhile.calls().calls(),
                                meanwhile.calls().cells()));
    }

    private static double usedMegabytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    }

    private void measureNeo4j(OwnNeo4j neo4j, ConceptGraph small) {
        CypherPeer cypher = new CypherPeer(neo4j.driver(), neo4j.database());
        double loaded = Latency.time(() -> cypher.load(small));
        double[] readings = new double[READINGS];
        Arrays.setAll(readings, i -> Latency.time(() -> LargeGraph.read(neo4j.database())));
        say(
                facts,
                "%,d concepts and %,d links: loaded into Neo4j %s by UNWIND in %.0f s, read and built in %.1f s (median of %d)"
                        .formatted(
                                SMALL,
                                small.links().count(),
                                cypher.version(),
                                loaded / 1_000,
                                Latency.of(readings).part(0.5) / 1_000,
                                READINGS));
        PathGraph held = LargeGraph.held(neo4j.database());
        ConceptGraph first = held.current();
        assertThat(first.links().count()).isEqualTo(small.links().count());
        swap("100,000 concepts, clustered, read from Neo4j", held::current, () -> {
            LargeGraph.change(held);
            Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> held.current() != first);
        });
        Asking asking = new Asking(() -> small, SEED);
        peer("Cypher: which concepts a goal requires, in no order", () -> cypher.required(asking.any()));
        peer("Cypher: SHORTEST, by hops", () -> cypher.shortest(asking.any(), asking.any()));
    }

    private void measureJGraphT(ConceptGraph small) {
        Asking asking = new Asking(() -> small, SEED);
        double before = usedMegabytes();
        JGraphTPeer jgrapht = new JGraphTPeer(small);
        say(facts, "the same graph in JGraphT takes %.0f MB of heap".formatted(usedMegabytes() - before));
        for (int i = 0; i < 50; i++) {
            String from = asking.any();
            String to = asking.any();
            assertThat(BenchedConnections.between(small, from, to)
                            .connections()
                            .get(0)
                            .cost())
                    .isCloseTo(jgrapht.cost(from, to), within(1e-6));
        }
        peer("JGraphT: what a goal requires, in a topological order", () -> jgrapht.plan(asking.any()));
        peer("JGraphT: the cheapest chain, Dijkstra from both ends", () -> jgrapht.cost(asking.any(), asking.any()));
        peer("Trailgraph: plan, with its coherence and reasons", asking::plan);
        peer("Trailgraph: connections, up to three of 64 chains", asking::connection);
    }

    private void peer(String what, Runnable call) {
        say(
                peers,
                "| %s | %s |"
                        .formatted(
                                what, Latency.of(PEER_WARM_UP, PEER_CALLS, call).cells()));
    }

    private String text() {
        return SECTION.formatted(
                SEED,
                WARM_UP,
                CALLS,
                String.join("\n", large),
                Runtime.getRuntime().maxMemory() >> 20,
                String.join("\n- ", facts),
                String.join("\n", swaps),
                String.join("\n", peers),
                PEER_CALLS,
                PEER_WARM_UP,
                Benchmarks.machine(),
                versionOf(Graph.class));
    }

    private static String versionOf(Class<?> type) {
        String jar = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return jar.replaceAll(".*-([0-9.]+)\\.jar", "$1");
    }
}
