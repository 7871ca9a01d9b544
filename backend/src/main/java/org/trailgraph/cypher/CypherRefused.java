package org.trailgraph.cypher;

import org.jspecify.annotations.Nullable;
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
        this(what, instead, null);
    }

    private CypherRefused(String what, String instead, CypherText.@Nullable Place place) {
        super(HttpStatus.FORBIDDEN, problem(what, instead, place), null);
        this.what = what;
    }

    /** The same where it is known which place in the query it is about. */
    static CypherRefused at(String what, String instead, CypherText.Place place) {
        return new CypherRefused(what, instead, place);
    }

    String what() {
        return what;
    }

    private static ProblemDetail problem(String what, String instead, CypherText.@Nullable Place place) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.FORBIDDEN, "The console refuses '" + what + "'. " + instead + ".");
        problem.setTitle("This query is refused");
        problem.setProperty("refused", what);
        if (place != null) {
            problem.setProperty("line", place.line());
            problem.setProperty("column", place.column());
        }
        return problem;
    }
}
