package org.trailgraph.paths.connections;

import org.trailgraph.paths.graph.Adjacency;
import org.trailgraph.paths.graph.ConceptGraph;

/**
 * Dijkstra's algorithm (1959) from one end of a connection, a topic at a time. The distance of a topic counts the links
 * up to it and the topics passed before it. Questions are no way through.
 */
final class Search {

    private final ConceptGraph graph;
    private final int root;
    private final int goal;
    private final Labels labels = new Labels();
    private final Frontier frontier = new Frontier();

    Search(ConceptGraph graph, int root, int goal) {
        this.graph = graph;
        this.root = root;
        this.goal = goal;
        labels.put(root, 0);
        frontier.add(root, 0);
    }

    int root() {
        return root;
    }

    int goal() {
        return goal;
    }

    /** Every topic nearer than this is settled; {@link Costs#NONE} when all that can be reached is. */
    long radius() {
        dropOutdated();
        return frontier.key();
    }

    private void dropOutdated() {
        while (!frontier.isEmpty() && frontier.key() > labels.get(frontier.top())) {
            frontier.poll();
        }
    }

    /** Settles the nearest topic of the frontier; answers the cost of the best chain met at it or beyond it. */
    long settle(Search opposite) {
        dropOutdated();
        long distance = frontier.key();
        int topic = frontier.poll();
        long passed = distance + passing(topic);
        long met = join(topic, distance, opposite);
        if (topic == goal) {
            return met;
        }
        Adjacency neighbours = graph.neighbours();
        for (int slot = neighbours.start(topic); slot < neighbours.end(topic); slot++) {
            int next = neighbours.neighbour(slot);
            if (next == goal || !graph.isQuestion(next)) {
                long longer = passed + Costs.of(graph, neighbours.link(slot));
                if (longer < labels.get(next) && longer < Costs.MOST) {
                    labels.put(next, longer);
                    frontier.add(next, longer);
                    met = Math.min(met, join(next, longer, opposite));
                }
            }
        }
        return met;
    }

    private long join(int topic, long distance, Search opposite) {
        long rest = opposite.labels.get(topic);
        return rest == Costs.NONE ? Costs.NONE : distance + rest + (topic == goal ? 0 : passing(topic));
    }

    /** What passing a topic costs: nothing for the end the search began at. */
    long passing(int topic) {
        return topic == root ? 0 : Costs.passing(graph, topic);
    }

    /** A lower bound of the distance: exact for what is settled, the radius for the rest. */
    long atLeast(int topic) {
        return Math.min(labels.get(topic), radius());
    }
}
