package org.trailgraph.paths.plans;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.trailgraph.paths.graph.ConceptGraph;

/** The same concepts are listed as known and as rejected. */
final class KnownAndRejected extends ErrorResponseException {

    private KnownAndRejected(List<String> ids) {
        super(HttpStatus.BAD_REQUEST, problem(ids), null);
    }

    /** Throws if a concept is in both. */
    static void refuse(ConceptGraph graph, int[] known, int[] rejected) {
        int[] sorted = known.clone();
        Arrays.sort(sorted);
        List<String> both = Arrays.stream(rejected)
                .filter(concept -> Arrays.binarySearch(sorted, concept) >= 0)
                .mapToObj(graph::id)
                .toList();
        if (!both.isEmpty()) {
            throw new KnownAndRejected(both);
        }
    }

    private static ProblemDetail problem(List<String> ids) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                "A concept is either 'known' or 'rejected', not both: " + String.join(", ", ids) + ".");
        problem.setTitle("Known and rejected at once");
        problem.setProperty("ids", ids);
        return problem;
    }
}
