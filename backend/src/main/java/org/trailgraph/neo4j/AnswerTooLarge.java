package org.trailgraph.neo4j;

import org.neo4j.driver.exceptions.Neo4jException;

/** The database began to send more at a time than anybody can use. */
public final class AnswerTooLarge extends Neo4jException {

    private static final long serialVersionUID = 1;

    AnswerTooLarge(Neo4jException cause) {
        super("The answer was too large to be taken", cause);
    }
}
