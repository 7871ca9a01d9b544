package org.trailgraph.rdf.push;

import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.trailgraph.neo4j.Database;
import org.trailgraph.neo4j.GraphVersion;

/** Pushes the graph, once at a time, and remembers until the next start what the store has. */
@Component
final class Pushes {

    private static final Logger log = LoggerFactory.getLogger(Pushes.class);

    private final Database database;
    private final GraphStore store;
    private final PushSettings settings;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile @Nullable PushAnswer last;
    private volatile @Nullable Failure failure;

    Pushes(Database database, GraphStore store, PushSettings settings) {
        this.database = database;
        this.store = store;
        this.settings = settings;
        if (settings.sendsSecretsInClear()) {
            log.warn("trailgraph.push.url is http: everybody on the way to the store can read the password.");
        }
    }

    /** Why the last push failed. */
    record Failure(
            Instant at, @Nullable String title, @Nullable String detail) {}

    /**
     * How pushing stands.
     *
     * @param last the last push that the store has confirmed since the start; null if there was none
     * @param failure why a push after that one failed; null if none did
     */
    record Standing(
            boolean configured,
            boolean underWay,
            @Nullable PushAnswer last,
            @Nullable Failure failure) {}

    Standing standing() {
        return new Standing(settings.isConfigured(), turn.isLocked(), last, failure);
    }

    /** Pushes the graph as it is now, whether the store has it already or not. */
    PushAnswer push() {
        if (!settings.isConfigured()) {
            throw PushFailed.notConfigured();
        }
        if (!turn.tryLock()) {
            throw PushFailed.underWay();
        }
        try {
            PushAnswer answer = store.put();
            last = answer;
            failure = null;
            log.info("Pushed {} triples of version {} to {}.", answer.triples(), answer.version(), answer.url());
            return answer;
        } catch (PushFailed failed) {
            failure = new Failure(
                    Instant.now(), failed.getBody().getTitle(), failed.getBody().getDetail());
            throw failed;
        } finally {
            turn.unlock();
        }
    }

    /** Pushes the graph if it is another one than the store has; a failure is logged, and the next call tries again. */
    void pushChanges() {
        PushAnswer before = last;
        try {
            GraphVersion now = database.read(GraphVersion::of);
            if (before == null
                    || before.version() != now.version()
                    || !before.changedAt().equals(now.changedAt())) {
                push();
            }
        } catch (PushFailed failed) {
            log.warn("{}: {}", failed.getBody().getTitle(), failed.getBody().getDetail());
        } catch (RuntimeException unreadable) {
            log.warn("The graph could not be pushed", unreadable);
        }
    }
}
