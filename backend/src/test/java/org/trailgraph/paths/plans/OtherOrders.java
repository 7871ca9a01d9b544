package org.trailgraph.paths.plans;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.traverse.BreadthFirstIterator;

/** The orders that others would put the steps of a plan in, on JGraphT. */
final class OtherOrders {

    private final Graph<String, DefaultEdge> requires;
    private final Comparator<String> mostRequiredFirst;

    OtherOrders(PlanOracle oracle) {
        requires = oracle.requires();
        Map<String, Double> ranks = new PageRank<>(requires).getScores();
        mostRequiredFirst = Comparator.<String>comparingDouble(concept -> ranks.getOrDefault(concept, 0.0))
                .reversed()
                .thenComparing(Comparator.naturalOrder());
    }

    /** What is required most, by PageRank over all REQUIRES links, first. */
    List<String> pageRank(Set<String> steps) {
        return steps.stream().sorted(mostRequiredFirst).toList();
    }

    /** Of the steps that may come next always the one with the highest PageRank. */
    List<String> validPageRank(Set<String> steps) {
        return topological(steps, next -> Collections.min(next, mostRequiredFirst));
    }

    /** Of the steps that may come next always any. */
    List<String> randomTopological(Set<String> steps, Random random) {
        return topological(steps, next -> next.get(random.nextInt(next.size())));
    }

    List<String> random(Set<String> steps, Random random) {
        List<String> order = new ArrayList<>(new TreeSet<>(steps));
        Collections.shuffle(order, random);
        return order;
    }

    /** Breadth first from the goals, turned round. */
    List<String> reversedBreadthFirst(Set<String> steps, Set<String> goals) {
        Set<String> starts = new LinkedHashSet<>(goals);
        starts.retainAll(steps);
        List<String> order = new ArrayList<>();
        new BreadthFirstIterator<>(new AsSubgraph<>(requires, steps), starts).forEachRemaining(order::add);
        Collections.reverse(order);
        return order;
    }

    /** Depth first from the goals, each step behind all it requires, in the order the links are stored in. */
    List<String> depthFirst(Set<String> steps, Set<String> goals) {
        Set<String> order = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        goals.forEach(goal -> visit(goal, steps, seen, order));
        return List.copyOf(order);
    }

    private void visit(String step, Set<String> steps, Set<String> seen, Set<String> order) {
        if (steps.contains(step) && seen.add(step)) {
            for (DefaultEdge edge : requires.outgoingEdgesOf(step)) {
                visit(requires.getEdgeTarget(edge), steps, seen, order);
            }
            order.add(step);
        }
    }

    private List<String> topological(Set<String> steps, Function<List<String>, String> choose) {
        Graph<String, DefaultEdge> left = new AsSubgraph<>(requires, steps);
        List<String> order = new ArrayList<>();
        while (!left.vertexSet().isEmpty()) {
            String next = choose.apply(left.vertexSet().stream()
                    .filter(step -> left.outDegreeOf(step) == 0)
                    .sorted()
                    .toList());
            order.add(next);
            left.removeVertex(next);
        }
        return order;
    }
}
