package org.trailgraph.sparql;

import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.springframework.http.HttpHeaders;

/** Fuseki's way from one request to its results, with a stricter reading of the query before it, and a budget all along. */
final class QueryAnswer extends SPARQL_QueryDataset {

    /** What a triple of a graph that a query makes takes in memory. */
    private static final long BYTES_A_TRIPLE = 400;

    /** JSON-LD is made in memory as a whole, and nothing can interrupt that. */
    private static final int MOST_IN_JSON_LD = 50_000;

    private final ProtocolRequest request;
    private final DatasetGraph dataset;
    private final Budget budget;
    private final Searches searches;

    QueryAnswer(ProtocolRequest request, DatasetGraph dataset, Budget budget, Searches searches) {
        this.request = request;
        this.dataset = WatchedDataset.of(dataset, budget);
        this.budget = budget;
        this.searches = searches;
    }

    @Override
    protected void execute(String text, HttpAction action) {
        Query query = QueryReader.read(text);
        if (query.hasDatasetDescription()
                || request.getParameter("default-graph-uri") != null
                || request.getParameter("named-graph-uri") != null) {
            throw new RefusedQuery("There is one graph here, the default one: leave FROM and FROM NAMED out.");
        }
        QueryReader.refuse(query, budget);
        String form = Forms.chosen(query, request.getHeader(HttpHeaders.ACCEPT), request.getParameter("format"));
        if (form != null) {
            request.accept(form);
        }
        super.execute(text, action);
    }

    @Override
    protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String log) {
        return Pair.create(dataset, query);
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph asked) {
        QueryExec run = super.createQueryExec(action, query, asked);
        budget.in(run.getContext());
        searches.in(run.getContext());
        return run;
    }

    /** Graphs are made in a memory that is counted, and written from there under the same budget. */
    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec run, Query query, String log) {
        if (!query.isConstructType() && !query.isDescribeType()) {
            return super.executeQuery(action, run, query, log);
        }
        Graph graph = new Counted(GraphMemFactory.createDefaultGraph());
        if (query.isConstructType()) {
            graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
            run.constructTriples().forEachRemaining(graph::add);
        } else {
            run.describe(graph);
        }
        if (graph.size() > MOST_IN_JSON_LD && request.accepts(WebContent.contentTypeJSONLD)) {
            throw new RefusedQuery(
                    "JSON-LD comes for %,d triples at most; there is text/turtle for more.".formatted(MOST_IN_JSON_LD));
        }
        return new QueryExecResult(new WatchedGraph(graph, budget));
    }

    private final class Counted extends GraphWrapper {

        Counted(Graph graph) {
            super(graph);
        }

        @Override
        public void add(Triple triple) {
            budget.check();
            if (!get().contains(triple)) {
                budget.hold(BYTES_A_TRIPLE);
                budget.holdText(triple.getObject());
                get().add(triple);
            }
        }
    }
}
