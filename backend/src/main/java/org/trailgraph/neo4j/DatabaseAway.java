package org.trailgraph.neo4j;

import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** The database is away, and we know it. */
final class DatabaseAway extends ServiceUnavailableException {

    private static final long serialVersionUID = 1;

    DatabaseAway(Availability.State state) {
        super(sentence(state));
    }

    static String sentence(Availability.State state) {
        return switch (state) {
            case THERE -> "The database does not answer";
            case STARTING_AGAIN -> "The database is being started again";
            case GIVEN_UP -> "The database has ended again and again";
        };
    }
}
