package org.trailgraph.paths.graph;

import org.jspecify.annotations.Nullable;

/** What a topic mentioned by its id is called. */
public record TopicName(
        String id,
        String kind,
        @Nullable String en,
        @Nullable String zh) {}
