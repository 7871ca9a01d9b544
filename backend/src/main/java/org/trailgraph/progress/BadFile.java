package org.trailgraph.progress;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A file cannot be taken in: nothing of it is. */
final class BadFile extends ErrorResponseException {

    private BadFile(HttpStatus status, String title, String detail, Map<String, Object> where) {
        super(status, problem(status, title, detail, where), null);
    }

    static BadFile notJson(String why, int line, int column) {
        return new BadFile(
                HttpStatus.BAD_REQUEST,
                "This file is no JSON",
                "Line %d, column %d: %s.".formatted(line, column, why),
                Map.of("line", line, "column", column));
    }

    /** @param why goes on after the field's name */
    static BadFile field(String field, String why) {
        return new BadFile(
                HttpStatus.BAD_REQUEST,
                "This is no file of what you know",
                "'" + field + "' " + why + ".",
                Map.of("field", field));
    }

    static BadFile empty() {
        return new BadFile(
                HttpStatus.BAD_REQUEST, "This file is empty", "Choose one that was exported here.", Map.of());
    }

    static BadFile tooLarge(int megabytes) {
        return new BadFile(
                HttpStatus.CONTENT_TOO_LARGE,
                "This file is too large",
                "It may have " + megabytes + " MB: is it the one that was exported?",
                Map.of());
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail, Map<String, Object> where) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        where.forEach(problem::setProperty);
        return problem;
    }
}
