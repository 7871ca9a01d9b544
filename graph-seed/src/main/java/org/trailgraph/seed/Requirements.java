package org.trailgraph.seed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What each concept requires directly. */
record Requirements(Map<String, List<Link>> direct) {

    static Requirements of(Seed seed) {
        return new Requirements(seed.links()
                .filter(link -> link.type() == LinkType.REQUIRES)
                .collect(Collectors.groupingBy(Link::from, LinkedHashMap::new, Collectors.toList())));
    }

    List<Link> of(String concept) {
        return direct.getOrDefault(concept, List.of());
    }

    /** Whether the goal is reached from the start by links other than the one left out, however often that stands. */
    boolean reaches(String start, String goal, Link leftOut) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (Link link : of(open.pop())) {
                if (link.id().equals(leftOut.id())) {
                    continue;
                }
                if (link.to().equals(goal)) {
                    return true;
                }
                if (seen.add(link.to())) {
                    open.push(link.to());
                }
            }
        }
        return false;
    }

    /** How many links the longest chain has; a cycle, which another check reports, counts once round. */
    int longestChain() {
        Map<String, Integer> known = new HashMap<>();
        return direct.keySet().stream()
                .mapToInt(concept -> chain(concept, known))
                .max()
                .orElse(0);
    }

    private int chain(String concept, Map<String, Integer> known) {
        Integer length = known.putIfAbsent(concept, 0);
        if (length != null) {
            return length;
        }
        int longest = 0;
        for (Link link : of(concept)) {
            longest = Math.max(longest, 1 + chain(link.to(), known));
        }
        known.put(concept, longest);
        return longest;
    }
}
