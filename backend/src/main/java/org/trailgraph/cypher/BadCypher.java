package org.trailgraph.cypher;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A query cannot be read, or cannot be run with the values that it meets. */
final class BadCypher extends ErrorResponseException {

    private BadCypher(String message, CypherText.@Nullable Place place, @Nullable String code) {
        super(HttpStatus.BAD_REQUEST, problem(message, place, code), null);
    }

    static BadCypher of(String message) {
        return new BadCypher(message, null, null);
    }

    static BadCypher at(String message, CypherText.Place place) {
        return new BadCypher(message, place, null);
    }

    /** As Neo4j says it, with its own code. */
    static BadCypher saidBy(String code, String message, CypherText.@Nullable Place place) {
        return new BadCypher(message, place, code);
    }

    private static ProblemDetail problem(String message, CypherText.@Nullable Place place, @Nullable String code) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, message);
        problem.setTitle("This query has a mistake");
        if (place != null) {
            problem.setProperty("line", place.line());
            problem.setProperty("column", place.column());
        }
        if (code != null) {
            problem.setProperty("code", code);
        }
        return problem;
    }
}
