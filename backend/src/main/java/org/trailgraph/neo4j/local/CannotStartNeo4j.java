package org.trailgraph.neo4j.local;

/** The local database does not come up; the message is one sentence for the user that says what to do. */
public final class CannotStartNeo4j extends RuntimeException {

    private static final long serialVersionUID = 1;

    CannotStartNeo4j(String sentence) {
        super(sentence);
    }

    CannotStartNeo4j(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
