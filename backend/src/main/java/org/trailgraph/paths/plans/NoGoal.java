package org.trailgraph.paths.plans;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A plan was asked for without a goal. */
final class NoGoal extends ErrorResponseException {

    NoGoal() {
        super(HttpStatus.BAD_REQUEST, problem(), null);
    }

    private static ProblemDetail problem() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "Name at least one concept or question as 'goal'.");
        problem.setTitle("A plan needs a goal");
        return problem;
    }
}
