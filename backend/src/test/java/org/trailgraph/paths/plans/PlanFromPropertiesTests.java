package org.trailgraph.paths.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trailgraph.paths.connections.ChainOracle;
import org.trailgraph.paths.graph.Drawn;

/** With a topic to start from, what the connection passes comes as early as the order allows. */
class PlanFromPropertiesTests {

    private static final int CASES = 10_000;
    private static final int MOST_CONNECTED_GOALS = 5;

    private int asked;
    private int passing;

    @Test
    void learnsWhatTheConnectionPassesAsEarlyAsMayBe() {
        holds(CASES, new Drawn.Size(20, 35, 10, 3, false));
        assertThat(asked).isGreaterThan(CASES / 3);
        assertThat(passing).isGreaterThan(CASES / 10);
    }

    @Test
    void learnsItAsEarlyAmongManyStepsAsWell() {
        holds(500, new Drawn.Size(90, 180, 60, 5, false));
        assertThat(passing).isGreaterThan(50);
    }

    private void holds(int cases, Drawn.Size size) {
        PlanCases.about(size).fromSomewhere().forAll(cases, test -> passed(test).ifPresent(wanted -> {
            asked++;
            passing += wanted.isEmpty() ? 0 : 1;
            comesInBlocks(test, wanted);
        }));
    }

    /**
     * The steps that the best connections pass; empty where nobody says where to start, or where two chains are equally
     * cheap, which the application tells apart by their ids.
     */
    private static Optional<Set<String>> passed(PlanCases.Case test) {
        String from = test.request().from();
        if (from == null) {
            return Optional.empty();
        }
        ChainOracle chains = new ChainOracle(test.drawn());
        Set<String> passed = new HashSet<>();
        for (String goal :
                test.request().goals().stream().limit(MOST_CONNECTED_GOALS).toList()) {
            Optional<List<String>> only = goal.equals(from) ? Optional.of(List.of()) : chains.onlyBest(from, goal);
            if (only.isEmpty()) {
                return Optional.empty();
            }
            passed.addAll(only.get()
                    .subList(
                            Math.min(1, only.get().size()),
                            Math.max(0, only.get().size() - 1)));
        }
        passed.retainAll(test.order());
        return Optional.of(passed);
    }

    /** Again and again the wanted step that takes the least comes next, behind what it requires and nothing else. */
    private static void comesInBlocks(PlanCases.Case test, Set<String> wanted) {
        List<String> order = test.order();
        Set<String> placed = new HashSet<>();
        Set<String> left = new HashSet<>(wanted);
        while (!left.isEmpty()) {
            List<Set<String>> blocks = new ArrayList<>();
            left.forEach(step -> blocks.add(block(test, step, placed)));
            int least = blocks.stream().mapToInt(Set::size).min().orElseThrow();
            Set<String> next = new HashSet<>(order.subList(placed.size(), placed.size() + least));
            assertThat(blocks).as("after %s of %s", placed, order).contains(next);
            placed.addAll(next);
            left.removeAll(next);
        }
    }

    private static Set<String> block(PlanCases.Case test, String step, Set<String> placed) {
        Set<String> block = test.oracle().needed(step, test.order());
        block.add(step);
        block.removeAll(placed);
        return block;
    }
}
