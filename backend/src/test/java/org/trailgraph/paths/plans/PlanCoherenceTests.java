package org.trailgraph.paths.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trailgraph.Benchmarks;
import org.trailgraph.paths.graph.Drawn;
import org.trailgraph.seed.Seed;
import org.trailgraph.seed.SeedFiles;
import org.trailgraph.seed.SeedReader;

/**
 * How coherent the plans for 500 seeded questions to the seed are, beside other orders of the same steps. With
 * {@code -Dbenchmarks.write=true} the table goes to docs/benchmarks.md.
 */
class PlanCoherenceTests {

    private static final Path CONTENT = Path.of("..", "graph-seed", "content");
    private static final int SEED = 5;
    private static final int QUERIES = 500;
    private static final int MOST_EXACT = 18;
    private static final int MOST_KNOWN = 5;
    private static final int DRAWS = 10;
    private static final String OURS = "Trailgraph";
    private static final String BEST = "the best order there is";
    private static final String DEPTH_FIRST = "depth-first post-order, as Metacademy";

    private final Map<String, Score> scores = new LinkedHashMap<>();
    private final Random random = new Random(SEED);
    private int exact;

    /** What the orders of one kind are worth together, and how many of them may be. */
    private static final class Score {
        private double shortPlans;
        private double longPlans;
        private int orders;
        private int valid;
    }

    @Test
    void isAsCoherentAsTheBestOrderAndBeyondIsMoreThanDepthFirst() throws IOException {
        Drawn seed = seed(SeedReader.read(SeedFiles.in(CONTENT)).seed());
        PlanOracle oracle = new PlanOracle(seed);
        OtherOrders others = new OtherOrders(oracle);
        SplittableRandom queries = new SplittableRandom(SEED);
        for (int query = 0; query < QUERIES; query++) {
            compare(seed, oracle, others, request(seed, oracle, queries));
        }
        String table = table();
        System.out.println(table);
        if (Boolean.getBoolean("benchmarks.write")) {
            Benchmarks.put("How coherent plans are", table);
        }
        assertThat(exact).isBetween(QUERIES / 4, QUERIES * 3 / 4);
        assertThat(score(OURS).valid).isEqualTo(QUERIES);
        assertThat(score(DEPTH_FIRST).valid).isEqualTo(QUERIES);
        assertThat(score(OURS).longPlans).isGreaterThanOrEqualTo(score(DEPTH_FIRST).longPlans);
    }

    private static Drawn seed(Seed seed) {
        Map<String, Drawn.Facts> facts = new LinkedHashMap<>();
        seed.concepts()
                .forEach(concept -> facts.put(concept.id(), new Drawn.Facts(concept.area(), concept.difficulty())));
        Set<Drawn.Link> links = new LinkedHashSet<>();
        seed.links()
                .forEach(link ->
                        links.add(new Drawn.Link(link.from(), link.type().id(), link.to())));
        return Drawn.of(facts, links, List.of());
    }

    /** One or two goals and some known concepts that leave at least two steps. */
    private static PlanRequest request(Drawn seed, PlanOracle oracle, SplittableRandom queries) {
        while (true) {
            List<String> goals = seed.some(queries, 2);
            List<String> known = seed.some(queries, MOST_KNOWN);
            PlanRequest request = new PlanRequest(goals, known, List.of(), null);
            if (!goals.isEmpty() && oracle.missing(request).size() >= 2) {
                return request;
            }
        }
    }

    private void compare(Drawn seed, PlanOracle oracle, OtherOrders others, PlanRequest request) {
        Set<String> steps = oracle.missing(request);
        Set<String> goals = new LinkedHashSet<>(request.goals());
        List<String> ours = StudyPaths.plan(seed.graph(), request).steps().stream()
                .map(step -> step.concept().id())
                .toList();
        assertThat(new HashSet<>(ours)).isEqualTo(steps).hasSize(ours.size());
        add(OURS, oracle, Stream.of(ours));
        if (steps.size() <= MOST_EXACT) {
            double best = BestOrder.worth(oracle, steps);
            assertThat(oracle.coherence(ours)).as("%s", request).isCloseTo(best, within(1e-9));
            scores.computeIfAbsent(BEST, name -> new Score()).shortPlans += best;
            exact++;
        }
        add(DEPTH_FIRST, oracle, Stream.of(others.depthFirst(steps, goals)));
        add("PageRank among what may come next", oracle, Stream.of(others.validPageRank(steps)));
        add("random topological", oracle, draws(() -> others.randomTopological(steps, random)));
        add("breadth-first, reversed", oracle, Stream.of(others.reversedBreadthFirst(steps, goals)));
        add("PageRank", oracle, Stream.of(others.pageRank(steps)));
        add("random", oracle, draws(() -> others.random(steps, random)));
    }

    private static Stream<List<String>> draws(Supplier<List<String>> order) {
        return Stream.generate(order).limit(DRAWS);
    }

    private void add(String name, PlanOracle oracle, Stream<List<String>> drawn) {
        Score score = scores.computeIfAbsent(name, added -> new Score());
        List<List<String>> orders = drawn.toList();
        for (List<String> order : orders) {
            double worth = oracle.coherence(order) / orders.size();
            score.orders++;
            score.valid += oracle.tooEarly(order).isEmpty() ? 1 : 0;
            if (order.size() <= MOST_EXACT) {
                score.shortPlans += worth;
            } else {
                score.longPlans += worth;
            }
        }
    }

    private Score score(String name) {
        return Objects.requireNonNull(scores.get(name));
    }

    private String table() {
        List<String> lines = new ArrayList<>();
        lines.add("| order | up to %d steps: %d plans | beyond: %d plans | puts nothing before what it requires |"
                .formatted(MOST_EXACT, exact, QUERIES - exact));
        lines.add("|---|---:|---:|---:|");
        scores.forEach((name, score) -> lines.add(row(name, score)));
        return """
                The worth of all orders together, by the rule for plans: over consecutive steps 1 for a REQUIRES link between them, 0.67
                for another link, 0.17 for the same area, less 0.6 for each level of difficulty jumped beyond the first. %d seeded questions to
                the seed (%d): one or two goals, up to %d known concepts, at least two steps.

                %s

                The best order comes from another implementation than the application's, in the tests, which also hold that each plan of
                up to %d steps is worth exactly that. Random orders are means of %d. Reversed breadth-first, PageRank (over all REQUIRES
                links) and random orders are counted as they are, though not all of them can be followed.

                `mvn verify -Dtest=PlanCoherenceTests -Dsurefire.failIfNoSpecifiedTests=false -DskipITs -Dbenchmarks.write=true`
                """.formatted(QUERIES, SEED, MOST_KNOWN, String.join("\n", lines), MOST_EXACT, DRAWS);
    }

    private static String row(String name, Score score) {
        boolean onlyShort = name.equals(BEST);
        return "| %s | %.1f | %s | %s |"
                .formatted(
                        name,
                        score.shortPlans,
                        onlyShort ? "-" : "%.1f".formatted(score.longPlans),
                        onlyShort ? "always" : "%.0f %%".formatted(100.0 * score.valid / score.orders));
    }
}
