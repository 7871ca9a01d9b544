package org.trailgraph.topics;

import java.util.List;

/** A list of texts a language. */
public record Texts(List<String> en, List<String> zh) {}
