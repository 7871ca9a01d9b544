package org.trailgraph.paths.connections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.WeightedMultigraph;
import org.trailgraph.paths.graph.Drawn;

/** Tries every simple chain, and prices it by the table of docs/adr/0002. */
final class ChainOracle {

    private static final Map<String, Integer> COSTS = Map.ofEntries(
            Map.entry("requires", 10_000),
            Map.entry("partOf", 10_000),
            Map.entry("derivedFrom", 10_000),
            Map.entry("variantOf", 11_000),
            Map.entry("mitigates", 11_000),
            Map.entry("causes", 11_000),
            Map.entry("comparedWith", 12_000),
            Map.entry("improves", 12_000),
            Map.entry("asks", 13_000),
            Map.entry("usedIn", 15_000),
            Map.entry("influences", 16_000));

    private final Graph<String, Drawn.Link> links = new WeightedMultigraph<>(Drawn.Link.class);
    private final Map<String, Integer> degrees = new HashMap<>();
    private final Set<String> questions;

    /** A chain and what it costs, in ten-thousandths. */
    record Priced(int cost, List<String> topics) {}

    ChainOracle(Drawn drawn) {
        questions = Set.copyOf(drawn.questions());
        drawn.concepts().forEach(links::addVertex);
        drawn.questions().forEach(links::addVertex);
        for (Drawn.Link link : drawn.links()) {
            links.addEdge(link.from(), link.to(), link);
            if (!link.type().equals("asks")) {
                degrees.merge(link.from(), 1, Integer::sum);
                degrees.merge(link.to(), 1, Integer::sum);
            }
        }
    }

    /** The cheapest simple chains within 1.6 times the best, by cost. */
    List<Priced> cheapest(String from, String to, int most) {
        List<Priced> all = new ArrayList<>();
        extend(new ArrayList<>(List.of(from)), to, 0, all);
        all.sort(Comparator.comparingInt(Priced::cost));
        return all.stream()
                .filter(chain -> 10 * chain.cost() <= 16 * all.get(0).cost())
                .limit(most)
                .toList();
    }

    private void extend(List<String> chain, String to, int cost, List<Priced> all) {
        String at = chain.get(chain.size() - 1);
        if (at.equals(to)) {
            all.add(new Priced(cost, List.copyOf(chain)));
            return;
        }
        if (chain.size() > 1 && questions.contains(at)) {
            return;
        }
        int passed = chain.size() == 1 ? cost : cost + hub(at);
        for (Drawn.Link link : links.edgesOf(at)) {
            String next = link.from().equals(at) ? link.to() : link.from();
            if (!chain.contains(next)) {
                chain.add(next);
                extend(chain, to, passed + Objects.requireNonNull(COSTS.get(link.type())), all);
                chain.remove(chain.size() - 1);
            }
        }
    }

    private int hub(String topic) {
        return (int) Math.round(10_000 * 0.15 * Math.log(1 + degrees.getOrDefault(topic, 0)));
    }

    /** How alike the inner topics of two chains are. */
    static double overlap(List<String> a, List<String> b) {
        Set<String> shared = new HashSet<>(a.subList(1, a.size() - 1));
        Set<String> all = new HashSet<>(shared);
        shared.retainAll(b.subList(1, b.size() - 1));
        all.addAll(b.subList(1, b.size() - 1));
        return all.isEmpty() ? 0 : shared.size() / (double) all.size();
    }
}
