package org.trailgraph.paths.plans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.trailgraph.paths.graph.Adjacency;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.LinkType;

/**
 * Concepts that a plan does not need and that are worth a look on the way: joined to a step by a link with a reason, and
 * learnable by then with what the plan teaches. Those with most links to the plan first, then the most asked about.
 */
final class Detours {

    static final int MOST = 12;
    private static final int MOST_A_STEP = 2;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::ties)
            .reversed()
            .thenComparing(Comparator.comparingInt(Candidate::questions).reversed())
            .thenComparingInt(Candidate::concept);

    private final ConceptGraph graph;
    private final Knowledge knowledge;
    private final int[] concepts;
    private final Map<Integer, Integer> positions = new HashMap<>();

    /** @param concepts those of the steps, in order */
    Detours(ConceptGraph graph, Knowledge knowledge, int[] concepts) {
        this.graph = graph;
        this.knowledge = knowledge;
        this.concepts = concepts;
        for (int position = 0; position < concepts.length; position++) {
            positions.put(concepts[position], position);
        }
    }

    /** A concept with how many links to the plan, the one that says most about them, and the step that it comes after. */
    private record Candidate(int concept, int ties, int questions, int link, int after) {}

    List<StudyPlan.Detour> best() {
        Map<Integer, Integer> ledFrom = new HashMap<>();
        List<StudyPlan.Detour> detours = new ArrayList<>();
        for (Candidate candidate : candidates()) {
            if (detours.size() < MOST && ledFrom.merge(candidate.after(), 1, Integer::sum) <= MOST_A_STEP) {
                detours.add(detour(candidate));
            }
        }
        detours.sort(Comparator.comparing(
                (StudyPlan.Detour detour) -> positions.get(graph.find(detour.at())), Comparator.naturalOrder()));
        return detours;
    }

    private List<Candidate> candidates() {
        Map<Integer, Candidate> found = new HashMap<>();
        for (int concept : concepts) {
            Adjacency neighbours = graph.neighbours();
            for (int slot = neighbours.start(concept); slot < neighbours.end(concept); slot++) {
                int other = neighbours.neighbour(slot);
                if (!found.containsKey(other) && mayBe(other) && isTie(neighbours.link(slot))) {
                    Candidate candidate = candidate(other);
                    if (candidate.after() >= 0) {
                        found.put(other, candidate);
                    }
                }
            }
        }
        return found.values().stream().sorted(BEST_FIRST).toList();
    }

    private boolean mayBe(int topic) {
        return !graph.isQuestion(topic) && !positions.containsKey(topic) && !knowledge.knows(topic);
    }

    private boolean isTie(int link) {
        LinkType type = graph.links().type(link);
        return type != LinkType.REQUIRES
                && type != LinkType.ASKS
                && graph.links().because(link) != null;
    }

    private Candidate candidate(int concept) {
        Adjacency neighbours = graph.neighbours();
        int ties = 0;
        int link = -1;
        int after = -1;
        for (int slot = neighbours.start(concept); slot < neighbours.end(concept); slot++) {
            Integer position = positions.get(neighbours.neighbour(slot));
            int tie = neighbours.link(slot);
            if (position != null && isTie(tie)) {
                ties++;
                link = link < 0
                                || graph.links()
                                                .type(tie)
                                                .compareTo(graph.links().type(link))
                                        < 0
                        ? tie
                        : link;
                after = Math.max(after, position);
            }
        }
        return new Candidate(concept, ties, graph.questionsAbout(concept).size(), link, learnable(concept, after));
    }

    /** The position after which everything that a concept requires is known, or -1 if that never is. */
    private int learnable(int concept, int after) {
        Adjacency prerequisites = graph.prerequisites();
        int last = after;
        for (int slot = prerequisites.start(concept); slot < prerequisites.end(concept); slot++) {
            Integer position = positions.get(prerequisites.neighbour(slot));
            if (position == null && !knowledge.knows(prerequisites.neighbour(slot))) {
                return -1;
            }
            last = Math.max(last, position == null ? -1 : position);
        }
        return last;
    }

    private StudyPlan.Detour detour(Candidate candidate) {
        return new StudyPlan.Detour(
                graph.id(concepts[candidate.after()]),
                PlanAnswer.concept(graph, candidate.concept()),
                graph.links().type(candidate.link()).word(),
                Objects.requireNonNull(graph.reason(candidate.link())));
    }
}
