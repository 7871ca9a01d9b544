package org.trailgraph.paths.connections;

import java.util.Arrays;
import org.trailgraph.paths.graph.Costs;

/** A binary heap of nodes by key; a node may be in it several times, its least key counts. */
final class Frontier {

    private long[] keys = new long[64];
    private int[] nodes = new int[64];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    /** The least key, or {@link Costs#NONE}. */
    long key() {
        return size == 0 ? Costs.NONE : keys[0];
    }

    /** The node with the least key. */
    int top() {
        return nodes[0];
    }

    void add(int node, long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            nodes = Arrays.copyOf(nodes, 2 * size);
        }
        int hole = size++;
        while (hole > 0 && keys[(hole - 1) >>> 1] > key) {
            int parent = (hole - 1) >>> 1;
            keys[hole] = keys[parent];
            nodes[hole] = nodes[parent];
            hole = parent;
        }
        keys[hole] = key;
        nodes[hole] = node;
    }

    /** Takes the node with the least key off. */
    int poll() {
        int least = nodes[0];
        size--;
        long key = keys[size];
        int node = nodes[size];
        int hole = 0;
        for (int child = 1; child < size; child = 2 * hole + 1) {
            if (child + 1 < size && keys[child + 1] < keys[child]) {
                child++;
            }
            if (keys[child] >= key) {
                break;
            }
            keys[hole] = keys[child];
            nodes[hole] = nodes[child];
            hole = child;
        }
        keys[hole] = key;
        nodes[hole] = node;
        return least;
    }

    void clear() {
        size = 0;
    }
}
