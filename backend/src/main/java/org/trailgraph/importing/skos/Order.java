package org.trailgraph.importing.skos;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Who stands directly above whom. It may go round in rings: nothing here takes for granted that it does not. */
final class Order {

    private final Map<Node, Set<Node>> above = new LinkedHashMap<>();
    private final Map<Node, Set<Node>> below = new LinkedHashMap<>();

    void put(Node concept, Node broader) {
        above.computeIfAbsent(concept, any -> new LinkedHashSet<>()).add(broader);
        below.computeIfAbsent(broader, any -> new LinkedHashSet<>()).add(concept);
    }

    Set<Node> above(Node concept) {
        return above.getOrDefault(concept, Set.of());
    }

    Set<Node> below(Node concept) {
        return below.getOrDefault(concept, Set.of());
    }

    /** Whether one or more steps up lead from the concept to the other. */
    boolean leadsUp(Node concept, Node other) {
        Set<Node> seen = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(above(concept));
        while (!open.isEmpty()) {
            Node next = open.pop();
            if (next.equals(other)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(above(next));
            }
        }
        return false;
    }

    /** All sets of two or more concepts that stand above one another (Kosaraju's algorithm, without recursion). */
    List<List<Node>> rings() {
        List<Node> finished = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        above.keySet().forEach(start -> walk(start, above, seen, finished));
        List<List<Node>> rings = new ArrayList<>();
        seen.clear();
        for (int i = finished.size() - 1; i >= 0; i--) {
            List<Node> together = new ArrayList<>();
            walk(finished.get(i), below, seen, together);
            if (together.size() > 1) {
                rings.add(together);
            }
        }
        return rings;
    }

    /** Adds whatever is reached and was not seen before, each after all that is reached from it. */
    private static void walk(Node start, Map<Node, Set<Node>> next, Set<Node> seen, List<Node> finished) {
        if (seen.contains(start)) {
            return;
        }
        Deque<Node> open = new ArrayDeque<>(List.of(start));
        Set<Node> left = new HashSet<>();
        while (!open.isEmpty()) {
            Node node = open.element();
            if (seen.add(node)) {
                next.getOrDefault(node, Set.of()).stream()
                        .filter(other -> !seen.contains(other))
                        .forEach(open::push);
            } else if (left.add(open.pop())) {
                finished.add(node);
            }
        }
    }
}
