package org.trailgraph.sparql;

/** The query was stopped while results were on their way: the connection has to break, as they are not whole. */
final class ResultsBroken extends RuntimeException {

    ResultsBroken() {
        super("The query was stopped while results were written");
    }
}
