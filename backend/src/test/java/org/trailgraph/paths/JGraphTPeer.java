package org.trailgraph.paths;

import java.util.ArrayList;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.BidirectionalDijkstraShortestPath;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.graph.WeightedMultigraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.jgrapht.traverse.TopologicalOrderIterator;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.Costs;
import org.trailgraph.paths.graph.LinkType;

/** The same graph in JGraphT, and as much of the questions as JGraphT answers: no coherence, no reasons, one chain. */
final class JGraphTPeer {

    private final ConceptGraph graph;
    private final Graph<Integer, DefaultEdge> requires = new DefaultDirectedGraph<>(DefaultEdge.class);
    private final Graph<Integer, DefaultWeightedEdge> links = new WeightedMultigraph<>(DefaultWeightedEdge.class);

    JGraphTPeer(ConceptGraph graph) {
        this.graph = graph;
        for (int concept = 0; concept < graph.concepts(); concept++) {
            requires.addVertex(concept);
            links.addVertex(concept);
        }
        for (int link = 0; link < graph.links().count(); link++) {
            int from = graph.links().from(link);
            int to = graph.links().to(link);
            if (graph.links().type(link) == LinkType.REQUIRES) {
                requires.addEdge(from, to);
            }
            // Half of what passing a topic costs lies on either side of it.
            double weight = Costs.readable(graph.costs().of(link)) + (passing(from) + passing(to)) / 2;
            links.setEdgeWeight(links.addEdge(from, to), weight);
        }
    }

    private double passing(int topic) {
        return Costs.readable(graph.costs().passing(topic));
    }

    /** Everything that the goal requires, and it, in a topological order. */
    List<Integer> plan(String goal) {
        Graph<Integer, DefaultEdge> needed = new DefaultDirectedGraph<>(DefaultEdge.class);
        new BreadthFirstIterator<>(requires, graph.find(goal)).forEachRemaining(needed::addVertex);
        for (Integer concept : needed.vertexSet()) {
            for (DefaultEdge edge : requires.outgoingEdgesOf(concept)) {
                needed.addEdge(concept, requires.getEdgeTarget(edge));
            }
        }
        List<Integer> order = new ArrayList<>();
        new TopologicalOrderIterator<>(new EdgeReversedGraph<>(needed)).forEachRemaining(order::add);
        return order;
    }

    /** What the cheapest chain costs. */
    double cost(String from, String to) {
        int start = graph.find(from);
        int end = graph.find(to);
        double weight = new BidirectionalDijkstraShortestPath<>(links).getPathWeight(start, end);
        return weight - (passing(start) + passing(end)) / 2;
    }
}
