package org.trailgraph.neo4j;

import java.util.concurrent.atomic.AtomicLong;
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
    private final AtomicLong seen = new AtomicLong(-1);

    ChangeWatch(Database database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    @EventListener
    void on(GraphChanged change) {
        seen.accumulateAndGet(change.version(), Math::max);
    }

    @Scheduled(fixedDelay = 2_000)
    void look() {
        long now;
        try {
            now = database.read(GraphVersion::of).version();
        } catch (Neo4jException unreachable) {
            return; // The health check says so; the next look comes in two seconds.
        }
        long before = seen.getAndSet(now);
        if (before >= 0 && before != now) {
            events.publishEvent(new GraphChanged(now));
        }
    }
}
