package org.trailgraph.paths.connections;

import java.util.Arrays;
import org.trailgraph.paths.graph.Costs;

/** A number for each topic met, mostly its distance: a hash table with linear probing, small where the search is. */
final class Labels {

    private int[] topics = new int[256];
    private long[] distances = new long[256];
    private int size;

    Labels() {
        Arrays.fill(topics, -1);
    }

    /** The distance of a topic, or {@link Costs#NONE}. */
    long get(int topic) {
        int slot = slot(topics, topic);
        return topics[slot] < 0 ? Costs.NONE : distances[slot];
    }

    void put(int topic, long distance) {
        if (2 * size >= topics.length) {
            grow();
        }
        int slot = slot(topics, topic);
        size += topics[slot] < 0 ? 1 : 0;
        topics[slot] = topic;
        distances[slot] = distance;
    }

    private void grow() {
        int[] oldTopics = topics;
        long[] oldDistances = distances;
        topics = new int[2 * oldTopics.length];
        distances = new long[topics.length];
        Arrays.fill(topics, -1);
        for (int i = 0; i < oldTopics.length; i++) {
            if (oldTopics[i] >= 0) {
                int slot = slot(topics, oldTopics[i]);
                topics[slot] = oldTopics[i];
                distances[slot] = oldDistances[i];
            }
        }
    }

    private static int slot(int[] topics, int topic) {
        int mask = topics.length - 1;
        int slot = ((topic * 0x9E3779B1) >>> 8) & mask;
        while (topics[slot] >= 0 && topics[slot] != topic) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
