package org.trailgraph.paths.connections;

import java.util.ArrayList;
import java.util.List;
import org.trailgraph.paths.graph.ConceptGraph;

/**
 * The 64 cheapest simple chains between two topics within 1.6 times the best. The best is found from both ends at once;
 * the others in a corridor around it, which is widened only while it holds too few.
 */
final class CheapestChains {

    static final int MOST = 64;
    private static final int[] WIDTHS = {11, 13, 16};

    private CheapestChains() {}

    /** In order of cost; empty if no chain joins the two. */
    static List<Chain> between(ConceptGraph graph, int from, int to, int most) {
        Search forwards = new Search(graph, from, to);
        long best = best(forwards, new Search(graph, to, from));
        List<Chain> chains = List.of();
        for (int i = 0; i < WIDTHS.length && best < Costs.NONE && chains.size() < most; i++) {
            long limit = Costs.within(best, WIDTHS[i]);
            while (forwards.radius() <= limit / 2) {
                forwards.settle(forwards);
            }
            chains = Chains.cheapest(Corridor.around(graph, forwards, limit), most);
        }
        return chains;
    }

    /** Bidirectional Dijkstra: no chain is better once the two radii together are as long as the best one met. */
    private static long best(Search forwards, Search backwards) {
        long best = Costs.NONE;
        while (true) {
            long there = forwards.radius();
            long back = backwards.radius();
            if (there == Costs.NONE || back == Costs.NONE || there + back >= best) {
                return best;
            }
            best = Math.min(best, there <= back ? forwards.settle(backwards) : backwards.settle(forwards));
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
