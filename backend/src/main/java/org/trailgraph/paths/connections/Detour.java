package org.trailgraph.paths.connections;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.trailgraph.paths.graph.Costs;

/** Finds the best way on from a chain's beginning in a corridor, with A* (Hart, Nilsson, Raphael 1968). */
final class Detour {

    private final Corridor corridor;
    private final long[] distances;
    private final int[] previous;
    private final int[] arcs;
    private final Frontier frontier = new Frontier();

    Detour(Corridor corridor) {
        this.corridor = corridor;
        this.distances = new long[corridor.nodes()];
        this.previous = new int[corridor.nodes()];
        this.arcs = new int[corridor.nodes()];
    }

    /**
     * The cheapest simple route that begins as the given one does, up to and including the node at {@code turn}, and
     * leaves that by an arc not forbidden; null if none is within the limit.
     */
    @Nullable
    Route find(Route beginning, int turn, int[] forbidden) {
        Arrays.fill(distances, Costs.NONE);
        for (int i = 0; i < turn; i++) {
            distances[beginning.nodes()[i]] = -1; // Never improved on: the route does not come back here.
        }
        int start = beginning.nodes()[turn];
        long soFar = 0;
        for (int i = 0; i < turn; i++) {
            soFar += corridor.arcCost(beginning.nodes()[i], beginning.arcs()[i]);
        }
        distances[start] = soFar;
        frontier.clear();
        relax(start, forbidden);
        while (!frontier.isEmpty()) {
            long estimate = frontier.key();
            int node = frontier.poll();
            if (node == 0) {
                return route(beginning, turn, estimate);
            }
            if (estimate == distances[node] + corridor.left(node)) {
                relax(node, new int[0]);
            }
        }
        return null;
    }

    private void relax(int node, int[] forbidden) {
        for (int arc = 0; arc < corridor.arcs(node); arc++) {
            int target = corridor.target(node, arc);
            long distance = distances[node] + corridor.arcCost(node, arc);
            if (distance < distances[target]
                    && distance + corridor.left(target) <= corridor.limit()
                    && Arrays.binarySearch(forbidden, arc) < 0) {
                distances[target] = distance;
                previous[target] = node;
                arcs[target] = arc;
                frontier.add(target, distance + corridor.left(target));
            }
        }
    }

    private Route route(Route beginning, int turn, long cost) {
        int length = turn;
        for (int node = 0; node != beginning.nodes()[turn]; node = previous[node]) {
            length++;
        }
        int[] nodes = Arrays.copyOf(beginning.nodes(), length + 1);
        int[] taken = Arrays.copyOf(beginning.arcs(), length);
        int position = length;
        for (int node = 0; position > turn; node = previous[node]) {
            nodes[position] = node;
            taken[--position] = arcs[node];
        }
        return new Route(cost, nodes, taken);
    }

    /** Nodes of the corridor and the arcs taken from all but the last. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Route(long cost, int[] nodes, int[] arcs) {}
}
