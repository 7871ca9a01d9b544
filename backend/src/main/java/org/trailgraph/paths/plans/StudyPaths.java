package org.trailgraph.paths.plans;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.trailgraph.paths.connections.Connections;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.PathGraph;

/** Makes study plans: what the goals require and the learner does not know, in the most coherent order. */
@Component
public final class StudyPaths {

    /** The most concepts that a plan holds. */
    static final int MOST_STEPS = 5_000;

    private static final int MOST_CONNECTED_GOALS = 5;

    private final PathGraph current;

    StudyPaths(PathGraph current) {
        this.current = current;
    }

    /** The plan for the goals; no steps where nothing is missing, none but {@code tooFar} beyond 5,000. */
    public StudyPlan plan(PlanRequest request) {
        return plan(current.current(), request);
    }

    static StudyPlan plan(ConceptGraph graph, PlanRequest request) {
        if (request.goals().isEmpty()) {
            throw new NoGoal();
        }
        int[] goals = graph.topics("goal", request.goals());
        int[] known = graph.concepts("known", request.known());
        int[] rejected = graph.concepts("rejected", request.rejected());
        KnownAndRejected.refuse(graph, known, rejected);
        Knowledge knowledge = Knowledge.of(graph, known, rejected);
        Need need = Need.of(graph, concepts(graph, goals), knowledge);
        String from = request.from();
        int[] origin = from == null || from.isBlank() ? new int[0] : graph.topics("from", List.of(from));
        int missing = need.missing();
        StudyPlan empty = empty(graph, goals, need, knowledge);
        if (missing > MOST_STEPS) {
            return tooFar(graph, empty, need, missing);
        }
        return missing == 0 ? empty : ordered(graph, empty, need, new Way(origin, goals));
    }

    /** From where to where the early steps of a plan lead. */
    @SuppressWarnings("ArrayRecordComponent") // Two ends: never compared.
    private record Way(int[] origin, int[] goals) {}

    /** The concepts to learn for the goals: themselves, or what a question asks about. */
    private static int[] concepts(ConceptGraph graph, int[] goals) {
        return Arrays.stream(goals)
                .flatMap(goal -> graph.isQuestion(goal) ? graph.askedBy(goal) : IntStream.of(goal))
                .distinct()
                .toArray();
    }

    private static StudyPlan empty(ConceptGraph graph, int[] goals, Need need, Knowledge knowledge) {
        int[] known = Arrays.stream(goals)
                .filter(goal -> Arrays.stream(concepts(graph, new int[] {goal})).allMatch(knowledge::knows))
                .toArray();
        return new StudyPlan(
                ids(graph, goals),
                ids(graph, known),
                ids(graph, need.assumed()),
                0,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static StudyPlan tooFar(ConceptGraph graph, StudyPlan empty, Need need, int missing) {
        int[] nearer = NearerGoals.of(graph, need, MOST_STEPS);
        return new StudyPlan(
                empty.goals(),
                empty.knownGoals(),
                List.of(), // Without a plan nobody can check what it took for granted.
                0,
                List.of(),
                List.of(),
                List.of(),
                new StudyPlan.TooFar(
                        missing,
                        ids(graph, nearer),
                        Arrays.stream(nearer).mapToObj(graph::name).toList()));
    }

    private static StudyPlan ordered(ConceptGraph graph, StudyPlan empty, Need need, Way way) {
        Steps steps = Steps.of(graph, need);
        int[] order = order(graph, steps, phases(graph, steps, way));
        PlanAnswer answer = new PlanAnswer(graph, steps, order, need.missingConcepts());
        return new StudyPlan(
                empty.goals(),
                empty.knownGoals(),
                empty.assumedKnown(),
                answer.minutes(),
                answer.milestones(),
                answer.steps(),
                ids(graph, steps.unordered()),
                null);
    }

    static int[] order(ConceptGraph graph, Steps steps, Phases phases) {
        Coherence coherence = new Coherence(graph, steps);
        if (steps.count() <= ExactOrder.MOST_STEPS) {
            return ExactOrder.of(steps, coherence, phases);
        }
        return Improvement.of(steps, coherence, phases, GreedyOrder.of(steps, coherence, phases));
    }

    /** The topics of the best connection to each goal come early, as far as the plan holds them. */
    private static Phases phases(ConceptGraph graph, Steps steps, Way way) {
        if (way.origin().length == 0) {
            return Phases.none(steps);
        }
        Map<Integer, Integer> stepOf = new TreeMap<>();
        for (int step = 0; step < steps.count(); step++) {
            stepOf.put(steps.concept(step), step);
        }
        int[] goals = way.goals();
        int[] wanted = Arrays.stream(goals, 0, Math.min(goals.length, MOST_CONNECTED_GOALS))
                .flatMap(goal -> Arrays.stream(Connections.innerTopics(graph, way.origin()[0], goal)))
                .filter(stepOf::containsKey)
                .map(stepOf::get)
                .distinct()
                .toArray();
        return Phases.early(steps, wanted);
    }

    private static List<String> ids(ConceptGraph graph, int[] topics) {
        return Arrays.stream(topics).mapToObj(graph::id).toList();
    }
}
