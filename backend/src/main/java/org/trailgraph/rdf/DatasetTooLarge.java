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
                "The graph has more than %,d triples, the limit that trailgraph.sparql.max-triples sets here. Push it to a"
                                .formatted(most)
                        + " triple store of your own by the Graph Store Protocol (POST /api/rdf/push), or load"
                        + " /rdf/trailgraph.nt into one.");
        problem.setTitle("The graph is too large for SPARQL on this server");
        problem.setProperty("push", "/api/rdf/push");
        problem.setProperty("export", "/rdf/trailgraph.nt");
        return problem;
    }
}
