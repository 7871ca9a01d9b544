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

    /** From each link's origin to its target. */
    static Adjacency forwards(int nodes, int[] from, int[] to, IntPredicate kept) {
        return build(nodes, from, to, kept, true, false);
    }

    /** From each link's target to its origin. */
    static Adjacency backwards(int nodes, int[] from, int[] to, IntPredicate kept) {
        return build(nodes, from, to, kept, false, true);
    }

    /** In either direction. */
    static Adjacency bothWays(int nodes, int[] from, int[] to) {
        return build(nodes, from, to, link -> true, true, true);
    }

    private static Adjacency build(
            int nodes, int[] from, int[] to, IntPredicate kept, boolean forwards, boolean backwards) {
        int[] next = new int[nodes + 1];
        for (int link = 0; link < from.length; link++) {
            if (kept.test(link)) {
                next[from[link] + 1] += forwards ? 1 : 0;
                next[to[link] + 1] += backwards ? 1 : 0;
            }
        }
        for (int node = 0; node < nodes; node++) {
            next[node + 1] += next[node];
        }
        int[] offsets = next.clone();
        int[] neighbours = new int[offsets[nodes]];
        int[] links = new int[offsets[nodes]];
        for (int link = 0; link < from.length; link++) {
            if (kept.test(link) && forwards) {
                neighbours[next[from[link]]] = to[link];
                links[next[from[link]]++] = link;
            }
            if (kept.test(link) && backwards) {
                neighbours[next[to[link]]] = from[link];
                links[next[to[link]]++] = link;
            }
        }
        return new Adjacency(offsets, neighbours, links);
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
