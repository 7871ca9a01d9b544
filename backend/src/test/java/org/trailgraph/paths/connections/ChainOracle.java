package org.trailgraph.paths.connections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.MaskSubgraph;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.graph.WeightedMultigraph;
import org.trailgraph.paths.graph.Drawn;

/**
 * Tries every simple chain that is not too dear, and prices it by the table of docs/adr/0002. What is too dear follows
 * from the cheapest chain, which JGraphT's Dijkstra finds.
 */
public final class ChainOracle {

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
    private final Graph<String, DefaultWeightedEdge> cheapest = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    private final Map<String, Integer> degrees = new HashMap<>();
    private final Set<String> questions;

    /** A chain, the ids of its links, and what it costs in ten-thousandths. */
    record Priced(int cost, List<String> topics, List<String> links) {

        /** How alike the inner topics of two chains are. */
        double overlap(Priced other) {
            Set<String> shared = new HashSet<>(topics.subList(1, topics.size() - 1));
            Set<String> all = new HashSet<>(shared);
            List<String> others = other.topics.subList(1, other.topics.size() - 1);
            shared.retainAll(others);
            all.addAll(others);
            return all.isEmpty() ? 0 : shared.size() / (double) all.size();
        }
    }

    public ChainOracle(Drawn drawn) {
        questions = Set.copyOf(drawn.questions());
        drawn.concepts().forEach(links::addVertex);
        drawn.questions().forEach(links::addVertex);
        links.vertexSet().forEach(cheapest::addVertex);
        for (Drawn.Link link : drawn.links()) {
            links.addEdge(link.from(), link.to(), link);
            if (!link.type().equals("asks")) {
                degrees.merge(link.from(), 1, Integer::sum);
                degrees.merge(link.to(), 1, Integer::sum);
            }
        }
        drawn.links().forEach(this::addCheapest);
    }

    /** Half of what a topic costs lies on either side of it: the ends pay half too much, the same for every chain. */
    private void addCheapest(Drawn.Link link) {
        double weight = cost(link) + (hub(link.from()) + hub(link.to())) / 2.0;
        DefaultWeightedEdge edge = cheapest.getEdge(link.from(), link.to());
        if (edge == null) {
            cheapest.setEdgeWeight(cheapest.addEdge(link.from(), link.to()), weight);
        } else {
            cheapest.setEdgeWeight(edge, Math.min(weight, cheapest.getEdgeWeight(edge)));
        }
    }

    private Graph<String, DefaultWeightedEdge> passable(String from, String to) {
        return new MaskSubgraph<>(
                cheapest,
                topic -> questions.contains(topic) && !topic.equals(from) && !topic.equals(to),
                edge -> false);
    }

    /** The topics of the cheapest chain, none where there is none; empty if others are as cheap. */
    public Optional<List<String>> onlyBest(String from, String to) {
        List<GraphPath<String, DefaultWeightedEdge>> two =
                new YenKShortestPath<>(passable(from, to)).getPaths(from, to, 2);
        if (two.size() > 1 && two.get(0).getWeight() == two.get(1).getWeight()) {
            return Optional.empty();
        }
        return Optional.of(two.isEmpty() ? List.of() : two.get(0).getVertexList());
    }

    /** All simple chains within 1.6 times the best, by cost. */
    List<Priced> within(String from, String to) {
        List<Priced> all = new ArrayList<>();
        double weight = new DijkstraShortestPath<>(passable(from, to)).getPathWeight(from, to);
        if (Double.isInfinite(weight)) {
            return all;
        }
        int best = (int) Math.round(weight - (hub(from) + hub(to)) / 2.0);
        extend(new Priced(0, new ArrayList<>(List.of(from)), new ArrayList<>()), new Bounds(to, 16 * best / 10), all);
        all.sort(Comparator.comparingInt(Priced::cost));
        if (all.get(0).cost() != best) {
            throw new IllegalStateException("two oracles disagree: " + all.get(0) + " costs not " + best);
        }
        return all;
    }

    private record Bounds(String to, int most) {}

    private void extend(Priced chain, Bounds bounds, List<Priced> all) {
        List<String> topics = chain.topics();
        String at = topics.get(topics.size() - 1);
        if (at.equals(bounds.to())) {
            all.add(new Priced(chain.cost(), List.copyOf(topics), List.copyOf(chain.links())));
            return;
        }
        if (topics.size() > 1 && questions.contains(at)) {
            return;
        }
        int passed = chain.cost() + (topics.size() == 1 ? 0 : hub(at));
        for (Drawn.Link link : links.edgesOf(at)) {
            String next = link.from().equals(at) ? link.to() : link.from();
            if (passed + cost(link) <= bounds.most() && !topics.contains(next)) {
                topics.add(next);
                chain.links().add(link.from() + "--" + link.type() + "--" + link.to());
                extend(new Priced(passed + cost(link), topics, chain.links()), bounds, all);
                topics.remove(topics.size() - 1);
                chain.links().remove(chain.links().size() - 1);
            }
        }
    }

    private static int cost(Drawn.Link link) {
        return Objects.requireNonNull(COSTS.get(link.type()));
    }

    private int hub(String topic) {
        return (int) Math.round(10_000 * 0.15 * Math.log(1 + degrees.getOrDefault(topic, 0)));
    }
}
