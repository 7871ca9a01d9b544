package org.trailgraph.paths.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trailgraph.paths.graph.Drawn;
import org.trailgraph.paths.graph.Reason;

/** Plans for random graphs, learners and goals, held against {@link PlanOracle}. */
class PlanPropertiesTests {

    /** A drawn question and its answer. */
    private record Case(Drawn drawn, PlanOracle oracle, PlanRequest request, StudyPlan plan) {

        List<String> order() {
            return plan.steps().stream().map(step -> step.concept().id()).toList();
        }

        Set<String> missing() {
            return oracle.missing(request.goals(), oracle.known(request.known(), request.rejected()));
        }
    }

    private static void forAll(int cases, Drawn.Size size, Consumer<Case> property) {
        for (int seed = 0; seed < cases; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Drawn drawn = Drawn.draw(random, size);
            List<String> rejected = drawn.some(random, 2);
            List<String> known = drawn.some(random, 3).stream()
                    .filter(concept -> !rejected.contains(concept))
                    .toList();
            List<String> goals = new ArrayList<>(drawn.some(random, 2));
            if (goals.isEmpty()) {
                goals.add(drawn.concepts().get(drawn.concepts().size() - 1));
            }
            PlanRequest request = new PlanRequest(goals, known, rejected, null);
            try {
                property.accept(
                        new Case(drawn, new PlanOracle(drawn), request, StudyPaths.plan(drawn.graph(), request)));
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ", " + size + ": " + e.getMessage(), e);
            }
        }
    }

    @Test
    void holdsWhatIsMissingInAnOrderThatMayBe() {
        forAll(2_000, new Drawn.Size(20, 35, 10, 3, false), test -> {
            assertThat(test.order()).containsExactlyInAnyOrderElementsOf(test.missing());
            assertThat(test.plan().unordered()).isEmpty();
            assertThat(test.plan().minutes()).isEqualTo(10 * test.order().size());
            isInAnOrderThatMayBe(test);
        });
    }

    @Test
    void ordersManyStepsAsWell() {
        forAll(200, new Drawn.Size(120, 260, 100, 0, false), test -> {
            assertThat(test.order()).containsExactlyInAnyOrderElementsOf(test.missing());
            isInAnOrderThatMayBe(test);
        });
    }

    private static void isInAnOrderThatMayBe(Case test) {
        for (int i = 0; i < test.order().size(); i++) {
            String step = test.order().get(i);
            assertThat(test.oracle().mayFollow(step, test.order(), test.order().subList(0, i)))
                    .as(step)
                    .isTrue();
        }
    }

    @Test
    void isAsCoherentAsAnyOrderOfUpToEightSteps() {
        forAll(2_000, new Drawn.Size(9, 12, 8, 0, false), test -> {
            Set<String> missing = test.missing();
            if (!missing.isEmpty() && missing.size() <= 8) {
                assertThat(test.oracle().coherence(test.order()))
                        .isCloseTo(test.oracle().best(missing), within(1e-9));
            }
        });
    }

    @Test
    void reportsWhatACycleLeavesUnordered() {
        forAll(2_000, new Drawn.Size(15, 22, 5, 0, true), test -> {
            Set<String> blocked = test.oracle().unorderable(test.missing());
            Set<String> rest = new HashSet<>(test.missing());
            rest.removeAll(blocked);
            assertThat(test.plan().unordered()).containsExactlyInAnyOrderElementsOf(blocked);
            assertThat(test.order()).containsExactlyInAnyOrderElementsOf(rest);
            isInAnOrderThatMayBe(test);
        });
    }

    @Test
    void saysNothingWithoutALink() {
        forAll(500, new Drawn.Size(25, 45, 25, 0, false), test -> {
            List<StudyPlan.Step> steps = test.plan().steps();
            for (int i = 0; i < steps.size(); i++) {
                String concept = steps.get(i).concept().id();
                Reason because = steps.get(i).because();
                assertThat(because == null).isEqualTo(test.request().goals().contains(concept));
                if (because != null) {
                    String[] ends = because.link().split("--requires--", -1);
                    assertThat(ends[1]).isEqualTo(concept);
                    assertThat(test.oracle().closure(test.request().goals())).contains(ends[0]);
                    assertThat(test.drawn().links()).contains(new Drawn.Link(ends[0], "requires", ends[1]));
                }
                if (i > 0) {
                    joinsBoth(test, steps.get(i).fromPrevious(), test.order().subList(i - 1, i + 1));
                }
            }
        });
    }

    private static void joinsBoth(Case test, @Nullable Reason reason, List<String> two) {
        List<String> links = test.drawn().links().stream()
                .filter(link -> two.contains(link.from()) && two.contains(link.to()))
                .map(link -> link.from() + "--" + link.type() + "--" + link.to())
                .toList();
        if (reason == null) {
            assertThat(links).isEmpty();
        } else {
            assertThat(links).contains(reason.link());
        }
    }

    @Test
    void cutsIntoAtMostSevenMilestonesWithoutAGap() {
        forAll(300, new Drawn.Size(60, 120, 30, 0, false), test -> {
            List<StudyPlan.Milestone> milestones = test.plan().milestones();
            int next = 1;
            for (StudyPlan.Milestone milestone : milestones) {
                assertThat(milestone.first()).isEqualTo(next);
                assertThat(milestone.last()).isGreaterThanOrEqualTo(next);
                String reached = test.order().get(milestone.last() - 1);
                assertThat(milestone.en()).isEqualTo("the " + reached);
                next = milestone.last() + 1;
            }
            assertThat(next).isEqualTo(test.order().size() + 1);
            assertThat(milestones).hasSizeLessThanOrEqualTo(7);
        });
    }

    @Test
    void isTheSameForTheSameQuestion() {
        forAll(300, new Drawn.Size(60, 120, 60, 5, false), test -> {
            List<String> goals = new ArrayList<>(test.request().goals());
            PlanRequest same = new PlanRequest(
                    goals, test.request().known(), test.request().rejected(), null);
            assertThat(StudyPaths.plan(test.drawn().graph(), same)).isEqualTo(test.plan());
        });
    }

    @Test
    void isReadyForWhatBruteForceFinds() {
        forAll(2_000, new Drawn.Size(20, 30, 0, 0, true), test -> {
            Set<String> known =
                    test.oracle().known(test.request().known(), test.request().rejected());
            Set<String> ready = test.oracle().ready(known);
            ReadyAnswer answer =
                    ReadyConcepts.ready(test.drawn().graph(), test.request().claims(), 100);
            assertThat(answer.ready().stream().map(ReadyAnswer.Ready::id)).containsExactlyInAnyOrderElementsOf(ready);
            for (ReadyAnswer.Ready one : answer.ready()) {
                Set<String> more = new HashSet<>(known);
                more.add(one.id());
                Set<String> then = test.oracle().ready(more);
                then.removeAll(ready);
                assertThat(one.unlocks()).as(one.id()).isEqualTo(then.size());
            }
        });
    }
}
