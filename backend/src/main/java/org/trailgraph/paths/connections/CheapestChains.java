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

    private CheapestChains() {}

    /** In order of cost; empty if no chain joins the two. */
    static List<Chain> between(ConceptGraph graph, int from, int to, int most) {
        long best = best(new Search(graph, from, to), new Search(graph, to, from));
        List<Chain> chains = List.of();
        for (int i = 0; i < WIDTHS.length && best < Costs.NONE && chains.size() < most; i++) {
            long limit = Costs.within(best, WIDTHS[i]);
            Search forwards = Search.within(graph, from, to, limit / 2);
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
            Search nearer = there <= back ? forwards : backwards;
            Search other = there <= back ? backwards : forwards;
            int topic = nearer.settle();
            best = Math.min(best, nearer.met(topic, other));
            nearer.keepWithin(best);
            other.keepWithin(best);
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
