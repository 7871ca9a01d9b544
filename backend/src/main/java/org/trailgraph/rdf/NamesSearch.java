package org.trailgraph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.springframework.stereotype.Component;
import org.trailgraph.topics.Search;
import org.trailgraph.topics.SearchAnswer;

/** The search of the explorer, with the IRIs of what it finds. */
@Component
final class NamesSearch implements TopicSearch {

    private final Search search;
    private final Iris iris;

    NamesSearch(Search search, Iris iris) {
        this.search = search;
        this.iris = iris;
    }

    @Override
    public List<Found> find(String text, int limit) {
        return search.find(text, limit).hits().stream()
                .map(hit -> new Found(iri(hit), hit.score(), hit.matched()))
                .toList();
    }

    private Node iri(SearchAnswer.Hit hit) {
        return hit.kind().equals("question") ? iris.question(hit.id()) : iris.concept(hit.id());
    }
}
