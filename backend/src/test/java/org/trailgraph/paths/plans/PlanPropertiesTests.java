package org.trailgraph.paths.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trailgraph.paths.graph.Drawn;
import org.trailgraph.paths.graph.Reason;
import tools.jackson.databind.json.JsonMapper;

/** Plans for 10,000 random graphs, learners and goals, held against {@link PlanOracle}. */
class PlanPropertiesTests {

    private static final int CASES = 10_000;
    private static final Drawn.Size USUAL = new Drawn.Size(20, 35, 10, 3, false);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void holdsWhatIsMissingAndNothingElseInAnOrderThatMayBe() {
        PlanCases.about(USUAL).fromSomewhere().forAll(CASES, test -> {
            holdsWhatIsMissing(test, test.missing());
            assertThat(test.plan().unordered()).isEmpty();
            assertThat(test.plan().tooFar()).isNull();
            assertThat(test.plan().minutes()).isEqualTo(10 * test.order().size());
        });
    }

    private static void holdsWhatIsMissing(PlanCases.Case test, Set<String> missing) {
        List<String> order = test.order();
        assertThat(new HashSet<>(order)).isEqualTo(missing).hasSize(order.size());
        assertThat(test.oracle().tooEarly(order)).isEmpty();
    }

    @Test
    void ordersManyStepsAsWell() {
        PlanCases.about(new Drawn.Size(120, 260, 100, 0, false))
                .fromSomewhere()
                .forAll(500, test -> holdsWhatIsMissing(test, test.missing()));
    }

    @Test
    void isByteForByteTheSameOnAGraphThatIsBuiltAgain() {
        PlanCases.about(USUAL).fromSomewhere().forAll(CASES, test -> {
            byte[] again = JSON.writeValueAsBytes(StudyPaths.plan(test.builtAgain(), test.askedAgain()));
            assertThat(again).isEqualTo(JSON.writeValueAsBytes(test.plan()));
        });
    }

    @Test
    void isByteForByteTheSameWithManySteps() {
        PlanCases.about(new Drawn.Size(90, 180, 90, 5, true)).fromSomewhere().forAll(500, test -> {
            byte[] again = JSON.writeValueAsBytes(StudyPaths.plan(test.builtAgain(), test.askedAgain()));
            assertThat(again).isEqualTo(JSON.writeValueAsBytes(test.plan()));
        });
    }

    @Test
    void isAsCoherentAsAnyOrderOfUpToTwelveSteps() {
        PlanCases.about(new Drawn.Size(12, 17, 10, 0, false)).forAll(CASES, test -> {
            Set<String> missing = test.missing();
            if (missing.size() <= 12) {
                assertThat(test.oracle().coherence(test.order()))
                        .isCloseTo(BestOrder.worth(test.oracle(), missing), within(1e-9));
            }
        });
    }

    /** This is about the oracle. */
    @Test
    void theBestOrderIsWhatTryingEveryOrderFinds() {
        PlanCases.about(new Drawn.Size(9, 12, 8, 0, false)).forAll(500, test -> {
            Set<String> missing = test.missing();
            if (missing.size() <= 8) {
                assertThat(BestOrder.worth(test.oracle(), missing))
                        .isCloseTo(test.oracle().bestByTrying(missing), within(1e-9));
            }
        });
    }

    @Test
    void reportsWhatACycleLeavesUnordered() {
        PlanCases.about(new Drawn.Size(15, 22, 5, 2, true)).fromSomewhere().forAll(CASES, test -> {
            Set<String> blocked = test.oracle().unorderable(test.missing());
            Set<String> rest = new HashSet<>(test.missing());
            rest.removeAll(blocked);
            assertThat(test.plan().unordered()).doesNotHaveDuplicates();
            assertThat(new HashSet<>(test.plan().unordered())).isEqualTo(blocked);
            holdsWhatIsMissing(test, rest);
        });
    }

    @Test
    void saysWhatItTakesAsKnownAndWhichQuestionsAStepPreparesFor() {
        PlanCases.about(USUAL).forAll(CASES, test -> {
            PlanOracle oracle = test.oracle();
            Set<String> known = oracle.known(test.request());
            assertThat(new HashSet<>(test.plan().assumedKnown())).isEqualTo(oracle.assumed(test.request()));
            assertThat(test.plan().knownGoals())
                    .isEqualTo(test.request().goals().stream()
                            .filter(goal -> known.containsAll(oracle.concepts(List.of(goal))))
                            .toList());
            for (StudyPlan.Step step : test.plan().steps()) {
                assertThat(step.questions().stream().map(StudyPlan.Question::id).toList())
                        .isEqualTo(oracle.questionsAbout(step.concept().id()));
            }
        });
    }

    @Test
    void saysNothingWithoutALink() {
        PlanCases.about(new Drawn.Size(25, 45, 25, 0, false)).forAll(2_000, test -> {
            List<StudyPlan.Step> steps = test.plan().steps();
            for (int i = 0; i < steps.size(); i++) {
                isBecauseOfALinkToAGoal(test, steps.get(i));
                if (i > 0) {
                    joinsBoth(test, steps.get(i).fromPrevious(), test.order().subList(i - 1, i + 1));
                }
            }
        });
    }

    private static void isBecauseOfALinkToAGoal(PlanCases.Case test, StudyPlan.Step step) {
        String concept = step.concept().id();
        Reason because = step.because();
        assertThat(because == null).isEqualTo(test.request().goals().contains(concept));
        if (because != null) {
            String[] ends = because.link().split("--requires--", -1);
            assertThat(ends[1]).isEqualTo(concept);
            assertThat(test.oracle().closure(test.request().goals())).contains(ends[0]);
            assertThat(test.drawn().links()).contains(new Drawn.Link(ends[0], "requires", ends[1]));
        }
    }

    private static void joinsBoth(PlanCases.Case test, @Nullable Reason reason, List<String> two) {
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
        PlanCases.about(new Drawn.Size(60, 120, 30, 0, false)).forAll(500, test -> {
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
}
