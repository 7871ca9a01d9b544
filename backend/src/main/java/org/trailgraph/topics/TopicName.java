package org.trailgraph.topics;

import org.jspecify.annotations.Nullable;

/** A topic by its names. */
public record TopicName(
        String id, @Nullable String en, @Nullable String zh) {}
