package org.trailgraph.examples;

import java.util.Map;

/**
 * One question to the graph in both query languages. Whatever the parameters are, the answers have the same rows: a test holds
 * that.
 *
 * @param id never changes
 * @param sparql ready to be run, with the parameters' values in it
 * @param parameters of the Cypher, by name without the dollar sign
 */
record Example(String id, Words title, Words explains, String cypher, String sparql, Map<String, String> parameters) {

    /** A text in both languages. */
    record Words(String en, String zh) {}
}
