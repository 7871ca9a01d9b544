package org.trailgraph.paths.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trailgraph.paths.graph.Graphs.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.Reason;
import org.trailgraph.paths.graph.TopicsNotFound;

class StudyPathsTests {

    private static StudyPlan plan(ConceptGraph graph, String goal, String known, String rejected) {
        return plan(graph, goal, known, rejected, null);
    }

    private static StudyPlan plan(
            ConceptGraph graph, String goal, String known, String rejected, @Nullable String from) {
        return StudyPaths.plan(graph, new PlanRequest(ids(goal), ids(known), ids(rejected), from));
    }

    private static List<String> ids(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static List<String> order(StudyPlan plan) {
        return plan.steps().stream().map(step -> step.concept().id()).toList();
    }

    @Test
    void putsFirstWhatIsRequired() {
        StudyPlan plan = plan(graph("bayes <- probability <- sets"), "bayes", "", "");

        assertThat(order(plan)).containsExactly("sets", "probability", "bayes");
        assertThat(plan.minutes()).isEqualTo(30);
        assertThat(plan.steps().get(0).because())
                .isEqualTo(new Reason("probability--requires--sets", "probability requires sets", "probability→sets"));
        assertThat(plan.steps().get(2).because()).isNull();
        assertThat(plan.steps().get(1).fromPrevious())
                .isEqualTo(plan.steps().get(0).because());
        assertThat(plan.milestones()).containsExactly(new StudyPlan.Milestone("bayes", "the bayes", "这个bayes", 1, 3));
    }

    @Test
    void takesWhatTheKnownRequiresAsKnown() {
        StudyPlan plan = plan(graph("bayes <- probability <- sets", "sets <- counting"), "bayes", "sets", "");

        assertThat(order(plan)).containsExactly("probability", "bayes");
        assertThat(plan.assumedKnown()).containsExactly("counting");
    }

    @Test
    void teachesTheRejectedAgainAndWhatRequiresIt() {
        ConceptGraph graph = graph("d <- c <- b <- a");

        assertThat(order(plan(graph, "d", "c", "a"))).containsExactly("a", "b", "d");
        assertThat(order(plan(graph, "d", "c", "b"))).containsExactly("b", "d");
        assertThat(order(plan(graph, "d", "d", "b"))).containsExactly("b", "c");
    }

    @Test
    void isEmptyForAGoalThatIsKnown() {
        StudyPlan plan = plan(graph("bayes <- probability"), "bayes", "bayes", "");

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.milestones()).isEmpty();
        assertThat(plan.knownGoals()).containsExactly("bayes");
        assertThat(plan.tooFar()).isNull();
    }

    @Test
    void preparesForAQuestionByWhatItAsksAbout() {
        ConceptGraph graph = graph("bn <- normalization", "why asks bn!, ln", "how asks ln!");
        StudyPlan plan = plan(graph, "why", "", "");

        assertThat(plan.goals()).containsExactly("why");
        assertThat(order(plan)).containsExactlyInAnyOrder("normalization", "bn", "ln");
        assertThat(plan.steps().stream()
                        .filter(step -> step.concept().id().equals("ln"))
                        .flatMap(step -> step.questions().stream()))
                .containsExactly(
                        new StudyPlan.Question("how", "how?", "how？", true),
                        new StudyPlan.Question("why", "why?", "why？", false));
    }

    @Test
    void staysWithOneThreadOfThought() {
        ConceptGraph graph = graph("goal <- a2 <- a1", "goal <- b2 <- b1");

        assertThat(order(plan(graph, "goal", "", ""))).containsExactly("a1", "a2", "b1", "b2", "goal");
    }

    @Test
    void comesEarlyToTheTopicsOfTheConnection() {
        ConceptGraph graph = graph("goal <- a2 <- a1", "goal <- z2 <- z1", "start -comparedWith-> z2");

        assertThat(order(plan(graph, "goal", "", "", "start"))).containsExactly("z1", "z2", "a1", "a2", "goal");
    }

    @Test
    void refusesAnEmptyGoal() {
        assertThatExceptionOfType(BadGoals.class).isThrownBy(() -> plan(graph("a"), "", "", ""));
    }

    @Test
    void refusesTheKnownAndRejected() {
        assertThatExceptionOfType(KnownAndRejected.class)
                .isThrownBy(() -> plan(graph("a <- b"), "a", "foreign_b", "b"))
                .withMessageContaining("b");
    }

    @Test
    void refusesAnUnknownGoal() {
        assertThatExceptionOfType(TopicsNotFound.class).isThrownBy(() -> plan(graph("a"), "b", "", ""));
    }

    @Test
    void reportsACycle() {
        StudyPlan plan = plan(graph("goal <- a <- b <- a", "goal <- c"), "goal", "", "");

        assertThat(order(plan)).containsExactly("c");
        assertThat(plan.unordered()).containsExactly("a", "b", "goal");
    }

    @Test
    void proposesNearerGoalsWhereOneIsTooFar() {
        List<String> statements = new ArrayList<>(List.of("goal <- near", "goal <- hub"));
        IntStream.range(0, StudyPaths.MOST_STEPS).forEach(i -> statements.add("hub <- leaf" + i));
        ConceptGraph graph = graph(statements.toArray(String[]::new));
        StudyPlan plan = plan(graph, "goal", "", "");

        assertThat(plan.steps()).isEmpty();
        StudyPlan.TooFar tooFar = Objects.requireNonNull(plan.tooFar());
        assertThat(tooFar.size()).isEqualTo(StudyPaths.MOST_STEPS + 3);
        assertThat(tooFar.suggestions()).hasSize(5).startsWith("near");
    }

    @Test
    void plansThousandsOfStepsInTime() {
        List<String> statements = new ArrayList<>();
        IntStream.range(1, StudyPaths.MOST_STEPS).forEach(i -> {
            statements.add("c" + i + " <- c" + (i / 3));
            statements.add("goal <- c" + i);
            statements.add("c" + i + " -comparedWith-> c" + (i * 7 % StudyPaths.MOST_STEPS));
        });
        ConceptGraph graph = graph(statements.toArray(String[]::new));

        StudyPlan plan = Assertions.assertTimeout(Duration.ofSeconds(5), () -> plan(graph, "goal", "c0", ""));

        assertThat(plan.steps()).hasSize(StudyPaths.MOST_STEPS);
    }
}
