package org.trailgraph.paths.plans;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.trailgraph.paths.graph.ConceptGraph;

/**
 * Some goals and a learner: what is to be learnt, and what is known.
 *
 * @param goals concepts and questions, each once, in the order asked for
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Learning(ConceptGraph graph, int[] goals, Knowledge knowledge, Need need) {

    /** The most goals that a plan takes. */
    static final int MOST_GOALS = 200;

    /** Looks all ids up; says which do not exist, or contradict each other. */
    static Learning of(ConceptGraph graph, List<String> goals, Claims claims) {
        if (goals.isEmpty()) {
            throw BadGoals.none();
        }
        int[] topics = graph.topics("goal", goals);
        if (topics.length > MOST_GOALS) {
            throw BadGoals.tooMany(topics.length, MOST_GOALS);
        }
        return of(graph, topics, claims.in(graph));
    }

    static Learning of(ConceptGraph graph, int[] goals, Knowledge knowledge) {
        int[] concepts = Arrays.stream(goals)
                .flatMap(goal -> concepts(graph, goal))
                .distinct()
                .toArray();
        return new Learning(graph, goals, knowledge, Need.of(graph, concepts, knowledge));
    }

    /** The concepts to learn for a goal: itself, or what a question asks about. */
    static IntStream concepts(ConceptGraph graph, int goal) {
        return graph.isQuestion(goal) ? graph.askedBy(goal) : IntStream.of(goal);
    }

    /** The goals that need no learning. */
    int[] knownGoals() {
        return Arrays.stream(goals)
                .filter(goal -> concepts(graph, goal).allMatch(knowledge::knows))
                .toArray();
    }

    boolean isGoal(int topic) {
        return Arrays.stream(goals).anyMatch(goal -> goal == topic);
    }
}
