package org.trailgraph.clients;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** As many queries are under way as may be. */
final class TooManyQueries extends ErrorResponseException {

    private TooManyQueries(HttpStatus status, String why) {
        super(status, problem(status, why), null);
        getHeaders().set(HttpHeaders.RETRY_AFTER, "1");
    }

    static TooManyQueries ofOne(int atATime) {
        return new TooManyQueries(
                HttpStatus.TOO_MANY_REQUESTS,
                "You have %d queries under way already. Wait for one of them, or cancel it.".formatted(atATime));
    }

    static TooManyQueries ofAll() {
        return new TooManyQueries(
                HttpStatus.SERVICE_UNAVAILABLE, "The server runs as many queries as it can already. Try again.");
    }

    private static ProblemDetail problem(HttpStatus status, String why) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, why);
        problem.setTitle("Too many queries at a time");
        return problem;
    }
}
