package org.trailgraph.paths.connections;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A connection was asked for between a topic and itself. */
final class SameTopic extends ErrorResponseException {

    SameTopic(String id) {
        super(HttpStatus.BAD_REQUEST, problem(id), null);
    }

    private static ProblemDetail problem(String id) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "'from' and 'to' both name " + id + ": a connection needs two topics.");
        problem.setTitle("The same topic twice");
        return problem;
    }
}
