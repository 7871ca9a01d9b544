package org.trailgraph.sparql;

/** The time limit came while results were on their way: the connection has to break, as they are not whole. */
final class ResultsBroken extends RuntimeException {

    ResultsBroken() {
        super("The time limit came while results were written");
    }
}
