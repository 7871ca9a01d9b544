package org.trailgraph.importing.skos;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A vocabulary cannot be read at all. */
public final class BadVocabulary extends ErrorResponseException {

    BadVocabulary(String what) {
        super(HttpStatus.BAD_REQUEST, problem(what), null);
    }

    private static ProblemDetail problem(String what) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, what);
        problem.setTitle("This is no vocabulary that can be read");
        return problem;
    }
}
