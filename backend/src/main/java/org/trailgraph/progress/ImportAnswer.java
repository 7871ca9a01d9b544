package org.trailgraph.progress;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;

/**
 * What is kept once a file has been taken in, and what that did.
 *
 * @param counts what became of the topics
 */
record ImportAnswer(@JsonUnwrapped ProgressAnswer progress, Counts counts) {

    /**
     * How many topics something is said of.
     *
     * @param added and nothing was before
     * @param changed and something else was before, or the same on another day
     * @param removed before, and nothing is now
     * @param same as before
     */
    record Counts(int added, int changed, int removed, int same) {

        static Counts between(Progress before, Progress after) {
            Map<String, String> was = before.said();
            Map<String, String> is = after.said();
            int both = (int) is.keySet().stream().filter(was::containsKey).count();
            int same = (int) is.entrySet().stream()
                    .filter(said -> said.getValue().equals(was.get(said.getKey())))
                    .count();
            return new Counts(is.size() - both, both - same, was.size() - both, same);
        }
    }
}
