package org.trailgraph.paths.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody wants to learn, and where they stand: ids or foreign ids. */
public record PlanRequest(
        List<String> goals,
        List<String> known,
        List<String> rejected,
        @Nullable String from) {}
