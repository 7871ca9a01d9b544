package org.trailgraph.rdf.linked;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The graph says nothing of an IRI. */
final class NothingThere extends ErrorResponseException {

    NothingThere(String iri) {
        super(HttpStatus.NOT_FOUND, problem(iri), null);
    }

    private static ProblemDetail problem(String iri) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND,
                "The graph says nothing of <%s>. What it speaks of stands under /id/concept, question, link, area, source, bank and scheme; /sparql finds it by name."
                        .formatted(iri));
        problem.setTitle("No such resource");
        problem.setProperty("iri", iri);
        return problem;
    }
}
