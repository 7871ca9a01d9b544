package org.trailgraph.paths.connections;

import org.trailgraph.paths.graph.Adjacency;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.Costs;

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

    private long bound = Costs.MOST;

    Search(ConceptGraph graph, int root, int goal) {
        this.graph = graph;
        this.root = root;
        this.goal = goal;
        labels.put(root, 0);
        frontier.add(root, 0);
    }

    /** A search that has settled everything within the bound. */
    static Search within(ConceptGraph graph, int root, int goal, long bound) {
        Search search = new Search(graph, root, goal);
        search.bound = bound;
        while (search.radius() <= bound) {
            search.settle();
        }
        return search;
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

    /** Leaves out from now on what is farther away. */
    void keepWithin(long newBound) {
        bound = Math.min(bound, newBound);
    }

    /** Settles the nearest topic of the frontier, which is not empty; answers it. */
    int settle() {
        dropOutdated();
        int topic = frontier.poll();
        if (topic != goal) {
            long passed = labels.get(topic) + passing(topic);
            Adjacency neighbours = graph.neighbours();
            for (int slot = neighbours.start(topic); slot < neighbours.end(topic); slot++) {
                reach(neighbours.neighbour(slot), passed + graph.costs().of(neighbours.link(slot)));
            }
        }
        return topic;
    }

    private void reach(int topic, long distance) {
        boolean mayPass = topic == goal || !graph.isQuestion(topic);
        if (mayPass && distance <= bound && distance < labels.get(topic)) {
            labels.put(topic, distance);
            frontier.add(topic, distance);
        }
    }

    /** The cost of the best chain by this settled topic and what the opposite search knows of it and its neighbours. */
    long met(int topic, Search opposite) {
        long best = join(topic, opposite);
        Adjacency neighbours = graph.neighbours();
        for (int slot = neighbours.start(topic); slot < neighbours.end(topic); slot++) {
            best = Math.min(best, join(neighbours.neighbour(slot), opposite));
        }
        return best;
    }

    private long join(int topic, Search opposite) {
        long rest = opposite.labels.get(topic);
        long distance = rest == Costs.NONE ? Costs.NONE : labels.get(topic);
        return distance == Costs.NONE ? Costs.NONE : distance + rest + (topic == goal ? 0 : passing(topic));
    }

    /** What passing a topic costs: nothing for the end the search began at. */
    long passing(int topic) {
        return topic == root ? 0 : graph.costs().passing(topic);
    }

    /** A lower bound of the distance: exact for what is settled, the radius or the bound for the rest. */
    long atLeast(int topic) {
        return Math.min(labels.get(topic), Math.min(radius(), bound));
    }
}
