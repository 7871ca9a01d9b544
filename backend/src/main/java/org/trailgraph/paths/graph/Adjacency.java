package org.trailgraph.paths.graph;

import java.util.function.IntPredicate;

/**
 * Who is next to whom, as compressed sparse rows: the neighbours of a node fill the slots from {@link #start} to
 * {@link #end}, in the order of the links they come by.
 */
public final class Adjacency {

    private final int[] offsets;
    private final int[] neighbours;
    private final int[] links;

    private Adjacency(int[] offsets, int[] neighbours, int[] links) {
        this.offsets = offsets;
        this.neighbours = neighbours;
        this.links = links;
    }

    /** Which way links are followed. */
    enum Direction {
        FORWARDS,
        BACKWARDS,
        BOTH
    }

    static Adjacency of(int nodes, Links links, IntPredicate kept, Direction direction) {
        boolean forwards = direction != Direction.BACKWARDS;
        boolean backwards = direction != Direction.FORWARDS;
        int[] next = new int[nodes + 1];
        for (int link = 0; link < links.count(); link++) {
            if (kept.test(link)) {
                next[links.from(link) + 1] += forwards ? 1 : 0;
                next[links.to(link) + 1] += backwards ? 1 : 0;
            }
        }
        for (int node = 0; node < nodes; node++) {
            next[node + 1] += next[node];
        }
        Adjacency adjacency = new Adjacency(next.clone(), new int[next[nodes]], new int[next[nodes]]);
        for (int link = 0; link < links.count(); link++) {
            if (kept.test(link) && forwards) {
                adjacency.fill(next[links.from(link)]++, links.to(link), link);
            }
            if (kept.test(link) && backwards) {
                adjacency.fill(next[links.to(link)]++, links.from(link), link);
            }
        }
        return adjacency;
    }

    private void fill(int slot, int neighbour, int link) {
        neighbours[slot] = neighbour;
        links[slot] = link;
    }

    /** The first slot of a node. */
    public int start(int node) {
        return offsets[node];
    }

    /** One beyond the last slot of a node. */
    public int end(int node) {
        return offsets[node + 1];
    }

    /** How many slots a node has. */
    public int degree(int node) {
        return offsets[node + 1] - offsets[node];
    }

    /** The neighbour in a slot. */
    public int neighbour(int slot) {
        return neighbours[slot];
    }

    /** The link by which the neighbour in a slot is one. */
    public int link(int slot) {
        return links[slot];
    }
}
