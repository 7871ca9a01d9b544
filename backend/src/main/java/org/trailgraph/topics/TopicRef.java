package org.trailgraph.topics;

/** A topic by its id alone. */
public record TopicRef(String id, boolean isQuestion) {}
