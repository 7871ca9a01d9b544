package org.trailgraph.topics;

import org.jspecify.annotations.Nullable;

/** A source that a topic cites. */
public record Citation(
        String id,
        String title,
        @Nullable Integer year,
        @Nullable String url) {}
