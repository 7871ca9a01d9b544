package org.trailgraph.topics;

import org.jspecify.annotations.Nullable;

/** A text in both languages; one from outside may lack a language. */
public record Text(@Nullable String en, @Nullable String zh) {}
