package org.trailgraph.sparql;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The request is understood, but not carried out here. */
final class RefusedQuery extends ErrorResponseException {

    RefusedQuery(String why) {
        this(HttpStatus.BAD_REQUEST, why);
    }

    RefusedQuery(HttpStatusCode status, String why) {
        super(status, problem(status, why), null);
    }

    private static ProblemDetail problem(HttpStatusCode status, String why) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, why);
        problem.setTitle("The query is refused");
        return problem;
    }
}
