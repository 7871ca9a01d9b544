package org.trailgraph.paths.graph;

import java.util.Arrays;

/** A growing list of ints. */
public final class IntList {

    private int[] items = new int[16];
    private int size;

    /** Appends one item. */
    public void add(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size + (size >> 1));
        }
        items[size++] = item;
    }

    /** The item at a position. */
    public int get(int position) {
        return items[position];
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The last item, which is taken off. */
    public int pop() {
        return items[--size];
    }

    /** A copy of the items. */
    public int[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
