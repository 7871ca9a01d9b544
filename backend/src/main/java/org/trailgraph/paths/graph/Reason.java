package org.trailgraph.paths.graph;

import org.jspecify.annotations.Nullable;

/** A stored link as an explanation: its id and the reason it is stored with, null where it has none. */
public record Reason(
        String link, @Nullable String en, @Nullable String zh) {}
