package org.trailgraph.paths.graph;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.trailgraph.neo4j.Database;
import org.trailgraph.neo4j.GraphChanged;

/**
 * Holds the snapshot that paths run on. A change reads a new one on a thread of its own and swaps it in; requests in
 * flight finish on the one they began with. Only the first request of all waits for a snapshot.
 */
@Component
public final class PathGraph {

    private static final Logger log = LoggerFactory.getLogger(PathGraph.class);

    private final Database database;
    private final AtomicReference<@Nullable ConceptGraph> snapshot = new AtomicReference<>();
    private final AtomicBoolean stale = new AtomicBoolean();
    private final AtomicBoolean queued = new AtomicBoolean();
    private final ExecutorService reader = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "path-graph");
        thread.setDaemon(true);
        return thread;
    });

    PathGraph(Database database) {
        this.database = database;
    }

    /** The newest snapshot; reads one if there is none yet. */
    public ConceptGraph current() {
        ConceptGraph now = snapshot.get();
        if (now == null) {
            return first();
        }
        if (stale.get()) {
            refresh(); // The last reading failed, and nothing else would ask for another.
        }
        return now;
    }

    @EventListener
    void on(GraphChanged change) {
        stale.set(true);
        refresh();
    }

    @PreDestroy
    void close() {
        reader.shutdownNow();
    }

    private ConceptGraph first() {
        try {
            return CompletableFuture.supplyAsync(this::firstOrNewer, reader).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private ConceptGraph firstOrNewer() {
        ConceptGraph now = snapshot.get();
        return now != null ? now : read();
    }

    /** Changes that come while a reading waits are seen by that reading: it is queued once. */
    private void refresh() {
        if (!reader.isShutdown() && queued.compareAndSet(false, true)) {
            reader.execute(() -> {
                queued.set(false);
                try {
                    read();
                } catch (RuntimeException e) {
                    stale.set(true);
                    log.warn("Could not read the graph for paths; plans run on the one before: {}", e.getMessage());
                }
            });
        }
    }

    private ConceptGraph read() {
        long start = System.nanoTime();
        stale.set(false);
        ConceptGraph read = ConceptGraphReader.read(database);
        snapshot.set(read);
        log.debug(
                "Read {} concepts and {} links for paths in {} ms",
                read.concepts(),
                read.links().count(),
                (System.nanoTime() - start) / 1_000_000);
        return read;
    }
}
