package org.trailgraph.importing;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A file is no whole export of a graph; nothing of it was written. */
final class BadExport extends ErrorResponseException {

    BadExport(List<String> problems) {
        super(HttpStatus.BAD_REQUEST, problem(problems), null);
    }

    private static ProblemDetail problem(List<String> problems) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                problems.size() == 1
                        ? problems.get(0)
                        : "There are %d problems, the first: %s".formatted(problems.size(), problems.get(0)));
        problem.setTitle("This is no export that can be read back");
        problem.setProperty("problems", problems);
        return problem;
    }
}
