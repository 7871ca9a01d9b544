package org.trailgraph.paths.plans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.trailgraph.paths.graph.Drawn;

/** Section 6 of the design word by word on JGraphT, slowly. */
final class PlanOracle {

    private final Drawn drawn;
    private final Graph<String, DefaultEdge> requires = new DefaultDirectedGraph<>(DefaultEdge.class);

    private final Map<String, Set<String>> beneath = new HashMap<>();
    private final Map<List<String>, Double> worths = new HashMap<>();

    PlanOracle(Drawn drawn) {
        this.drawn = drawn;
        drawn.concepts().forEach(requires::addVertex);
        drawn.links().stream()
                .filter(link -> link.type().equals("requires"))
                .forEach(link -> requires.addEdge(link.from(), link.to()));
    }

    private static Set<String> reach(Graph<String, DefaultEdge> graph, Iterable<String> from) {
        Set<String> reached = new LinkedHashSet<>();
        from.forEach(start -> new BreadthFirstIterator<>(graph, start).forEachRemaining(reached::add));
        return reached;
    }

    Set<String> closure(Iterable<String> concepts) {
        return reach(requires, concepts);
    }

    Set<String> known(List<String> known, List<String> rejected) {
        Set<String> result = closure(known);
        Set<String> lost = reach(new EdgeReversedGraph<>(requires), rejected);
        lost.removeAll(Set.copyOf(known));
        result.removeAll(lost);
        return result;
    }

    Set<String> missing(List<String> goals, Set<String> known) {
        Set<String> missing = closure(goals);
        missing.removeAll(known);
        return missing;
    }

    /** What stands on a cycle or requires something that does. */
    Set<String> unorderable(Set<String> missing) {
        Set<String> cyclic = new HashSet<>();
        new KosarajuStrongConnectivityInspector<>(requires)
                .stronglyConnectedSets().stream()
                        .filter(component -> component.size() > 1)
                        .forEach(cyclic::addAll);
        cyclic.retainAll(missing);
        Set<String> blocked = reach(new EdgeReversedGraph<>(requires), cyclic);
        blocked.retainAll(missing);
        return blocked;
    }

    Set<String> ready(Set<String> known) {
        Set<String> ready = new HashSet<>(drawn.concepts());
        ready.removeAll(known);
        ready.removeIf(concept -> requires.outgoingEdgesOf(concept).stream()
                .anyMatch(edge -> !known.contains(requires.getEdgeTarget(edge))));
        return ready;
    }

    double coherence(List<String> order) {
        double worth = 0;
        for (int i = 1; i < order.size(); i++) {
            worth += coherence(order.get(i - 1), order.get(i));
        }
        return worth;
    }

    private double coherence(String a, String b) {
        return worths.computeIfAbsent(List.of(a, b), pair -> worth(a, b));
    }

    private double worth(String a, String b) {
        Drawn.Facts here = drawn.factsOf(a);
        Drawn.Facts there = drawn.factsOf(b);
        double worth = requires.containsEdge(a, b) || requires.containsEdge(b, a) ? 1 : 0;
        worth += hasOtherLink(a, b) ? 0.67 : 0;
        worth += here.area().equals(there.area()) ? 0.17 : 0;
        int jump = Math.abs(here.difficulty() - there.difficulty());
        return worth - 0.6 * Math.max(0, jump - 1);
    }

    private boolean hasOtherLink(String a, String b) {
        return drawn.links().stream()
                .anyMatch(link -> !link.type().equals("requires")
                        && Set.of(link.from(), link.to()).equals(Set.of(a, b)));
    }

    /** The best worth of all orders of the missing concepts, by trying every one. */
    double best(Set<String> missing) {
        return best(List.copyOf(missing), new ArrayList<>(), 0);
    }

    private double best(List<String> all, List<String> placed, double worth) {
        if (placed.size() == all.size()) {
            return worth;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (String next : all) {
            if (!placed.contains(next) && mayFollow(next, all, placed)) {
                double step = placed.isEmpty() ? 0 : coherence(placed.get(placed.size() - 1), next);
                placed.add(next);
                best = Math.max(best, best(all, placed, worth + step));
                placed.remove(placed.size() - 1);
            }
        }
        return best;
    }

    /** Whether everything it requires, directly or not, has been placed. */
    boolean mayFollow(String next, List<String> all, List<String> placed) {
        Set<String> needed = new HashSet<>(beneath.computeIfAbsent(next, concept -> closure(List.of(concept))));
        needed.remove(next);
        needed.retainAll(all);
        return placed.containsAll(needed);
    }
}
