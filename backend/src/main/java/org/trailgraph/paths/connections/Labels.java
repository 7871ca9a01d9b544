package org.trailgraph.paths.connections;

import java.util.Arrays;
import java.util.BitSet;
import org.trailgraph.paths.graph.Costs;

/**
 * A number for each topic met, mostly its distance: a hash table with linear probing, small where the search is. Most
 * topics that are asked for have not been met; a bit for each topic of the graph says so, and stays in the cache.
 */
final class Labels {

    private final BitSet met;
    private int[] topics = new int[256];
    private long[] distances = new long[256];
    private int size;

    /** @param topics how many topics there are */
    Labels(int topics) {
        this.met = new BitSet(topics);
        Arrays.fill(this.topics, -1);
    }

    boolean has(int topic) {
        return met.get(topic);
    }

    /** The distance of a topic, or {@link Costs#NONE}. */
    long get(int topic) {
        return met.get(topic) ? distances[slot(topics, topic)] : Costs.NONE;
    }

    void put(int topic, long distance) {
        if (2 * size >= topics.length) {
            grow();
        }
        int slot = slot(topics, topic);
        size += topics[slot] < 0 ? 1 : 0;
        met.set(topic);
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
