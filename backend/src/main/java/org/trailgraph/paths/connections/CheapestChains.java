package org.trailgraph.paths.connections;

import java.util.ArrayList;
import java.util.List;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.Costs;

/**
 * The 64 cheapest simple chains between two topics within 1.6 times the best. The best is found from both ends at once;
 * the others in a corridor around it, which is widened only while it holds too few.
 */
final class CheapestChains {

    static final int MOST = 64;
    private static final int[] WIDTHS = {11, 12, 13, 14, 16};
    private static final long FIRST_RADIUS = 3 * Costs.LEAST / 2;
    private static final long LAST_RADIUS = Costs.MOST / 2;

    private CheapestChains() {}

    /** In order of cost; empty if no chain joins the two. */
    static List<Chain> between(ConceptGraph graph, int from, int to, int most) {
        long best = best(graph, from, to);
        List<Chain> chains = List.of();
        for (int i = 0; i < WIDTHS.length && best < Costs.NONE && chains.size() < most; i++) {
            long limit = Costs.within(best, WIDTHS[i]);
            Search forwards = Search.within(graph, from, to, limit / 2);
            chains = Chains.cheapest(Corridor.around(graph, forwards, limit), most);
        }
        return chains;
    }

    /**
     * Dijkstra from both ends, each as far as a radius that grows until they meet. What they meet by then may be too dear,
     * but half of it is a radius that is large enough. Small steps pay: a step outwards multiplies what there is to see.
     */
    private static long best(ConceptGraph graph, int from, int to) {
        long radius = FIRST_RADIUS;
        while (true) {
            Search forwards = Search.within(graph, from, to, radius);
            Search backwards = Search.within(graph, to, from, radius);
            long best = forwards.joined(backwards);
            boolean all = forwards.isComplete() || backwards.isComplete() || radius == LAST_RADIUS;
            if (best <= 2 * radius || all) {
                return best;
            }
            long next = best < Costs.NONE ? best / 2 + 1 : radius + Math.max(Costs.LEAST / 2, radius / 8);
            radius = Math.min(next, LAST_RADIUS);
        }
    }

    /** Takes chains in order of cost, each unlike those already taken. */
    static List<Chain> dissimilar(List<Chain> chains, int most) {
        List<Chain> taken = new ArrayList<>();
        for (Chain chain : chains) {
            if (taken.size() < most && taken.stream().noneMatch(chain::resembles)) {
                taken.add(chain);
            }
        }
        return taken;
    }
}
