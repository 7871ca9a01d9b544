package org.trailgraph.cypher;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A query asks for something that the console does not do. */
final class CypherRefused extends ErrorResponseException {

    private final String what;

    /**
     * @param what the operator, function, procedure or sign that is refused
     * @param instead what to do instead, as a sentence without its full stop
     */
    CypherRefused(String what, String instead) {
        super(HttpStatus.FORBIDDEN, problem(what, instead), null);
        this.what = what;
    }

    String what() {
        return what;
    }

    private static ProblemDetail problem(String what, String instead) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.FORBIDDEN, "The console refuses '" + what + "'. " + instead + ".");
        problem.setTitle("This query is refused");
        problem.setProperty("refused", what);
        return problem;
    }
}
