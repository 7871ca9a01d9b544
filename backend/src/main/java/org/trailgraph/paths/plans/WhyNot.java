package org.trailgraph.paths.plans;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.trailgraph.paths.graph.Adjacency;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.PathGraph;
import org.trailgraph.paths.graph.Reason;
import org.trailgraph.paths.plans.WhyAnswer.Verdict;

/** Says of any concept why a plan has it, or has it not. */
@Component
public final class WhyNot {

    private static final int MOST_OTHERS = 5;

    private final PathGraph current;

    WhyNot(PathGraph current) {
        this.current = current;
    }

    /** Where a concept stands to the plan for some goals. */
    public WhyAnswer why(String concept, List<String> goals, Claims claims) {
        return why(current.current(), concept, goals, claims);
    }

    static WhyAnswer why(ConceptGraph graph, String id, List<String> goals, Claims claims) {
        Learning learning = Learning.of(graph, goals, claims);
        int concept = graph.concepts("concept", List.of(id))[0];
        if (learning.knowledge().lists(concept)) {
            return answer(graph, concept, Verdict.KNOWN, List.of());
        }
        if (learning.knowledge().knows(concept)) {
            return answer(graph, concept, Verdict.ASSUMED, upTo(graph, concept, learning.knowledge()::lists));
        }
        if (learning.isGoal(concept)) {
            return answer(graph, concept, Verdict.GOAL, List.of());
        }
        if (learning.need().includes(concept)) {
            return answer(graph, concept, Verdict.NEEDED, learning.need().chain(graph, concept));
        }
        return forOthers(graph, concept);
    }

    private static WhyAnswer answer(ConceptGraph graph, int concept, Verdict verdict, List<Integer> links) {
        return new WhyAnswer(graph.name(concept), verdict, reasons(graph, links), List.of());
    }

    private static List<Reason> reasons(ConceptGraph graph, List<Integer> links) {
        return links.stream()
                .map(link -> Objects.requireNonNull(graph.reason(link)))
                .toList();
    }

    private static WhyAnswer forOthers(ConceptGraph graph, int concept) {
        Adjacency dependants = graph.dependants();
        List<Integer> slots = IntStream.range(dependants.start(concept), dependants.end(concept))
                .limit(MOST_OTHERS)
                .boxed()
                .toList();
        return new WhyAnswer(
                graph.name(concept),
                slots.isEmpty() ? Verdict.NOT_NEEDED : Verdict.ONLY_FOR_OTHERS,
                reasons(graph, slots.stream().map(dependants::link).toList()),
                slots.stream()
                        .map(slot -> graph.name(dependants.neighbour(slot)))
                        .toList());
    }

    /** The links of a shortest chain that begins at a concept which is wanted and ends at this one. */
    private static List<Integer> upTo(ConceptGraph graph, int concept, IntPredicate wanted) {
        Adjacency dependants = graph.dependants();
        Map<Integer, Integer> cameBy = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(concept));
        while (!open.isEmpty()) {
            int now = open.remove();
            if (wanted.test(now)) {
                return chain(graph, cameBy, now, concept);
            }
            for (int slot = dependants.start(now); slot < dependants.end(now); slot++) {
                int next = dependants.neighbour(slot);
                if (next != concept && cameBy.putIfAbsent(next, dependants.link(slot)) == null) {
                    open.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<Integer> chain(ConceptGraph graph, Map<Integer, Integer> cameBy, int from, int to) {
        List<Integer> links = new ArrayList<>();
        for (int now = from; now != to; now = graph.links().to(links.get(links.size() - 1))) {
            links.add(Objects.requireNonNull(cameBy.get(now)));
        }
        return links;
    }
}
