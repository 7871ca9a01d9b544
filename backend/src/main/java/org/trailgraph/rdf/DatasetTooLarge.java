package org.trailgraph.rdf;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The graph has more triples than are kept in memory for SPARQL. */
public final class DatasetTooLarge extends ErrorResponseException {

    DatasetTooLarge(long most) {
        super(HttpStatus.SERVICE_UNAVAILABLE, problem(most), null);
    }

    private static ProblemDetail problem(long most) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE,
                "The graph has more than %,d triples, the limit that trailgraph.sparql.max-triples sets here. Take the whole"
                                .formatted(most)
                        + " graph from /rdf/trailgraph.nt and load it into a triple store of your own.");
        problem.setTitle("The graph is too large for SPARQL on this server");
        problem.setProperty("export", "/rdf/trailgraph.nt");
        return problem;
    }
}
