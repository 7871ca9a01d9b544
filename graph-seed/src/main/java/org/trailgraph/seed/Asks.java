package org.trailgraph.seed;

/**
 * A question asks about a concept.
 *
 * @param explicit the question names it; otherwise a good answer needs it
 */
public record Asks(String concept, boolean explicit) {}
