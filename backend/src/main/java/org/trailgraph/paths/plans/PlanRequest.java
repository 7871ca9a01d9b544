package org.trailgraph.paths.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to learn, and where they stand: ids or foreign ids.
 *
 * @param from a topic whose connection to the goals comes early in the plan, or null
 * @param pace how much time there is, or null where nobody asks for days
 * @param detours whether to look for topics worth a look beside the plan
 */
public record PlanRequest(
        List<String> goals,
        Claims claims,
        @Nullable String from,
        @Nullable Pace pace,
        boolean detours) {

    /** A request without days and detours. */
    public PlanRequest(List<String> goals, List<String> known, List<String> rejected, @Nullable String from) {
        this(goals, new Claims(known, rejected), from, null, false);
    }

    /** What is listed as known. */
    public List<String> known() {
        return claims.known();
    }

    /** What is listed as not known after all. */
    public List<String> rejected() {
        return claims.rejected();
    }
}
