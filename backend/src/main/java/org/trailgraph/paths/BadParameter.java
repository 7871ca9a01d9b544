package org.trailgraph.paths;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A parameter is missing, or not what the call takes. */
final class BadParameter extends ErrorResponseException {

    BadParameter(String title, String detail) {
        super(HttpStatus.BAD_REQUEST, problem(title, detail), null);
    }

    private static ProblemDetail problem(String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
        problem.setTitle(title);
        return problem;
    }
}
