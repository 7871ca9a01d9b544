package org.trailgraph.paths.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trailgraph.paths.graph.Graphs.graph;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.TopicsNotFound;

class ClaimsTests {

    private static final ConceptGraph GRAPH = graph("d <- c <- b <- a", "why asks a");

    private static List<String> steps(Claims claims) {
        return StudyPaths.plan(GRAPH, new PlanRequest(List.of("d"), claims, null, null, false)).steps().stream()
                .map(step -> step.concept().id())
                .toList();
    }

    @Test
    void whatTheLearnerHasSaidCountsLikeWhatIsListed() {
        assertThat(steps(new Claims(List.of(), List.of(), new Claims.Learner(List.of("b"), List.of()))))
                .containsExactly("c", "d");
        assertThat(steps(new Claims(List.of("c"), List.of(), new Claims.Learner(List.of(), List.of("a")))))
                .containsExactly("a", "b", "d");
    }

    @Test
    void whatIsListedWinsOverTheLearner() {
        assertThat(steps(new Claims(List.of("b"), List.of(), new Claims.Learner(List.of(), List.of("b")))))
                .containsExactly("c", "d");
        assertThat(steps(new Claims(List.of(), List.of("b"), new Claims.Learner(List.of("b"), List.of()))))
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void passesOverWhatIsGoneOrAQuestionOfTheLearnersOnly() {
        assertThat(steps(new Claims(
                        List.of(), List.of(), new Claims.Learner(List.of("gone", "why", "c"), List.of("gone")))))
                .containsExactly("d");
        assertThatExceptionOfType(TopicsNotFound.class).isThrownBy(() -> steps(new Claims(List.of("gone"), List.of())));
    }
}
