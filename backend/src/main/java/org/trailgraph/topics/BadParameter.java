package org.trailgraph.topics;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A parameter of a request has a value that it cannot have. */
final class BadParameter extends ErrorResponseException {

    BadParameter(String name, String why) {
        super(HttpStatus.BAD_REQUEST, problem(name, why), null);
    }

    private static ProblemDetail problem(String name, String why) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, name + " " + why);
        problem.setTitle("Bad parameter");
        problem.setProperty("parameter", name);
        return problem;
    }

    /** Checks that a number lies between two bounds, both included. */
    static int within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new BadParameter(name, "has to be a whole number from " + least + " to " + most + ".");
        }
        return value;
    }
}
