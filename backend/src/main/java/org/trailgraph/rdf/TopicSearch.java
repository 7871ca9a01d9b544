package org.trailgraph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;

/** Finds topics by what somebody would type: what {@code tg:search} means in a query. */
public interface TopicSearch {

    /** The property that asks for it. */
    String PROPERTY = TG.search.getURI();

    /** Finds at most {@code limit} topics, best first. */
    List<Found> find(String text, int limit);

    /**
     * A topic that was found.
     *
     * @param score from 0 to 1
     * @param name the name, alias or text that fits
     */
    record Found(Node topic, double score, String name) {}
}
