package org.trailgraph.paths.plans;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.trailgraph.paths.graph.Adjacency;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.IntList;

/**
 * The goals and everything they require, found breadth first, so that each concept is reached by a shortest chain of
 * links from a goal; the last link of that chain is why the concept is needed.
 */
final class Need {

    private final IntList concepts = new IntList();
    private final IntList because = new IntList();
    private final BitSet reached;
    private final Knowledge knowledge;

    private Need(ConceptGraph graph, int[] goals, Knowledge knowledge) {
        this.knowledge = knowledge;
        this.reached = new BitSet(graph.concepts());
        Adjacency prerequisites = graph.prerequisites();
        for (int goal : goals) {
            reach(goal, -1);
        }
        for (int i = 0; i < concepts.size(); i++) {
            int concept = concepts.get(i);
            for (int slot = prerequisites.start(concept); slot < prerequisites.end(concept); slot++) {
                reach(prerequisites.neighbour(slot), prerequisites.link(slot));
            }
        }
    }

    static Need of(ConceptGraph graph, int[] goals, Knowledge knowledge) {
        return new Need(graph, goals, knowledge);
    }

    private void reach(int concept, int link) {
        if (!reached.get(concept)) {
            reached.set(concept);
            concepts.add(concept);
            because.add(link);
        }
    }

    /** Whether a goal requires the concept, or it is one. */
    boolean includes(int concept) {
        return reached.get(concept);
    }

    /** Whether the concept is needed and not known. */
    boolean lacks(int concept) {
        return reached.get(concept) && !knowledge.knows(concept);
    }

    /** How many needed concepts are not known. */
    int missing() {
        int missing = 0;
        for (int i = 0; i < concepts.size(); i++) {
            missing += knowledge.knows(concepts.get(i)) ? 0 : 1;
        }
        return missing;
    }

    /** The needed concepts that are not known, nearest to the goals first. */
    Missing missingConcepts() {
        IntList missing = new IntList();
        IntList links = new IntList();
        for (int i = 0; i < concepts.size(); i++) {
            if (!knowledge.knows(concepts.get(i))) {
                missing.add(concepts.get(i));
                links.add(because.get(i));
            }
        }
        return new Missing(missing.toArray(), links.toArray());
    }

    /** The links of the chain by which a needed concept was reached, from a goal on. */
    List<Integer> chain(ConceptGraph graph, int concept) {
        List<Integer> links = new ArrayList<>();
        for (int link = becauseOf(concept);
                link >= 0;
                link = becauseOf(graph.links().from(link))) {
            links.add(link);
        }
        Collections.reverse(links);
        return links;
    }

    private int becauseOf(int concept) {
        for (int i = 0; i < concepts.size(); i++) {
            if (concepts.get(i) == concept) {
                return because.get(i);
            }
        }
        return -1;
    }

    /** The needed concepts that are listed as known, by id. */
    int[] listed() {
        return reached.stream().filter(knowledge::lists).toArray();
    }

    /** The needed concepts that are known only because something listed requires them, by id. */
    int[] assumed() {
        return reached.stream().filter(knowledge::assumes).toArray();
    }

    /**
     * Concepts side by side with the link by which something on the way to a goal requires each, -1 for a goal.
     */
    @SuppressWarnings("ArrayRecordComponent") // Two columns: never compared.
    record Missing(int[] concepts, int[] because) {}
}
