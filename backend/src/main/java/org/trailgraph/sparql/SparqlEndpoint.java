package org.trailgraph.sparql;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.system.ActionCategory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.NOPLogger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.trailgraph.clients.ClientWatch;
import org.trailgraph.clients.LongQueries;
import org.trailgraph.clients.QueryTurns;
import org.trailgraph.rdf.GraphDataset;
import org.trailgraph.rdf.TopicSearch;

/**
 * Runs queries by Fuseki's implementation of the SPARQL 1.1 Protocol, without its server: each request is an action on one
 * endpoint for queries, over the snapshot that is current when the query begins. Queries are not logged.
 */
@Component
final class SparqlEndpoint {

    static final String PATH = "/sparql";

    private static final Logger log = LoggerFactory.getLogger(SparqlEndpoint.class);

    private final Supplier<DatasetGraph> graph;
    private final TopicSearch search;
    private final Limits limits;
    private final LongQueries longQueries;
    private final Memory memory;
    private final QueryTurns turns = new QueryTurns();
    private final DataAccessPoint service;
    private final Endpoint endpoint;
    private final AtomicLong number = new AtomicLong();

    @Autowired
    SparqlEndpoint(
            GraphDataset graph, TopicSearch search, Limits limits, LongQueries longQueries, ServletContext servlets) {
        this(() -> graph.current().dataset(), search, limits, longQueries, servlets);
    }

    SparqlEndpoint(
            Supplier<DatasetGraph> graph,
            TopicSearch search,
            Limits limits,
            LongQueries longQueries,
            ServletContext servlets) {
        this.graph = graph;
        this.search = search;
        this.limits = limits;
        this.longQueries = longQueries;
        this.memory = new Memory(limits.memory().toBytes());
        DatasetGraph settings = DatasetGraphFactory.createTxnMem(); // Stays empty: Fuseki takes its context.
        Fence.around(settings.getContext());
        DataService data = DataService.newBuilder()
                .dataset(settings)
                .addEndpoint(Operation.Query)
                .build();
        this.endpoint = data.getEndpoints().iterator().next();
        endpoint.setProcessor(new SPARQL_QueryDataset()); // Fuseki wants one; each query brings its own.
        data.goActive();
        this.service = new DataAccessPoint(PATH, data);
        OperationRegistry.set(servlets, OperationRegistry.createEmpty());
        DataAccessPointRegistry.set(servlets, new DataAccessPointRegistry());
    }

    /** How many queries are under way. */
    int underWay() {
        return turns.underWay();
    }

    /** Answers a query; what goes wrong is thrown as a problem, or breaks the connection if results are on their way. */
    void answer(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        Duration time = TimeLimit.of(request, limits.time());
        try (QueryTurns.Turn turn = turns.take(request.getRemoteAddr())) {
            DatasetGraph snapshot = graph.get(); // Which may have to be read first: that is not the query's time.
            try (Budget budget = new Budget(time, memory, ClientWatch.of(request)::isGone, longQueries)) {
                run(request, response, snapshot, budget);
            }
        }
    }

    private void run(HttpServletRequest request, HttpServletResponse response, DatasetGraph snapshot, Budget budget) {
        RuntimeException failure = failure(request, response, snapshot, budget);
        Budget.Stop stop = budget.stopped();
        if (stop != null) {
            failure = QueryStopped.at(stop, limits);
        }
        if (failure == null) {
            return;
        }
        if (response.isCommitted()) {
            if (stop == null) {
                log.error("Results could not be written to their end.", failure);
            }
            ClientWatch.of(request).breakOff();
            return;
        }
        response.reset();
        throw failure;
    }

    private @Nullable RuntimeException failure(
            HttpServletRequest request, HttpServletResponse response, DatasetGraph snapshot, Budget budget) {
        ProtocolRequest asked = new ProtocolRequest(request);
        HttpAction action = new HttpAction(
                number.incrementAndGet(),
                NOPLogger.NOP_LOGGER,
                ActionCategory.ACTION,
                asked,
                new BoundedResponse(response, budget, limits.result().toBytes()));
        action.setRequest(service, service.getDataService());
        action.setEndpoint(endpoint);
        try {
            new QueryAnswer(asked, snapshot, budget, new Searches(search)).process(action);
            return null;
        } catch (ActionErrorException refused) {
            return refused.getCause() instanceof ErrorResponseException known
                    ? known
                    : new RefusedQuery(HttpStatusCode.valueOf(refused.getRC()), String.valueOf(refused.getMessage()));
        } catch (QueryCancelledException stopped) {
            return budget.stopped() == null ? stopped : null;
        } catch (StackOverflowError deep) {
            return new RefusedQuery("The query is nested too deeply, or a path in one of its paths goes too deep.");
        } catch (RuntimeException other) {
            return other;
        }
    }
}
