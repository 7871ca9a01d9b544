package org.trailgraph.paths.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.Costs;
import org.trailgraph.paths.graph.Drawn;

/** Connections in random graphs, held against {@link ChainOracle}. */
class ConnectionPropertiesTests {

    private static void forAll(int cases, Drawn.Size size, BiConsumer<Drawn, List<String>> property) {
        for (int seed = 0; seed < cases; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Drawn drawn = Drawn.draw(random, size);
            List<String> topics = new ArrayList<>(drawn.concepts());
            topics.addAll(drawn.questions());
            String from = topics.remove(random.nextInt(topics.size()));
            String to = topics.get(random.nextInt(topics.size()));
            try {
                property.accept(drawn, List.of(from, to));
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ", " + size + ": " + e.getMessage(), e);
            }
        }
    }

    private static List<Chain> chains(ConceptGraph graph, List<String> ends) {
        return CheapestChains.between(graph, graph.find(ends.get(0)), graph.find(ends.get(1)), CheapestChains.MOST);
    }

    @Test
    void findsTheCheapestSimpleChains() {
        BiConsumer<Drawn, List<String>> property = (drawn, ends) -> {
            List<ChainOracle.Priced> expected =
                    new ChainOracle(drawn).cheapest(ends.get(0), ends.get(1), CheapestChains.MOST);
            List<Chain> found = chains(drawn.graph(), ends);
            assertThat(found.stream().map(chain -> Costs.readable(chain.cost())))
                    .containsExactlyElementsOf(expected.stream()
                            .map(chain -> chain.cost() / 10_000.0)
                            .toList());
            assertThat(found).doesNotHaveDuplicates().allSatisfy(chain -> isWhole(drawn.graph(), chain, ends));
        };
        forAll(2_000, new Drawn.Size(8, 7, 7, 2, true), property);
        forAll(500, new Drawn.Size(12, 8, 9, 3, false), property);
        forAll(100, new Drawn.Size(7, 12, 14, 2, true), property);
    }

    private static void isWhole(ConceptGraph graph, Chain chain, List<String> ends) {
        List<Integer> topics = chain.topics();
        assertThat(topics).doesNotHaveDuplicates();
        assertThat(graph.id(topics.get(0))).isEqualTo(ends.get(0));
        assertThat(graph.id(topics.get(topics.size() - 1))).isEqualTo(ends.get(1));
        for (int i = 0; i < chain.links().size(); i++) {
            int link = chain.links().get(i);
            assertThat(List.of(graph.links().from(link), graph.links().to(link)))
                    .containsExactlyInAnyOrder(topics.get(i), topics.get(i + 1));
        }
    }

    @Test
    void takesTheCheapestThatDifferFromThoseTaken() {
        forAll(500, new Drawn.Size(10, 10, 10, 2, true), (drawn, ends) -> {
            List<List<String>> expected = new ArrayList<>();
            for (Chain chain : chains(drawn.graph(), ends)) {
                List<String> ids =
                        chain.topics().stream().map(drawn.graph()::id).toList();
                if (expected.size() < 3
                        && expected.stream().allMatch(other -> ChainOracle.overlap(ids, other) <= 0.5)) {
                    expected.add(ids);
                }
            }
            ConnectionsAnswer answer = Connections.between(drawn.graph(), ends.get(0), ends.get(1), 3);
            assertThat(answer.connections().stream().map(ConnectionsAnswer.Connection::nodes))
                    .containsExactlyElementsOf(expected);
            assertThat(Connections.between(drawn.graph(), ends.get(0), ends.get(1), 3))
                    .isEqualTo(answer);
        });
    }

    @Test
    void costsTheSameInBothDirections() {
        forAll(300, new Drawn.Size(30, 40, 40, 3, true), (drawn, ends) -> {
            List<String> back = List.of(ends.get(1), ends.get(0));
            assertThat(chains(drawn.graph(), ends).stream().map(Chain::cost))
                    .containsExactlyElementsOf(chains(drawn.graph(), back).stream()
                            .map(Chain::cost)
                            .toList());
        });
    }
}
