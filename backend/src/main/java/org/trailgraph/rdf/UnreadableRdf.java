package org.trailgraph.rdf;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A file cannot be read as RDF. Where that is known, it says in which line and column, counted from 1. */
public final class UnreadableRdf extends ErrorResponseException {

    private UnreadableRdf(ProblemDetail problem, @Nullable Throwable cause) {
        super(HttpStatus.BAD_REQUEST, problem, cause);
    }

    static UnreadableRdf at(long line, long column, String what) {
        if (line < 1) {
            return because(what, null);
        }
        ProblemDetail problem = problem("Line %d, column %d: %s".formatted(line, column, what));
        problem.setProperty("line", line);
        problem.setProperty("column", column);
        return new UnreadableRdf(problem, null);
    }

    static UnreadableRdf because(String what, @Nullable Throwable cause) {
        return new UnreadableRdf(problem(what), cause);
    }

    static UnreadableRdf tooLong(long most) {
        return because(
                "There are more than %,d statements, the limit that trailgraph.rdf.max-read sets here.".formatted(most),
                null);
    }

    private static ProblemDetail problem(String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
        problem.setTitle("This cannot be read as RDF");
        return problem;
    }
}
