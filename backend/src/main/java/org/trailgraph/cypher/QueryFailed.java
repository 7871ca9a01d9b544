package org.trailgraph.cypher;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A query was fine as a text, and still came to nothing: too long, too large, or the database did not answer. */
final class QueryFailed extends ErrorResponseException {

    private QueryFailed(HttpStatus status, String title, String detail) {
        super(status, problem(status, title, detail), null);
    }

    static QueryFailed tooLong(Duration limit) {
        return new QueryFailed(
                HttpStatus.GATEWAY_TIMEOUT,
                "This query took too long",
                "It was stopped after " + limit.toMillis() / 1_000.0
                        + " seconds. Start from fewer topics, bound the length of paths, or add a LIMIT earlier.");
    }

    boolean isTooLong() {
        return getStatusCode() == HttpStatus.GATEWAY_TIMEOUT;
    }

    static QueryFailed crowded() {
        QueryFailed crowded = new QueryFailed(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Too many queries take long at the moment",
                "This one takes more than a second, and there was no place for it in time. Try again.");
        crowded.getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
        return crowded;
    }

    static QueryFailed tooLarge() {
        return new QueryFailed(
                HttpStatus.SERVICE_UNAVAILABLE,
                "This query needs too much memory",
                "It was stopped. Collect less at a time: aggregate, or add a LIMIT earlier.");
    }

    static QueryFailed tooLargeAtATime() {
        return new QueryFailed(
                HttpStatus.CONTENT_TOO_LARGE,
                "The result is too large",
                "Single rows are too large to be taken. Collect less in each, or return rows one by one.");
    }

    /** Whoever asked will not read this. */
    static QueryFailed cancelled() {
        return new QueryFailed(
                HttpStatus.SERVICE_UNAVAILABLE, "The query was cancelled", "The client closed the connection.");
    }

    static QueryFailed unavailable() {
        return new QueryFailed(
                HttpStatus.SERVICE_UNAVAILABLE,
                "The database does not answer",
                "Try again in a moment; /actuator/health says when it is back.");
    }

    static QueryFailed inDatabase(String code) {
        return new QueryFailed(
                HttpStatus.BAD_GATEWAY,
                "The database failed at this query",
                "It answered " + code + ". Write the query in a simpler way.");
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }
}
