package org.trailgraph.rdf;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request accepts none of the forms that there are. */
final class NotAcceptable extends ErrorResponseException {

    NotAcceptable(String detail) {
        super(HttpStatus.NOT_ACCEPTABLE, problem(detail), null);
    }

    private static ProblemDetail problem(String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_ACCEPTABLE, detail);
        problem.setTitle("Not in that form");
        return problem;
    }
}
