package org.trailgraph.topics;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A graph was to be put where another one is that would be lost. */
public final class GraphNotEmpty extends ErrorResponseException {

    private GraphNotEmpty(long topics, long links) {
        super(HttpStatus.CONFLICT, problem(topics, links), null);
    }

    /** What {@code replaceable} owns may go. */
    static void refuse(Present present, String replaceable) {
        long topics = present.nodes().entrySet().stream()
                .filter(node ->
                        node.getKey().startsWith("Topic ") && !node.getValue().isOf(replaceable))
                .count();
        long links = Stream.of(Fact.TieKind.values())
                .filter(Fact.TieKind::isLink)
                .flatMap(kind -> present.ties().getOrDefault(kind.name(), Map.of()).values().stream())
                .filter(link -> !link.origin().equals(replaceable))
                .count();
        if (topics + links > 0) {
            throw new GraphNotEmpty(topics, links);
        }
    }

    private static ProblemDetail problem(long topics, long links) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT,
                "Reading an export replaces the graph, and this one holds what is not the seed's and would be lost"
                        + " (topics: %,d, links: %,d). Nothing was changed. Keep it first (/rdf/trailgraph.nt), then read the"
                                .formatted(topics, links)
                        + " file into an empty graph: start with another trailgraph.home, or with an empty Neo4j.");
        problem.setTitle("The graph is not empty");
        return problem;
    }
}
