package org.trailgraph.paths.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.trailgraph.paths.connections.ChainOracle.Priced;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.Costs;
import org.trailgraph.paths.graph.Drawn;
import tools.jackson.databind.json.JsonMapper;

/** Connections in 10,000 random graphs, held against {@link ChainOracle}. */
class ConnectionPropertiesTests {

    private static final int CASES = 10_000;
    private static final Drawn.Size USUAL = new Drawn.Size(10, 10, 10, 2, true);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Two topics of a graph. */
    private record Case(int seed, Drawn drawn, String from, String to) {

        List<Priced> within() {
            return new ChainOracle(drawn).within(from, to);
        }

        ConnectionsAnswer answer(ConceptGraph graph) {
            return Connections.between(graph, from, to, 3);
        }

        List<Chain> chains() {
            ConceptGraph graph = drawn.graph();
            return CheapestChains.between(graph, graph.find(from), graph.find(to), CheapestChains.MOST);
        }

        Case back() {
            return new Case(seed, drawn, to, from);
        }
    }

    private static void forAll(int cases, Drawn.Size size, Consumer<Case> property) {
        for (int seed = 0; seed < cases; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Drawn drawn = Drawn.draw(random, size.about(random));
            List<String> topics = new ArrayList<>(drawn.concepts());
            topics.addAll(drawn.questions());
            String from = topics.remove(random.nextInt(topics.size()));
            String to = topics.get(random.nextInt(topics.size()));
            try {
                property.accept(new Case(seed, drawn, from, to));
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ", " + size + ": " + e.getMessage(), e);
            }
        }
    }

    @Test
    void findsTheSixtyFourCheapestSimpleChains() {
        Consumer<Case> property = test -> {
            List<Priced> expected = test.within();
            List<Chain> found = test.chains();
            assertThat(found.stream().map(chain -> Costs.readable(chain.cost())).toList())
                    .isEqualTo(expected.stream()
                            .limit(64)
                            .map(chain -> chain.cost() / 10_000.0)
                            .toList());
            assertThat(found).doesNotHaveDuplicates();
            found.forEach(chain -> isWhole(test, chain));
        };
        forAll(CASES, USUAL, property);
        forAll(500, new Drawn.Size(12, 8, 9, 3, false), property);
        forAll(500, new Drawn.Size(7, 12, 14, 2, true), property);
    }

    private static void isWhole(Case test, Chain chain) {
        ConceptGraph graph = test.drawn().graph();
        List<Integer> topics = chain.topics();
        assertThat(topics).doesNotHaveDuplicates();
        assertThat(graph.id(topics.get(0))).isEqualTo(test.from());
        assertThat(graph.id(topics.get(topics.size() - 1))).isEqualTo(test.to());
        for (int i = 0; i < chain.links().size(); i++) {
            int link = chain.links().get(i);
            assertThat(List.of(graph.links().from(link), graph.links().to(link)))
                    .containsExactlyInAnyOrder(topics.get(i), topics.get(i + 1));
        }
    }

    @Test
    void takesTheCheapestOfThemThatDifferByTheRule() {
        forAll(
                CASES,
                USUAL,
                test -> followsTheRule(
                        test.within(), test.answer(test.drawn().graph()).connections()));
        forAll(
                500,
                new Drawn.Size(7, 12, 14, 2, true),
                test -> followsTheRule(
                        test.within(), test.answer(test.drawn().graph()).connections()));
    }

    /**
     * Whoever takes the chains greedily in some order of their costs gets this answer. Of equally cheap chains the
     * application takes its own first, which no oracle can know.
     */
    private static void followsTheRule(List<Priced> within, List<ConnectionsAnswer.Connection> connections) {
        List<Priced> taken = connections.stream()
                .map(one -> new Priced(
                        (int) Math.round(10_000 * one.cost()),
                        one.nodes(),
                        one.hops().stream().map(ConnectionsAnswer.Hop::link).toList()))
                .toList();
        int dearest = within.isEmpty()
                ? 0
                : within.get(Math.min(64, within.size()) - 1).cost();
        assertThat(within).containsAll(taken);
        assertThat(taken).allMatch(chain -> chain.cost() <= dearest);
        for (int i = 0; i < taken.size(); i++) {
            for (Priced earlier : taken.subList(0, i)) {
                assertThat(earlier.cost()).isLessThanOrEqualTo(taken.get(i).cost());
                assertThat(earlier.overlap(taken.get(i))).isLessThanOrEqualTo(0.5);
            }
        }
        boolean allCertain = within.size() <= 64 || within.get(64).cost() > dearest;
        within.stream()
                .filter(chain -> chain.cost() < dearest || (allCertain && chain.cost() == dearest))
                .filter(chain -> !taken.contains(chain))
                .forEach(chain -> assertThat(isPassedOver(chain, taken))
                        .as(chain.toString())
                        .isTrue());
    }

    private static boolean isPassedOver(Priced chain, List<Priced> taken) {
        boolean enough = taken.size() == 3 && taken.get(2).cost() <= chain.cost();
        return enough || taken.stream().anyMatch(one -> one.cost() <= chain.cost() && one.overlap(chain) > 0.5);
    }

    @Test
    void isByteForByteTheSameOnAGraphThatIsBuiltAgain() {
        Consumer<Case> property = test -> {
            ConceptGraph again = test.drawn().builtAgain(new SplittableRandom(~test.seed()));
            assertThat(JSON.writeValueAsBytes(test.answer(again)))
                    .isEqualTo(JSON.writeValueAsBytes(test.answer(test.drawn().graph())));
        };
        forAll(CASES, USUAL, property);
        forAll(500, new Drawn.Size(60, 90, 90, 5, true), property);
    }

    @Test
    void costsTheSameInBothDirections() {
        forAll(500, new Drawn.Size(30, 40, 40, 3, true), test -> {
            assertThat(test.chains().stream().map(Chain::cost).toList())
                    .isEqualTo(test.back().chains().stream().map(Chain::cost).toList());
        });
    }
}
