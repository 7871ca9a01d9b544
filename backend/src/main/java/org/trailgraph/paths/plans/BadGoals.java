package org.trailgraph.paths.plans;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A plan was asked for without a goal, or with more than a plan takes. */
final class BadGoals extends ErrorResponseException {

    private BadGoals(ProblemDetail problem) {
        super(HttpStatus.BAD_REQUEST, problem, null);
    }

    static BadGoals none() {
        return because("A plan needs a goal", "Name at least one concept or question as 'goal'.");
    }

    static BadGoals tooMany(int goals, int most) {
        return because("Too many goals", "A plan takes at most " + most + " goals, not " + goals + ".");
    }

    private static BadGoals because(String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
        problem.setTitle(title);
        return new BadGoals(problem);
    }
}
