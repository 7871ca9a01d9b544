package org.trailgraph.sparql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.trailgraph.rdf.TopicSearch;

/** The searches of one query, each made once. What the query's own version of the graph does not know is not found. */
final class Searches {

    private static final Symbol KEY = Symbol.create("https://w3id.org/trailgraph/ns#searches");
    private static final int MOST = 20;

    private final TopicSearch search;
    private final Map<Asked, List<TopicSearch.Found>> made = new HashMap<>();

    Searches(TopicSearch search) {
        this.search = search;
    }

    private record Asked(String text, int limit) {}

    static Searches of(Context context) {
        return Objects.requireNonNull(context.get(KEY));
    }

    void in(Context context) {
        context.set(KEY, this);
    }

    List<TopicSearch.Found> find(String text, int limit, Graph graph) {
        if (made.size() == MOST && !made.containsKey(new Asked(text, limit))) {
            throw new RefusedQuery("One query may search for %d texts.".formatted(MOST));
        }
        return made.computeIfAbsent(new Asked(text, limit), asked -> search.find(text, limit).stream()
                .filter(found -> graph.contains(found.topic(), Node.ANY, Node.ANY))
                .toList());
    }
}
