package org.trailgraph.paths.plans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Map<String, Set<String>> asked = new HashMap<>();
    private final Set<Set<String>> otherwiseLinked = new HashSet<>();

    PlanOracle(Drawn drawn) {
        this.drawn = drawn;
        drawn.concepts().forEach(requires::addVertex);
        for (Drawn.Link link : drawn.links()) {
            switch (link.type()) {
                case "requires" -> requires.addEdge(link.from(), link.to());
                case "asks" ->
                    asked.computeIfAbsent(link.from(), question -> new LinkedHashSet<>())
                            .add(link.to());
                default -> otherwiseLinked.add(Set.of(link.from(), link.to()));
            }
        }
    }

    /** What each concept requires directly. */
    Graph<String, DefaultEdge> requires() {
        return requires;
    }

    private static Set<String> reach(Graph<String, DefaultEdge> graph, String from) {
        Set<String> reached = new LinkedHashSet<>();
        new BreadthFirstIterator<>(graph, from).forEachRemaining(reached::add);
        return reached;
    }

    private static Set<String> above(Graph<String, DefaultEdge> graph, Iterable<String> concepts) {
        Set<String> reached = new LinkedHashSet<>();
        concepts.forEach(concept -> reached.addAll(reach(new EdgeReversedGraph<>(graph), concept)));
        return reached;
    }

    /** The concept and everything it requires. */
    Set<String> closure(String concept) {
        return beneath.computeIfAbsent(concept, start -> reach(requires, start));
    }

    Set<String> closure(Iterable<String> concepts) {
        Set<String> reached = new LinkedHashSet<>();
        concepts.forEach(concept -> reached.addAll(closure(concept)));
        return reached;
    }

    /** The concepts that goals stand for. */
    Set<String> concepts(List<String> goals) {
        Set<String> concepts = new LinkedHashSet<>();
        goals.forEach(goal -> concepts.addAll(asked.getOrDefault(goal, Set.of(goal))));
        return concepts;
    }

    /** The questions that ask about a concept, by id. */
    List<String> questionsAbout(String concept) {
        return asked.keySet().stream()
                .filter(question -> Objects.requireNonNull(asked.get(question)).contains(concept))
                .sorted()
                .toList();
    }

    Set<String> known(PlanRequest request) {
        Set<String> known = closure(request.known());
        Set<String> lost = above(requires, request.rejected());
        lost.removeAll(Set.copyOf(request.known()));
        known.removeAll(lost);
        return known;
    }

    Set<String> missing(PlanRequest request) {
        Set<String> missing = closure(concepts(request.goals()));
        missing.removeAll(known(request));
        return missing;
    }

    /** What is needed and known only because something listed requires it. */
    Set<String> assumed(PlanRequest request) {
        Set<String> assumed = closure(concepts(request.goals()));
        assumed.retainAll(known(request));
        request.known().forEach(assumed::remove);
        return assumed;
    }

    /** What stands on a cycle or requires something that does. */
    Set<String> unorderable(Set<String> missing) {
        Set<String> cyclic = new HashSet<>();
        new KosarajuStrongConnectivityInspector<>(requires)
                .stronglyConnectedSets().stream()
                        .filter(component -> component.size() > 1)
                        .forEach(cyclic::addAll);
        cyclic.retainAll(missing);
        Set<String> blocked = above(requires, cyclic);
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

    double coherence(String a, String b) {
        Drawn.Facts here = drawn.factsOf(a);
        Drawn.Facts there = drawn.factsOf(b);
        double worth = requires.containsEdge(a, b) || requires.containsEdge(b, a) ? 1 : 0;
        worth += otherwiseLinked.contains(Set.of(a, b)) ? 0.67 : 0;
        worth += here.area().equals(there.area()) ? 0.17 : 0;
        int jump = Math.abs(here.difficulty() - there.difficulty());
        return worth - 0.6 * Math.max(0, jump - 1);
    }

    /** The best worth of all orders of the missing concepts, by trying every one. */
    double bestByTrying(Set<String> missing) {
        return best(List.copyOf(missing), new ArrayList<>(), 0);
    }

    private double best(List<String> all, List<String> placed, double worth) {
        if (placed.size() == all.size()) {
            return worth;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (String next : all) {
            if (!placed.contains(next) && placed.containsAll(needed(next, all))) {
                double step = placed.isEmpty() ? 0 : coherence(placed.get(placed.size() - 1), next);
                placed.add(next);
                best = Math.max(best, best(all, placed, worth + step));
                placed.remove(placed.size() - 1);
            }
        }
        return best;
    }

    /** What a step requires among all of them, directly or not. */
    Set<String> needed(String step, Iterable<String> all) {
        Set<String> needed = new HashSet<>();
        Set<String> required = closure(step);
        all.forEach(other -> {
            if (required.contains(other) && !other.equals(step)) {
                needed.add(other);
            }
        });
        return needed;
    }

    /** The first step that stands before one that it requires; empty in an order that may be. */
    List<String> tooEarly(List<String> order) {
        Set<String> placed = new HashSet<>();
        for (String step : order) {
            if (!placed.containsAll(needed(step, order))) {
                return List.of(step);
            }
            placed.add(step);
        }
        return List.of();
    }
}
