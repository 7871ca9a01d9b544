package org.trailgraph.sparql;

import java.util.function.Supplier;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.expr.ExprException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Fuseki's way from a request to its results, with a stricter reading of the query before it. */
final class QueryAnswer extends SPARQL_QueryDataset {

    private static final int MOST_CHARACTERS = 100_000;

    private final Supplier<DatasetGraph> dataset;

    QueryAnswer(Supplier<DatasetGraph> dataset) {
        this.dataset = dataset;
    }

    @Override
    protected void execute(String text, HttpAction action) {
        Query query = parse(text);
        if (query.hasDatasetDescription()
                || action.getRequestParameter("default-graph-uri") != null
                || action.getRequestParameter("named-graph-uri") != null) {
            throw new RefusedQuery("There is one graph here, the default one: leave FROM and FROM NAMED out.");
        }
        refuse(query);
        negotiate(query, action);
        super.execute(text, action);
    }

    /** SPARQL 1.1 without Jena's extensions. */
    private static Query parse(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new RefusedQuery(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "The query is longer than %,d characters.".formatted(MOST_CHARACTERS));
        }
        try {
            return QueryFactory.create(text, Fuseki.BaseParserSPARQL, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException malformed) {
            throw new BadQuery(malformed);
        } catch (QueryException malformed) {
            throw new BadQuery(String.valueOf(malformed.getMessage()));
        } catch (StackOverflowError deep) {
            throw new BadQuery("It is nested too deeply.");
        }
    }

    private static void refuse(Query query) {
        try {
            Fence.around(Algebra.compile(query));
        } catch (ExprException pattern) {
            throw new RefusedQuery(String.valueOf(pattern.getMessage()));
        }
    }

    /** Fuseki would answer XML or Turtle to who accepts neither. */
    private static void negotiate(Query query, HttpAction action) {
        String accept = action.getRequestHeader(HttpHeaders.ACCEPT);
        if (accept == null || accept.isBlank() || action.getRequestParameter("format") != null) {
            return;
        }
        AcceptList offer =
                query.isSelectType() ? DEF.rsOfferTable : query.isAskType() ? DEF.rsOfferBoolean : DEF.constructOffer;
        if (AcceptList.match(new AcceptList(accept), offer) == null) {
            throw new RefusedQuery(
                    HttpStatus.NOT_ACCEPTABLE,
                    "There is no result in a form that the request accepts; there is in: " + offer);
        }
    }

    @Override
    protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String log) {
        return Pair.create(dataset.get(), query);
    }
}
