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
 * @param listedKnown needed concepts that are listed as known
 * @param assumedKnown needed concepts taken as known only because something listed as known requires them
 * @param minutes the estimated minutes of all steps
 * @param links those by which steps require one another
 * @param detours where asked for: topics worth a look that the plan does not need, in the order of the steps
 * @param schedule the steps by day, where a pace or a deadline is given
 * @param unordered concepts that are needed, but stand on a cycle of requirements or require one that does
 * @param tooFar why there is no plan, or null
 * @param topics the names of all topics that are mentioned by their ids alone, by id
 */
public record StudyPlan(
        List<String> goals,
        List<String> knownGoals,
        List<String> listedKnown,
        List<String> assumedKnown,
        int minutes,
        List<Milestone> milestones,
        List<Step> steps,
        List<Link> links,
        List<Detour> detours,
        @Nullable Schedule schedule,
        List<String> unordered,
        @Nullable TooFar tooFar,
        List<TopicName> topics) {

    /** No plan, since it would be too long. */
    static StudyPlan without(List<String> goals, List<String> knownGoals, TooFar tooFar, List<TopicName> topics) {
        List<String> none = List.of();
        return new StudyPlan(
                goals,
                knownGoals,
                none,
                none,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                none,
                tooFar,
                topics);
    }

    /** Consecutive steps, named after the concept they reach; positions count from 1. */
    public record Milestone(
            String concept, @Nullable String en, @Nullable String zh, int first, int last) {}

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

    /** A link by which one step requires another. */
    public record Link(String id, String type, String from, String to) {}

    /** A concept worth a look once the step {@code at} is done, and the link to the plan that says why. */
    public record Detour(String at, Concept concept, String type, Reason because) {}

    /** What is learnt; area, difficulty and minutes are null where nobody has said. */
    public record Concept(
            String id,
            @Nullable String en,
            @Nullable String zh,
            @Nullable String area,
            @Nullable Integer difficulty,
            @Nullable Integer minutes) {}

    /** A question that a step prepares for; explicit when it names the concept. */
    public record Question(
            String id, @Nullable String en, @Nullable String zh, boolean explicit) {}

    /** More concepts to learn than a plan holds, and nearer goals on the way. */
    public record TooFar(int size, List<String> suggestions, List<TopicName> names) {}
}
