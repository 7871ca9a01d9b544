package org.trailgraph.paths.connections;

import java.util.Arrays;
import org.trailgraph.paths.graph.Adjacency;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.Costs;
import org.trailgraph.paths.graph.IntList;

/**
 * The part of the graph that chains up to a limit can pass, copied small: node 0 is the target, and each node knows the
 * exact cost that is left from it to the target. A chain of cost at most the limit lies in it entirely.
 */
final class Corridor {

    private final ConceptGraph graph;
    private final Search forwards;
    private final int source;
    private final long limit;
    private final long unsettled;
    private final IntList topics = new IntList();
    private final Labels nodes;
    private long[] left = new long[64];
    private int[][] arcTargets = new int[0][];
    private int[][] arcLinks = new int[0][];
    private long[][] arcCosts = new long[0][];

    private Corridor(ConceptGraph graph, Search forwards, long limit) {
        this.graph = graph;
        this.forwards = forwards;
        this.source = forwards.root();
        this.limit = limit;
        this.unsettled = forwards.bound();
        this.nodes = new Labels(graph.topics());
    }

    /** @param forwards a search from the source to the target, settled up to about half the limit */
    static Corridor around(ConceptGraph graph, Search forwards, long limit) {
        Corridor corridor = new Corridor(graph, forwards, limit);
        corridor.find(forwards.goal());
        corridor.arcTargets = new int[corridor.nodes()][];
        corridor.arcLinks = new int[corridor.nodes()][];
        corridor.arcCosts = new long[corridor.nodes()][];
        return corridor;
    }

    /** Dijkstra backwards from the target, leaving out what cannot be on a chain within the limit. */
    private void find(int target) {
        Labels labels = new Labels(graph.topics());
        Frontier frontier = new Frontier();
        labels.put(target, 0);
        frontier.add(target, 0);
        while (!frontier.isEmpty()) {
            long rest = frontier.key();
            int topic = frontier.poll();
            if (rest > labels.get(topic) || node(topic) >= 0) {
                continue;
            }
            admit(topic, rest);
            if (topic != source) {
                long passed = rest + (topic == target ? 0 : graph.costs().passing(topic));
                spread(topic, passed, labels, frontier);
            }
        }
    }

    /** Far from the target only what the search from the source has settled can be within the limit: that is looked at first. */
    private void spread(int topic, long passed, Labels labels, Frontier frontier) {
        Adjacency neighbours = graph.neighbours();
        boolean far = passed + Costs.LEAST + unsettled > limit;
        for (int slot = neighbours.start(topic); slot < neighbours.end(topic); slot++) {
            int next = neighbours.neighbour(slot);
            if (far && !forwards.hasSettled(next)) {
                continue;
            }
            if (next == source || !graph.isQuestion(next)) {
                long rest = passed + graph.costs().of(neighbours.link(slot));
                boolean within = rest + forwards.atLeast(next) + forwards.passing(next) <= limit;
                if (within && rest < labels.get(next)) {
                    labels.put(next, rest);
                    frontier.add(next, rest);
                }
            }
        }
    }

    private void admit(int topic, long rest) {
        int node = topics.size();
        nodes.put(topic, node);
        topics.add(topic);
        if (node == left.length) {
            left = Arrays.copyOf(left, 2 * node);
        }
        left[node] = rest;
    }

    private void copyLinks(int node) {
        int topic = topics.get(node);
        Adjacency neighbours = graph.neighbours();
        IntList targets = new IntList();
        IntList links = new IntList();
        long before = forwards.atLeast(topic) + forwards.passing(topic);
        int end = node == 0 ? neighbours.start(topic) : neighbours.end(topic);
        for (int slot = neighbours.start(topic); slot < end; slot++) {
            int next = node(neighbours.neighbour(slot));
            if (next >= 0
                    && neighbours.neighbour(slot) != source
                    && before + Costs.LEAST + left[next] <= limit
                    && before + cost(next, neighbours.link(slot)) + left[next] <= limit) {
                targets.add(next);
                links.add(neighbours.link(slot));
            }
        }
        arcTargets[node] = targets.toArray();
        arcLinks[node] = links.toArray();
        arcCosts[node] = new long[targets.size()];
        for (int arc = 0; arc < targets.size(); arc++) {
            arcCosts[node][arc] = cost(targets.get(arc), links.get(arc));
        }
    }

    /** A link and the topic it leads to, if that is passed. */
    private long cost(int target, int link) {
        return graph.costs().of(link) + (target == 0 ? 0 : graph.costs().passing(topics.get(target)));
    }

    /** The node of a topic, or -1. */
    private int node(int topic) {
        long node = nodes.get(topic);
        return node == Costs.NONE ? -1 : (int) node;
    }

    int nodes() {
        return topics.size();
    }

    /** The node of the source, or -1 if no chain is within the limit. */
    int source() {
        return node(source);
    }

    long limit() {
        return limit;
    }

    int topic(int node) {
        return topics.get(node);
    }

    /** What a chain still costs after this node. */
    long left(int node) {
        return left[node];
    }

    /** How many arcs a node has; to be asked before anything about them, as they are copied now. */
    int arcs(int node) {
        if (arcTargets[node] == null) {
            copyLinks(node);
        }
        return arcTargets[node].length;
    }

    int target(int node, int arc) {
        return arcTargets[node][arc];
    }

    int link(int node, int arc) {
        return arcLinks[node][arc];
    }

    long arcCost(int node, int arc) {
        return arcCosts[node][arc];
    }
}
