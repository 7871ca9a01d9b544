package org.trailgraph.seed;

/** A text in both languages; a language that is missing is the empty string until the checks have passed. */
public record Text(String en, String zh) {}
