package org.trailgraph.paths.graph;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Some ids name nothing in the graph, or a question where a concept is needed. */
public final class TopicsNotFound extends ErrorResponseException {

    private static final int NAMED = 10;

    /**
     * @param parameter the parameter that the ids came in
     * @param kind what was looked for: "topic" or "concept"
     * @param ids all ids that were not found; the problem carries them as {@code ids}
     */
    public TopicsNotFound(String parameter, String kind, List<String> ids) {
        super(HttpStatus.NOT_FOUND, problem(parameter, kind, ids), null);
    }

    private static ProblemDetail problem(String parameter, String kind, List<String> ids) {
        String named = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())));
        String more = ids.size() > NAMED ? " and " + (ids.size() - NAMED) + " more" : "";
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND, "'" + parameter + "' names no " + kind + " of this graph: " + named + more + ".");
        problem.setTitle(Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + " not found");
        problem.setProperty("parameter", parameter);
        problem.setProperty("ids", ids);
        return problem;
    }
}
