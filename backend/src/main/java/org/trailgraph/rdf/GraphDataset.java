package org.trailgraph.rdf;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.trailgraph.neo4j.Database;
import org.trailgraph.neo4j.GraphChanged;
import org.trailgraph.neo4j.GraphVersion;

/**
 * The graph as an RDF dataset in memory. It is read when it is first asked for and again after each change of the graph, on
 * a thread of its own; whoever has taken a snapshot keeps it.
 */
@Component
@SuppressWarnings("FutureReturnValueIgnored") // Each reading ends in keep, which logs a failure.
public final class GraphDataset implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(GraphDataset.class);

    private final Database database;
    private final GraphTriples triples;
    private final long most;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "rdf-dataset");
        thread.setDaemon(true);
        return thread;
    });

    private @Nullable State latest;
    private @Nullable CompletableFuture<State> reading;
    private boolean stale;

    GraphDataset(
            Database database, GraphTriples triples, @Value("${trailgraph.sparql.max-triples:5000000}") long most) {
        this.database = database;
        this.triples = triples;
        this.most = most;
    }

    /** What the last reading of the graph came to. */
    private sealed interface State {}

    /** The whole graph as it was at one version; it never changes. */
    public record Snapshot(DatasetGraph dataset, GraphVersion version) implements State {}

    private record TooLarge() implements State {}

    /**
     * The newest snapshot. The first call waits for it to be read; later ones get the last that was read.
     *
     * @throws DatasetTooLarge if the graph has more triples than {@code trailgraph.sparql.max-triples}
     * @throws DatasetUnavailable if there is none yet and the graph cannot be read
     */
    public Snapshot current() {
        State state = latestOrFirst();
        if (state instanceof Snapshot snapshot) {
            return snapshot;
        }
        throw new DatasetTooLarge(most);
    }

    private State latestOrFirst() {
        CompletableFuture<State> first;
        synchronized (this) {
            if (stale) {
                read(); // The last reading failed; meanwhile the older snapshot answers.
            }
            if (latest != null) {
                return latest;
            }
            first = read();
        }
        try {
            return first.join();
        } catch (CompletionException unreadable) {
            throw new DatasetUnavailable(unreadable);
        }
    }

    @EventListener
    synchronized void on(GraphChanged change) {
        if (latest != null || reading != null) {
            stale = true;
            read();
        }
    }

    /** Starts a reading unless one is under way, which then is followed by another if the graph has changed meanwhile. */
    private synchronized CompletableFuture<State> read() {
        if (reading != null) {
            return reading;
        }
        stale = false;
        CompletableFuture<State> started = CompletableFuture.supplyAsync(this::readNow, reader);
        reading = started;
        return started.whenComplete(this::keep); // Which may be done already, here and now.
    }

    private synchronized void keep(@Nullable State state, @Nullable Throwable failure) {
        reading = null;
        if (state != null) {
            latest = state;
            if (stale) {
                read();
            }
        } else {
            stale = latest != null;
            log.warn("The graph could not be read for SPARQL; the next query tries again.", failure);
        }
    }

    private State readNow() {
        try {
            return database.read(tx -> {
                GraphVersion version = GraphVersion.of(tx);
                Graph graph = GraphMemFactory.createDefaultGraph();
                triples.write(tx, new AtMost(StreamRDFLib.graph(graph), most));
                return new Snapshot(DatasetGraphFactory.wrap(SnapshotGraph.of(graph)), version);
            });
        } catch (AtMost.Exceeded more) {
            log.warn("The graph has more than {} triples: /sparql is off, the export under /rdf goes on.", most);
            return new TooLarge();
        }
    }

    @Override
    public void destroy() {
        reader.shutdownNow();
    }
}
