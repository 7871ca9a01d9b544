package org.trailgraph.sparql;

import org.apache.jena.query.QueryParseException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What was sent is no SPARQL 1.1 query. */
final class BadQuery extends ErrorResponseException {

    BadQuery(String why) {
        super(HttpStatus.BAD_REQUEST, problem(why), null);
    }

    BadQuery(QueryParseException where) {
        this(firstSentence(String.valueOf(where.getMessage())));
        if (where.getLine() > 0) {
            getBody().setProperty("line", where.getLine());
            getBody().setProperty("column", Math.max(1, where.getColumn()));
        }
    }

    private static ProblemDetail problem(String why) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, why);
        problem.setTitle("Not a SPARQL 1.1 query");
        return problem;
    }

    /** The parser goes on to list everything that it would have liked better. */
    private static String firstSentence(String message) {
        int expected = message.indexOf("Was expecting");
        return (expected < 0 ? message : message.substring(0, expected)).strip();
    }
}
