package org.trailgraph.sparql;

import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The query took longer than {@code trailgraph.sparql.timeout}. */
final class QueryTimedOut extends ErrorResponseException {

    QueryTimedOut(Duration limit) {
        super(HttpStatus.SERVICE_UNAVAILABLE, problem(limit), null);
    }

    private static ProblemDetail problem(Duration limit) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE,
                "The query was stopped at its time limit, at most %.1f seconds. Narrow it or add LIMIT."
                        .formatted(limit.toMillis() / 1000.0));
        problem.setTitle("The query takes too long");
        return problem;
    }
}
