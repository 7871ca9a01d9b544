package org.trailgraph.paths.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be learnt next, best first.
 *
 * @param total how many concepts are ready, also those beyond the limit
 */
public record ReadyAnswer(int total, List<Ready> ready) {

    /**
     * One concept that is ready.
     *
     * @param unlocks how many concepts become ready at once when this one is learnt: it is all they lack
     * @param requiredBy how many concepts not yet known require it directly
     */
    public record Ready(
            String id, @Nullable String en, @Nullable String zh, int unlocks, int requiredBy) {}
}
