package org.trailgraph.neo4j;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at the change counter every two seconds, so that changes by other instances are seen here too. */
@Component
class ChangeWatch {

    private final Database database;
    private final ApplicationEventPublisher events;
    private final AtomicReference<@Nullable GraphVersion> seen = new AtomicReference<>();

    ChangeWatch(Database database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    @EventListener
    void on(GraphChanged change) {
        seen.set(change.version());
    }

    @Scheduled(fixedDelay = 2_000)
    void look() {
        GraphVersion before = seen.get();
        GraphVersion now;
        try {
            now = database.read(GraphVersion::of);
        } catch (Neo4jException unreachable) {
            return; // The health check says so; the next look comes in two seconds.
        }
        if (!now.equals(before) && seen.compareAndSet(before, now) && before != null) {
            events.publishEvent(new GraphChanged(now));
        }
    }
}
