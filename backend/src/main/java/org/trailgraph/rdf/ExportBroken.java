package org.trailgraph.rdf;

import org.neo4j.driver.exceptions.Neo4jException;

/** The database failed in the middle of an export: the connection has to break, so that nobody takes a part for the whole. */
final class ExportBroken extends RuntimeException {

    private final Neo4jException failure;

    ExportBroken(Neo4jException failure) {
        super("The export broke off", failure);
        this.failure = failure;
    }

    Neo4jException failure() {
        return failure;
    }
}
