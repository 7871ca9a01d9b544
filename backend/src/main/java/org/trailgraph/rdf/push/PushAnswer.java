package org.trailgraph.rdf.push;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A push that the store has confirmed.
 *
 * @param url where it went, with the graph
 * @param graph the named graph that it replaced; null for the default graph
 * @param version of the graph that was pushed, so for {@code changedAt}
 * @param millis from the first byte to the store's answer
 * @param status that the store answered with
 */
record PushAnswer(
        String url, @Nullable String graph, long version, Instant changedAt, long triples, long millis, int status) {}
