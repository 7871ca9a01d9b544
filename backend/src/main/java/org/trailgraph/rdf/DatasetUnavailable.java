package org.trailgraph.rdf;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The graph could not be read from the database. */
public final class DatasetUnavailable extends ErrorResponseException {

    DatasetUnavailable(Throwable cause) {
        super(HttpStatus.SERVICE_UNAVAILABLE, problem(), cause);
    }

    private static ProblemDetail problem() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, "Neo4j did not answer when the graph was read from it. Try again.");
        problem.setTitle("The graph cannot be read at the moment");
        return problem;
    }
}
