package org.trailgraph.sparql;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The query came to one of its limits. */
final class QueryStopped extends ErrorResponseException {

    private QueryStopped(HttpStatus status, String title, String detail) {
        super(status, problem(status, title, detail), null);
    }

    static QueryStopped at(Budget.Stop limit, Limits limits) {
        return switch (limit) {
            case TIME ->
                new QueryStopped(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "The query takes too long",
                        "The query was stopped at its time limit, at most %s seconds. Narrow it or add LIMIT."
                                .formatted(seconds(limits)));
            case MEMORY ->
                new QueryStopped(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "The query takes too much memory",
                        "The query was stopped because it would hold too many rows or texts at a time, to sort, group, join"
                                + " or compare them. Narrow it.");
            case RESULT -> tooLarge(limits);
            case CLIENT ->
                new QueryStopped(
                        HttpStatus.SERVICE_UNAVAILABLE, "The query was cancelled", "The client closed the connection.");
        };
    }

    private static QueryStopped tooLarge(Limits limits) {
        return new QueryStopped(
                HttpStatus.CONTENT_TOO_LARGE,
                "The result is too large",
                "The results are larger than %d MB. Narrow the query, or take the whole graph from /rdf/trailgraph.nt."
                        .formatted(limits.result().toMegabytes()));
    }

    private static String seconds(Limits limits) {
        return String.format(Locale.ROOT, "%.1f", limits.time().toMillis() / 1000.0);
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }
}
