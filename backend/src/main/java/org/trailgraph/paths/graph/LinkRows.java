package org.trailgraph.paths.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Links in the order they are read, until they are sorted by origin, type and target. */
final class LinkRows {

    private int size;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private byte[] types = new byte[64];
    private @Nullable String[] en = new String[64];
    private @Nullable String[] zh = new String[64];
    private final BitSet flagged = new BitSet();

    /** What a link says beside its ends and type. {@code flag}: contested, or for a question that asks, explicit. */
    record Claim(Text because, boolean flag) {}

    @SuppressWarnings("EnumOrdinal") // A byte a link, in memory only: Links turns it back into the type.
    void add(int origin, LinkType type, int target, Claim claim) {
        if (size == from.length) {
            grow(size + (size >> 1));
        }
        from[size] = origin;
        to[size] = target;
        types[size] = (byte) type.ordinal();
        en[size] = claim.because().en();
        zh[size] = claim.because().zh();
        flagged.set(size++, claim.flag());
    }

    private void grow(int capacity) {
        from = Arrays.copyOf(from, capacity);
        to = Arrays.copyOf(to, capacity);
        types = Arrays.copyOf(types, capacity);
        en = Arrays.copyOf(en, capacity);
        zh = Arrays.copyOf(zh, capacity);
    }

    /** Every link once, sorted. */
    Links sorted(int topics) {
        int[] order = distinct(order(topics));
        int count = order.length;
        int[] sortedFrom = new int[count];
        int[] sortedTo = new int[count];
        byte[] sortedTypes = new byte[count];
        String[][] because = new String[2][count];
        BitSet flags = new BitSet(count);
        for (int i = 0; i < count; i++) {
            int row = order[i];
            sortedFrom[i] = from[row];
            sortedTo[i] = to[row];
            sortedTypes[i] = types[row];
            because[0][i] = en[row];
            because[1][i] = zh[row];
            flags.set(i, flagged.get(row));
        }
        return new Links(sortedFrom, sortedTo, sortedTypes, because, flags);
    }

    /** Radix sort: each pass keeps the order of the one before. */
    private int[] order(int topics) {
        int[] order = new int[size];
        Arrays.setAll(order, row -> row);
        order = pass(order, topics, row -> to[row]);
        order = pass(order, LinkType.values().length, row -> types[row]);
        return pass(order, topics, row -> from[row]);
    }

    private static int[] pass(int[] rows, int buckets, IntUnaryOperator key) {
        int[] next = new int[buckets + 1];
        for (int row : rows) {
            next[key.applyAsInt(row) + 1]++;
        }
        for (int bucket = 0; bucket < buckets; bucket++) {
            next[bucket + 1] += next[bucket];
        }
        int[] sorted = new int[rows.length];
        for (int row : rows) {
            sorted[next[key.applyAsInt(row)]++] = row;
        }
        return sorted;
    }

    private int[] distinct(int[] order) {
        int kept = 0;
        for (int row : order) {
            if (kept == 0 || !same(order[kept - 1], row)) {
                order[kept++] = row;
            }
        }
        return Arrays.copyOf(order, kept);
    }

    private boolean same(int a, int b) {
        return from[a] == from[b] && to[a] == to[b] && types[a] == types[b];
    }
}
