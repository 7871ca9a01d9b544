package org.trailgraph.web;

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request brings more than is taken. */
final class BodyTooLarge extends ErrorResponseException {

    private static final Set<String> QUERIES = Set.of("/api/cypher", "/sparql");
    private static final long MEGABYTE = 1_000_000;

    /** For four lists of 10,000 ids each. */
    private static final long MOST_MEGABYTES = 4;

    BodyTooLarge(long mostBytes) {
        super(HttpStatus.CONTENT_TOO_LARGE, problem(mostBytes), null);
    }

    /** How much may be posted to this address. */
    static long mostBytes(String path) {
        return QUERIES.contains(path) ? MEGABYTE : MOST_MEGABYTES * MEGABYTE;
    }

    private static ProblemDetail problem(long mostBytes) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.CONTENT_TOO_LARGE,
                "What is sent here may have %d MB at most.".formatted(mostBytes / MEGABYTE));
        problem.setTitle("The request is too large");
        return problem;
    }
}
