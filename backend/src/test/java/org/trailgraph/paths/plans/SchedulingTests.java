package org.trailgraph.paths.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trailgraph.paths.graph.Graphs.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trailgraph.paths.graph.ConceptGraph;

class SchedulingTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    /** Sets 30 minutes, probability 60, bayes 45, then two goals that share nothing else. */
    private static final ConceptGraph GRAPH = graph(
            "sets: maths 1 30",
            "probability: maths 2 60",
            "bayes: maths 3 45",
            "logic: maths 1 20",
            "proofs: maths 2 100",
            "bayes <- probability <- sets",
            "proofs <- logic <- sets");

    private static Schedule schedule(List<String> goals, @Nullable Integer minutes, @Nullable LocalDate deadline) {
        Pace pace = new Pace(minutes, MONDAY, deadline);
        PlanRequest request = new PlanRequest(goals, new Claims(List.of(), List.of()), null, pace, false);
        return Objects.requireNonNull(StudyPaths.plan(GRAPH, request).schedule());
    }

    private static Schedule.Days days(int position, int first, int last) {
        return new Schedule.Days(position, MONDAY.plusDays(first), MONDAY.plusDays(last));
    }

    @Test
    void fillsOneDayAfterTheOther() {
        Schedule schedule = schedule(List.of("bayes"), 45, null);

        assertThat(schedule.steps()).containsExactly(days(1, 0, 0), days(2, 0, 1), days(3, 2, 2));
        assertThat(schedule.days()).isEqualTo(3);
        assertThat(schedule.finish()).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(schedule.paceNeeded()).isNull();
        assertThat(schedule.fits()).isNull();
    }

    @Test
    void saysWhichPaceADeadlineTakes() {
        Schedule schedule = schedule(List.of("bayes"), null, MONDAY.plusDays(1));

        assertThat(schedule.paceNeeded()).isEqualTo(68);
        assertThat(schedule.finish()).isEqualTo(MONDAY.plusDays(1));
        assertThat(schedule.steps().get(2).last()).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void saysWhatFitsAndWhatToDropFirstWhereTheDeadlineDoesNotHold() {
        Schedule schedule = schedule(List.of("bayes", "proofs"), 60, MONDAY.plusDays(2));

        assertThat(schedule.paceNeeded()).isEqualTo(85);
        assertThat(schedule.fits()).isNotNull();
        assertThat(schedule.drop()).containsExactly(new Schedule.Drop("proofs", 2, 120));
    }

    @Test
    void whatFitsAreTheFirstStepsAndTheGoalsTheyReach() {
        Schedule.Fit fit = Objects.requireNonNull(
                schedule(List.of("bayes"), 30, MONDAY.plusDays(2)).fits());

        assertThat(fit).isEqualTo(new Schedule.Fit(2, 90, List.of()));
        Schedule.Fit reached = Objects.requireNonNull(schedule(List.of("probability", "bayes"), 30, MONDAY.plusDays(2))
                .fits());
        assertThat(reached.goals()).containsExactly("probability");
    }

    @Test
    void keepsOneGoalAndNeverDropsWhatSavesNothing() {
        assertThat(schedule(List.of("bayes"), 5, MONDAY).drop()).isEmpty();
        assertThat(schedule(List.of("sets", "bayes"), 5, MONDAY).drop())
                .extracting(Schedule.Drop::goal)
                .containsExactly("bayes");
    }

    @Test
    void whatIsInTimeNeedsNothingDropped() {
        Schedule schedule = schedule(List.of("bayes"), 60, MONDAY.plusDays(30));

        assertThat(schedule.fits()).isNull();
        assertThat(schedule.drop()).isEmpty();
        assertThat(schedule.finish()).isEqualTo(MONDAY.plusDays(2));
    }

    @Test
    void stepsWithoutAnEstimateTakeNoTimeAndAreCounted() {
        ConceptGraph graph = graph("a: maths 1 0", "b: maths 1 10", "b <- a");
        PlanRequest request = new PlanRequest(
                List.of("b"), new Claims(List.of(), List.of()), null, new Pace(10, MONDAY, null), false);
        Schedule schedule =
                Objects.requireNonNull(StudyPaths.plan(graph, request).schedule());

        assertThat(schedule.unestimated()).isEqualTo(1);
        assertThat(schedule.steps()).containsExactly(days(1, 0, 0), days(2, 0, 0));
    }
}
