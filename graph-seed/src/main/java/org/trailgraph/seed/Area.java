package org.trailgraph.seed;

/** The coarse field of a topic. */
public record Area(String id, Text name, Where where) {}
