package org.trailgraph.topics;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What was to be written would make a concept require itself. */
public final class CyclicRequirement extends ErrorResponseException {

    private final List<String> cycle;

    CyclicRequirement(List<String> cycle) {
        super(HttpStatus.CONFLICT, problem(cycle), null);
        this.cycle = List.copyOf(cycle);
    }

    /** The ids round the cycle; the last is the first again. */
    public List<String> cycle() {
        return cycle;
    }

    private static ProblemDetail problem(List<String> cycle) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT, "What is required would go round in a cycle: " + String.join(" -> ", cycle));
        problem.setTitle("A concept would require itself");
        problem.setProperty("cycle", cycle);
        return problem;
    }
}
