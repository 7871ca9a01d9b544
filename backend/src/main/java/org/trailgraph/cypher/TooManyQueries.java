package org.trailgraph.cypher;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A client has as many queries under way as it may. */
final class TooManyQueries extends ErrorResponseException {

    TooManyQueries(int atATime, long retryAfterSeconds) {
        super(HttpStatus.TOO_MANY_REQUESTS, problem(atATime), null);
        getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(retryAfterSeconds));
    }

    private static ProblemDetail problem(int atATime) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.TOO_MANY_REQUESTS,
                "You have " + atATime + " queries under way already. Wait for one of them, or cancel it.");
        problem.setTitle("Too many queries at a time");
        return problem;
    }
}
