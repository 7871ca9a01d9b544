package org.trailgraph.topics;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** No area has that id. */
final class AreaNotFound extends ErrorResponseException {

    AreaNotFound(String id) {
        super(HttpStatus.NOT_FOUND, problem(id), null);
    }

    private static ProblemDetail problem(String id) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND, "There is no area with the id '" + id + "'. The overview lists them all.");
        problem.setTitle("No such area");
        problem.setProperty("id", id);
        return problem;
    }
}
