package org.trailgraph.paths.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trailgraph.paths.graph.Graphs.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.Drawn;
import org.trailgraph.paths.plans.PlacementAnswer.Answer;

class PlacementTests {

    private static final ConceptGraph CHAIN = graph("h <- g <- f <- e <- d <- c <- b <- a", "why asks d");

    private static PlacementAnswer next(ConceptGraph graph, String goal, List<Answer> answers) {
        return Placement.next(Learning.of(graph, List.of(goal), new Claims(List.of(), List.of())), answers);
    }

    private static String asked(PlacementAnswer answer) {
        return Objects.requireNonNull(answer.next()).concept().id();
    }

    @Test
    void asksFirstForWhatSplitsTheRestInHalves() {
        PlacementAnswer first = next(CHAIN, "h", List.of());

        assertThat(asked(first)).isEqualTo("d");
        assertThat(Objects.requireNonNull(first.next()).question()).isNotNull();
        assertThat(first.next().ifKnown()).isEqualTo(4);
        assertThat(first.next().ifNot()).isEqualTo(5);
    }

    @Test
    void takesAYesForWhatIsBeneathAndANoForWhatIsAbove() {
        PlacementAnswer yes = next(CHAIN, "h", List.of(new Answer("d", true)));
        assertThat(yes.known()).isEqualTo(4);
        assertThat(yes.undecided()).isEqualTo(4);

        PlacementAnswer both = next(CHAIN, "h", List.of(new Answer("d", true), new Answer("f", false)));
        assertThat(both.undecided()).isEqualTo(1);
        assertThat(asked(both)).isEqualTo("e");
    }

    @Test
    void endsWhenAllIsDecidedOrEnoughWasAsked() {
        assertThat(next(CHAIN, "h", List.of(new Answer("h", true))).next()).isNull();
        List<Answer> ten =
                List.of("a", "b", "c").stream().map(id -> new Answer(id, true)).toList();
        assertThat(next(CHAIN, "h", ten).undecided()).isEqualTo(5);
    }

    /** A learner who knows some concepts and whatever they require is asked at most ten times, and believed. */
    @Test
    void findsOutWhatALearnerKnowsInAtMostTenQuestions() {
        for (int seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Drawn drawn = Drawn.draw(random, new Drawn.Size(40, 90, 0, 5, false));
            PlanOracle oracle = new PlanOracle(drawn);
            Set<String> knows = oracle.closure(drawn.some(random, 6));
            List<String> goals = new ArrayList<>(
                    List.of(drawn.concepts().get(39), drawn.concepts().get(38)));
            Learning learning = Learning.of(drawn.graph(), goals, new Claims(List.of(), List.of()));
            List<Answer> answers = new ArrayList<>();
            PlacementAnswer answer = Placement.next(learning, answers);
            while (answer.next() != null) {
                int before = answer.undecided();
                String concept = answer.next().concept().id();
                answers.add(new Answer(concept, knows.contains(concept)));
                answer = Placement.next(learning, answers);
                assertThat(answer.undecided()).as("seed " + seed).isLessThan(before);
            }
            assertThat(answers).hasSizeLessThanOrEqualTo(10);
            Set<String> known = new HashSet<>(oracle.closure(goals));
            known.retainAll(oracle.closure(Answer.concepts(answers, true)));
            assertThat(knows).containsAll(known);
            assertThat(answer.known()).isEqualTo(known.size());
            assertThat(answer.undecided() == 0 || answers.size() == 10).isTrue();
        }
    }

    @Test
    void endsOnACycleFromOutside() {
        ConceptGraph cyclic = graph("a <- b", "b <- c", "c <- a", "goal <- a");

        assertThat(next(cyclic, "goal", List.of(new Answer("b", false))).undecided())
                .isZero();
    }
}
