package org.trailgraph.rdf.push;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.apache.jena.riot.Lang;
import org.springframework.stereotype.Component;
import org.trailgraph.neo4j.Database;
import org.trailgraph.neo4j.GraphVersion;
import org.trailgraph.rdf.GraphTriples;

/**
 * The store's side of W3C's SPARQL 1.1 Graph Store HTTP Protocol: the whole graph in one PUT, which replaces what the store's
 * graph held before. It is sent in chunks while it is read from Neo4j.
 */
@Component
final class GraphStore {

    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final Database database;
    private final GraphTriples triples;
    private final PushSettings settings;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    GraphStore(Database database, GraphTriples triples, PushSettings settings) {
        this.database = database;
        this.triples = triples;
        this.settings = settings;
    }

    /** Replaces the store's graph by this one, and waits for the store to say that it has it. */
    PushAnswer put() {
        long start = System.nanoTime();
        ExportStream export = new ExportStream(database, triples);
        HttpResponse<Void> answer = send(export);
        GraphVersion version = export.version();
        Throwable unread = export.failure();
        if (unread != null && !(unread instanceof IOException)) {
            throw PushFailed.unreadable(answer.statusCode(), unread);
        }
        if (answer.statusCode() / 100 != 2) {
            throw PushFailed.refused(settings.target(), answer.statusCode());
        }
        if (version == null || unread != null) {
            throw PushFailed.brokenOff(settings.target(), new IOException("It answered before it had the graph"));
        }
        return new PushAnswer(
                settings.target().toString(),
                settings.graph() == null ? null : settings.graph().toString(),
                version.version(),
                version.changedAt(),
                export.triples(),
                (System.nanoTime() - start) / 1_000_000,
                answer.statusCode());
    }

    private HttpResponse<Void> send(ExportStream export) {
        try {
            // Begun before the store is asked: a push given up before its first byte would leave it with an empty
            // graph.
            try (InputStream graph = export.open()) {
                return client.send(request(graph), BodyHandlers.discarding());
            }
        } catch (HttpConnectTimeoutException | ConnectException away) {
            throw PushFailed.unreachable(settings.target(), away);
        } catch (HttpTimeoutException late) {
            throw PushFailed.late(settings.target(), settings.timeout(), late);
        } catch (IOException broken) {
            throw PushFailed.brokenOff(settings.target(), broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw PushFailed.brokenOff(settings.target(), stopped);
        }
    }

    /** Asks before it sends the graph, so that a store which refuses it says why instead of hanging up. */
    private HttpRequest request(InputStream graph) {
        HttpRequest.Builder request = HttpRequest.newBuilder(settings.target())
                .expectContinue(true)
                .timeout(settings.timeout())
                .header("Content-Type", Lang.NTRIPLES.getHeaderString())
                .PUT(BodyPublishers.ofInputStream(() -> graph));
        settings.authorization().ifPresent(secret -> request.header("Authorization", secret));
        return request.build();
    }
}
