package org.trailgraph.paths.graph;

import org.jspecify.annotations.Nullable;

/** A text in both languages; null where one is missing. */
public record Text(@Nullable String en, @Nullable String zh) {}
