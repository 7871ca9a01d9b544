package org.trailgraph.paths.connections;

import org.trailgraph.paths.graph.Adjacency;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.Costs;
import org.trailgraph.paths.graph.IntList;

/**
 * Dijkstra's algorithm (1959) from one end of a connection, as far as a bound. The distance of a topic counts the links
 * up to it and the topics passed before it. Questions are no way through.
 */
final class Search {

    private final ConceptGraph graph;
    private final int root;
    private final int goal;
    private final long bound;
    private final Labels labels;
    private final Frontier frontier = new Frontier();
    private final IntList settled = new IntList();
    private boolean complete = true;

    private Search(ConceptGraph graph, int root, int goal, long bound) {
        this.graph = graph;
        this.root = root;
        this.goal = goal;
        this.bound = bound;
        this.labels = new Labels(graph.topics());
        labels.put(root, 0);
        frontier.add(root, 0);
    }

    /** A search that has settled everything within the bound. */
    static Search within(ConceptGraph graph, int root, int goal, long bound) {
        Search search = new Search(graph, root, goal, bound);
        while (!search.frontier.isEmpty()) {
            search.settleNext();
        }
        return search;
    }

    private void settleNext() {
        long distance = frontier.key();
        int topic = frontier.poll();
        if (distance > labels.get(topic)) {
            return; // A shorter way was found meanwhile.
        }
        settled.add(topic);
        long passed = distance + passing(topic);
        if (topic == goal) {
            return;
        } else if (passed + Costs.LEAST > bound) {
            complete = false; // Most topics of a search lie at its rim: what is beyond them is not even looked at.
            return;
        }
        Adjacency neighbours = graph.neighbours();
        for (int slot = neighbours.start(topic); slot < neighbours.end(topic); slot++) {
            reach(neighbours.neighbour(slot), passed + graph.costs().of(neighbours.link(slot)));
        }
    }

    private void reach(int topic, long distance) {
        boolean mayPass = topic == goal || !graph.isQuestion(topic);
        if (mayPass && distance > bound) {
            complete = false;
        } else if (mayPass && distance < labels.get(topic)) {
            labels.put(topic, distance);
            frontier.add(topic, distance);
        }
    }

    int root() {
        return root;
    }

    int goal() {
        return goal;
    }

    long bound() {
        return bound;
    }

    /** Whether everything that can be reached has been. */
    boolean isComplete() {
        return complete;
    }

    /**
     * The cost of the best chain that goes as far as this search has settled, then along one link to what a search from
     * the other end has settled; no chain that is as cheap as both bounds together is better.
     */
    long joined(Search opposite) {
        long best = Costs.NONE;
        Adjacency neighbours = graph.neighbours();
        for (int i = 0; i < settled.size(); i++) {
            int topic = settled.get(i);
            long passed = labels.get(topic) + passing(topic);
            int end = topic == goal || passed + Costs.LEAST >= best ? 0 : neighbours.end(topic);
            for (int slot = neighbours.start(topic); slot < end; slot++) {
                int next = neighbours.neighbour(slot);
                long rest = opposite.labels.get(next);
                if (rest != Costs.NONE) {
                    long link = graph.costs().of(neighbours.link(slot));
                    best = Math.min(best, passed + link + opposite.passing(next) + rest);
                }
            }
        }
        return best;
    }

    /** What passing a topic costs: nothing for the end the search began at. */
    long passing(int topic) {
        return topic == root ? 0 : graph.costs().passing(topic);
    }

    /** Whether a topic is settled: its distance is known and within the bound. */
    boolean hasSettled(int topic) {
        return labels.has(topic);
    }

    /** A lower bound of the distance: exact for what is settled, the bound for the rest. */
    long atLeast(int topic) {
        return Math.min(labels.get(topic), bound);
    }
}
