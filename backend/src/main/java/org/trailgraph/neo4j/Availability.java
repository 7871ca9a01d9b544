package org.trailgraph.neo4j;

import org.springframework.stereotype.Component;

/** Whether the database is there, as far as we know: told by whoever runs it, asked before each use of it. */
@Component
public final class Availability {

    private volatile State state = State.THERE;

    /** How it stands with the database. Of one that others run we know only that it answers or does not. */
    public enum State {
        THERE,
        STARTING_AGAIN,
        GIVEN_UP
    }

    /** Notes how it stands from now on. */
    public void is(State now) {
        state = now;
    }

    State state() {
        return state;
    }

    /** Lets nobody wait for a database of which we know that it is away. */
    void require() {
        if (state != State.THERE) {
            throw new DatabaseAway(state);
        }
    }
}
