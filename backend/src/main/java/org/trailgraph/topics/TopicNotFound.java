package org.trailgraph.topics;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** No topic of the asked kind has that id. */
public final class TopicNotFound extends ErrorResponseException {

    public TopicNotFound(String kind, String id) {
        super(HttpStatus.NOT_FOUND, problem(kind, id), null);
    }

    private static ProblemDetail problem(String kind, String id) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND, "There is no " + kind + " with the id '" + id + "'. Search finds it by name.");
        problem.setTitle("No such " + kind);
        problem.setProperty("id", id);
        return problem;
    }
}
