package org.trailgraph.topics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Looks for a cycle among requirements, without recursion: chains from outside may be long. */
final class RequirementCycles {

    /** {@code from} requires {@code to}. */
    record Edge(String from, String to) {}

    private final Map<String, List<String>> direct = new TreeMap<>();
    private final Map<String, Boolean> finished = new HashMap<>();
    private final LinkedHashSet<String> path = new LinkedHashSet<>();
    private final Deque<Step> open = new ArrayDeque<>();

    private record Step(String id, Iterator<String> rest) {}

    private RequirementCycles(List<Edge> edges) {
        edges.forEach(edge ->
                direct.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge.to()));
    }

    /** A cycle, from its first concept round to it again, if there is one. */
    static Optional<List<String>> first(List<Edge> edges) {
        RequirementCycles search = new RequirementCycles(edges);
        return search.direct.keySet().stream()
                .flatMap(id -> search.from(id).stream())
                .findFirst();
    }

    private Optional<List<String>> from(String start) {
        enter(start);
        while (!open.isEmpty()) {
            if (!open.peek().rest().hasNext()) {
                path.remove(open.pop().id());
                continue;
            }
            String next = open.peek().rest().next();
            if (path.contains(next)) {
                return Optional.of(cycle(next));
            }
            enter(next);
        }
        return Optional.empty();
    }

    private void enter(String id) {
        if (finished.putIfAbsent(id, true) == null) {
            path.add(id);
            open.push(new Step(id, direct.getOrDefault(id, List.of()).iterator()));
        }
    }

    private List<String> cycle(String first) {
        List<String> ids = new ArrayList<>(path);
        List<String> cycle = new ArrayList<>(ids.subList(ids.indexOf(first), ids.size()));
        cycle.add(first);
        return cycle;
    }
}
