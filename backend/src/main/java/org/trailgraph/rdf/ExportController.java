package org.trailgraph.rdf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.system.StreamRDF;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.trailgraph.clients.ClientWatch;
import org.trailgraph.neo4j.Database;
import org.trailgraph.neo4j.GraphVersion;

/** The whole graph as a file, written while it is read: memory does not grow with the graph. */
@RestController
class ExportController {

    private static final Logger log = LoggerFactory.getLogger(ExportController.class);

    /** Says which version of the graph an export is of, as its scheme does. */
    static final String VERSION = "Graph-Version";

    /** Eight times what the writers and Tomcat would send at a time. */
    private static final int BUFFER = 1 << 16;

    private final Database database;
    private final GraphTriples triples;
    private final Iris iris;

    ExportController(Database database, GraphTriples triples, Iris iris) {
        this.database = database;
        this.triples = triples;
        this.iris = iris;
    }

    /** Answers in each {@link ExportFormat}; version and triples come from one transaction. Tomcat compresses on the way. */
    @GetMapping("/rdf/trailgraph.{suffix}")
    void export(@PathVariable String suffix, HttpServletRequest request, HttpServletResponse response) {
        ExportFormat format = ExportFormat.of(suffix);
        try {
            database.read(tx -> answer(tx, format, new ServletWebRequest(request, response)));
        } catch (RuntimeIOException | UncheckedIOException gone) {
            log.debug("Whoever asked for the export has left", gone);
        } catch (ExportBroken broken) {
            if (!response.isCommitted()) {
                response.reset();
                throw broken.failure();
            }
            log.warn("An export broke off: {}", broken.failure().getMessage());
            ClientWatch.of(request).breakOff();
        }
    }

    private boolean answer(TransactionContext tx, ExportFormat format, ServletWebRequest request) {
        HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
        if (response == null) {
            throw new IllegalStateException("An export is asked for by HTTP");
        }
        GraphVersion version = GraphVersion.of(tx);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.setHeader(VERSION, Long.toString(version.version()));
        if (request.checkNotModified(tag(version), version.changedAt().toEpochMilli())) {
            return false;
        }
        response.setContentType(format.mediaType());
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        if (!HttpMethod.HEAD.equals(request.getHttpMethod())) {
            stream(tx, format, response);
        }
        return true;
    }

    private void stream(TransactionContext tx, ExportFormat format, HttpServletResponse response) {
        try {
            OutputStream large = new BufferedOutputStream(response.getOutputStream(), BUFFER);
            StreamRDF out = format.writer(large, iris);
            out.start();
            triples.write(tx, out);
            out.finish();
            large.flush();
        } catch (Neo4jException failure) {
            throw new ExportBroken(failure); // Not to be retried by the driver: part of it may be on its way.
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Changes with the graph and with what its IRIs begin with. */
    private String tag(GraphVersion version) {
        CRC32 base = new CRC32();
        base.update(iris.base().getBytes(StandardCharsets.UTF_8));
        return "W/\"%d-%x-%x\"".formatted(version.version(), version.changedAt().toEpochMilli(), base.getValue());
    }
}
