package org.trailgraph.rdf;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The graph is not exported in that form. */
final class NoSuchExport extends ErrorResponseException {

    NoSuchExport(String suffix, String all) {
        super(HttpStatus.NOT_FOUND, problem(suffix, all), null);
    }

    private static ProblemDetail problem(String suffix, String all) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND, "There is no export as '%s', but as %s.".formatted(suffix, all));
        problem.setTitle("No such export");
        return problem;
    }
}
