package org.trailgraph.paths.plans;

import java.util.BitSet;
import org.trailgraph.paths.graph.Adjacency;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.IntList;

/**
 * What a learner knows: what is listed and whatever that requires. A rejected concept leaves together with everything
 * that requires it, directly or not, unless that is listed itself.
 */
final class Knowledge {

    private final BitSet known;
    private final BitSet listed;

    private Knowledge(BitSet known, BitSet listed) {
        this.known = known;
        this.listed = listed;
    }

    static Knowledge of(ConceptGraph graph, int[] listed, int[] rejected) {
        BitSet known = reach(graph.prerequisites(), graph.concepts(), listed);
        BitSet named = new BitSet(graph.concepts());
        for (int concept : listed) {
            named.set(concept);
        }
        if (rejected.length > 0) {
            BitSet lost = reach(graph.dependants(), graph.concepts(), rejected);
            lost.andNot(named);
            known.andNot(lost);
        }
        return new Knowledge(known, named);
    }

    /** The given concepts and everything that can be reached from them. */
    static BitSet reach(Adjacency next, int concepts, int[] from) {
        BitSet reached = new BitSet(concepts);
        IntList open = new IntList();
        for (int concept : from) {
            reached.set(concept);
            open.add(concept);
        }
        while (open.size() > 0) {
            int concept = open.pop();
            for (int slot = next.start(concept); slot < next.end(concept); slot++) {
                int neighbour = next.neighbour(slot);
                if (!reached.get(neighbour)) {
                    reached.set(neighbour);
                    open.add(neighbour);
                }
            }
        }
        return reached;
    }

    boolean knows(int concept) {
        return known.get(concept);
    }

    /** Listed as known. */
    boolean lists(int concept) {
        return listed.get(concept);
    }

    /** Known only because something listed requires it. */
    boolean assumes(int concept) {
        return known.get(concept) && !listed.get(concept);
    }
}
