package org.trailgraph.sparql;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.system.ActionCategory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.slf4j.helpers.NOPLogger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.trailgraph.rdf.GraphDataset;

/**
 * Runs queries by Fuseki's implementation of the SPARQL 1.1 Protocol, without its server: each request is an action on one
 * endpoint for queries, over the snapshot that is current when the query begins. Queries are not logged.
 */
@Component
final class SparqlEndpoint {

    private static final String PATH = "/sparql";

    private final QueryAnswer answer;
    private final DataAccessPoint service;
    private final Endpoint endpoint;
    private final Duration limit;
    private final AtomicLong number = new AtomicLong();

    SparqlEndpoint(
            GraphDataset graph, ServletContext servlets, @Value("${trailgraph.sparql.timeout:10s}") Duration limit) {
        this.limit = limit;
        this.answer = new QueryAnswer(() -> graph.current().dataset());
        DatasetGraph settings = DatasetGraphFactory.createTxnMem(); // Stays empty: Fuseki takes its context.
        settings.getContext().set(ARQ.queryTimeout, Long.toString(limit.toMillis()));
        Fence.around(settings.getContext());
        DataService data = DataService.newBuilder()
                .dataset(settings)
                .addEndpoint(Operation.Query)
                .build();
        this.endpoint = data.getEndpoints().iterator().next();
        endpoint.setProcessor(answer);
        data.goActive();
        this.service = new DataAccessPoint(PATH, data);
        OperationRegistry.set(servlets, OperationRegistry.createEmpty());
        DataAccessPointRegistry.set(servlets, new DataAccessPointRegistry());
    }

    /** Answers a query; what goes wrong is thrown as a problem, or breaks the connection if results are on their way. */
    void answer(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        HttpAction action = new HttpAction(
                number.incrementAndGet(),
                NOPLogger.NOP_LOGGER,
                ActionCategory.ACTION,
                new ProtocolRequest(request),
                response);
        action.setRequest(service, service.getDataService());
        action.setEndpoint(endpoint);
        try {
            answer.process(action);
        } catch (ActionErrorException refused) {
            throw new RefusedQuery(HttpStatusCode.valueOf(refused.getRC()), String.valueOf(refused.getMessage()));
        } catch (QueryCancelledException late) {
            throw new QueryTimedOut(limit);
        }
        if (action.statusCode == HttpStatus.BAD_REQUEST.value()) {
            cutOff(response);
        }
    }

    /** Fuseki sets this status after the results when the time limit came while it wrote them. */
    private void cutOff(HttpServletResponse response) {
        if (response.isCommitted()) {
            throw new ResultsBroken();
        }
        response.reset();
        throw new QueryTimedOut(limit);
    }
}
