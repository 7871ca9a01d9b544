package org.trailgraph.sparql;

import java.util.concurrent.atomic.AtomicLong;

/** The memory that all queries share; what each of them holds is estimated, generously. */
final class Memory {

    private final long most;
    private final AtomicLong taken = new AtomicLong();

    Memory(long most) {
        this.most = most;
    }

    /** How much one query may hold, so that it leaves something to the others. */
    long mostForOne() {
        return most / 2;
    }

    boolean take(long bytes) {
        if (taken.addAndGet(bytes) <= most) {
            return true;
        }
        give(bytes);
        return false;
    }

    void give(long bytes) {
        taken.addAndGet(-bytes);
    }
}
