package org.trailgraph.paths.plans;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.trailgraph.paths.connections.Connections;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.PathGraph;
import org.trailgraph.paths.graph.TopicName;

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
        Learning learning = Learning.of(graph, request.goals(), request.claims());
        String from = request.from();
        int[] origin = from == null || from.isBlank() ? new int[0] : graph.topics("from", List.of(from));
        int missing = learning.need().missing();
        if (missing > MOST_STEPS) {
            return tooFar(learning, missing);
        }
        Steps steps = Steps.of(graph, learning.need());
        int[] order = order(graph, steps, phases(graph, steps, new Way(origin, learning.goals())));
        return ordered(learning, steps, order, request);
    }

    /** From where to where the early steps of a plan lead. */
    @SuppressWarnings("ArrayRecordComponent") // Two ends: never compared.
    private record Way(int[] origin, int[] goals) {}

    /** Without a plan nobody can check what it took for granted. */
    private static StudyPlan tooFar(Learning learning, int missing) {
        ConceptGraph graph = learning.graph();
        int[] nearer = NearerGoals.of(graph, learning.need(), MOST_STEPS);
        StudyPlan.TooFar tooFar = new StudyPlan.TooFar(
                missing,
                ids(graph, nearer),
                Arrays.stream(nearer).mapToObj(graph::name).toList());
        return StudyPlan.without(
                ids(graph, learning.goals()),
                ids(graph, learning.knownGoals()),
                tooFar,
                names(graph, learning.goals()));
    }

    private static StudyPlan ordered(Learning learning, Steps steps, int[] order, PlanRequest request) {
        ConceptGraph graph = learning.graph();
        Need need = learning.need();
        PlanAnswer answer = new PlanAnswer(graph, steps, order, need.missingConcepts());
        int[] concepts = Arrays.stream(order).map(steps::concept).toArray();
        Pace pace = request.pace();
        return new StudyPlan(
                ids(graph, learning.goals()),
                ids(graph, learning.knownGoals()),
                ids(graph, need.listed()),
                ids(graph, need.assumed()),
                answer.minutes(),
                answer.milestones(),
                answer.steps(),
                answer.links(),
                request.detours() ? new Detours(graph, learning.knowledge(), concepts).best() : List.of(),
                pace == null || order.length == 0 ? null : new Scheduling(learning, concepts, pace).schedule(),
                ids(graph, steps.unordered()),
                null,
                names(graph, learning.goals(), need.listed(), need.assumed(), steps.unordered()));
    }

    private static List<TopicName> names(ConceptGraph graph, int[]... topics) {
        return Arrays.stream(topics)
                .flatMapToInt(Arrays::stream)
                .distinct()
                .sorted()
                .mapToObj(graph::name)
                .toList();
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
