package org.trailgraph.paths.connections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.trailgraph.paths.connections.Detour.Route;

/**
 * The cheapest simple chains of a corridor in order of cost: Yen's algorithm (1971), each chain turned off only at and
 * after the place where it left the one it came from (Lawler 1972), so none is found twice.
 */
final class Chains {

    /** A route, and the arcs at its turn that are spent: the routes by those are found apart. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Candidate(Route route, int turn, int[] spent) {}

    private final Corridor corridor;
    private final Detour detour;
    private final PriorityQueue<Candidate> candidates = new PriorityQueue<>(
            Comparator.<Candidate>comparingLong(candidate -> candidate.route().cost())
                    .thenComparing(candidate -> candidate.route().nodes(), Arrays::compare));

    private Chains(Corridor corridor) {
        this.corridor = corridor;
        this.detour = new Detour(corridor);
    }

    static List<Chain> cheapest(Corridor corridor, int most) {
        return corridor.source() < 0 ? List.of() : new Chains(corridor).find(most);
    }

    private List<Chain> find(int most) {
        List<Chain> found = new ArrayList<>();
        offer(detour.find(new Route(0, new int[] {corridor.source()}, new int[0]), 0, new int[0]), 0, new int[0]);
        while (found.size() < most && !candidates.isEmpty()) {
            Candidate next = candidates.remove();
            found.add(chain(next.route()));
            for (int turn = next.turn(); turn < next.route().arcs().length; turn++) {
                int[] spent = turn == next.turn() ? next.spent() : new int[0];
                int[] forbidden = with(spent, next.route().arcs()[turn]);
                offer(detour.find(next.route(), turn, forbidden), turn, forbidden);
            }
        }
        return found;
    }

    private void offer(@Nullable Route route, int turn, int[] spent) {
        if (route != null) {
            candidates.add(new Candidate(route, turn, spent));
        }
    }

    private static int[] with(int[] spent, int arc) {
        int[] more = Arrays.copyOf(spent, spent.length + 1);
        more[spent.length] = arc;
        Arrays.sort(more);
        return more;
    }

    private Chain chain(Route route) {
        List<Integer> links = new ArrayList<>();
        for (int i = 0; i < route.arcs().length; i++) {
            links.add(corridor.link(route.nodes()[i], route.arcs()[i]));
        }
        return new Chain(
                route.cost(),
                Arrays.stream(route.nodes()).mapToObj(corridor::topic).toList(),
                links);
    }
}
