package org.trailgraph.paths.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trailgraph.paths.graph.Reason;
import org.trailgraph.paths.graph.TopicName;

/**
 * The concepts still to be learnt for some goals, in order.
 *
 * @param goals the ids asked for; a question stands for the concepts it asks about
 * @param knownGoals those of the goals that need no learning: they and, for a question, all it asks about are known
 * @param assumedKnown needed concepts taken as known only because something listed as known requires them
 * @param minutes the estimated minutes of all steps
 * @param unordered concepts that are needed, but stand on a cycle of requirements or require one that does
 * @param tooFar why there is no plan, or null
 */
public record StudyPlan(
        List<String> goals,
        List<String> knownGoals,
        List<String> assumedKnown,
        int minutes,
        List<Milestone> milestones,
        List<Step> steps,
        List<String> unordered,
        @Nullable TooFar tooFar) {

    /** Consecutive steps, named after the concept they reach; positions count from 1. */
    public record Milestone(@Nullable String en, @Nullable String zh, int first, int last) {}

    /**
     * One concept to learn.
     *
     * @param position counts from 1
     * @param because the link by which the next concept on the way to a goal requires this one; null for a goal
     * @param fromPrevious a link between this concept and that of the step before; null where there is none
     */
    public record Step(
            int position,
            Concept concept,
            @Nullable Reason because,
            @Nullable Reason fromPrevious,
            List<Question> questions) {}

    /** What is learnt; difficulty and minutes are null where nobody has estimated them. */
    public record Concept(
            String id,
            @Nullable String en,
            @Nullable String zh,
            @Nullable Integer difficulty,
            @Nullable Integer minutes) {}

    /** A question that a step prepares for; explicit when it names the concept. */
    public record Question(
            String id, @Nullable String en, @Nullable String zh, boolean explicit) {}

    /** More concepts to learn than a plan holds, and nearer goals on the way. */
    public record TooFar(int size, List<String> suggestions, List<TopicName> names) {}
}
