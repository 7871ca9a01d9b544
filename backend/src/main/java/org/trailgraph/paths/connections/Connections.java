package org.trailgraph.paths.connections;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.Costs;
import org.trailgraph.paths.graph.Links;
import org.trailgraph.paths.graph.PathGraph;

/** Finds how two topics relate: the cheapest typed chains that join them, each unlike the others. */
@Component
public final class Connections {

    private final PathGraph current;

    Connections(PathGraph current) {
        this.current = current;
    }

    /** Up to {@code k} connections between two topics, given by id or foreign id. */
    public ConnectionsAnswer between(String from, String to, int k) {
        return between(current.current(), from, to, k);
    }

    static ConnectionsAnswer between(ConceptGraph graph, String from, String to, int k) {
        int source = graph.topics("from", List.of(from))[0];
        int target = graph.topics("to", List.of(to))[0];
        if (source == target) {
            throw new SameTopic(graph.id(source));
        }
        List<Chain> all = CheapestChains.between(graph, source, target, CheapestChains.MOST);
        List<Chain> chains = CheapestChains.dissimilar(all, k);
        List<Integer> common = NearestCommon.of(graph, source, target);
        return new ConnectionsAnswer(
                chains.stream().map(chain -> connection(graph, chain)).toList(),
                common.stream().map(graph::id).toList(),
                Stream.concat(chains.stream().flatMap(chain -> chain.topics().stream()), common.stream())
                        .distinct()
                        .sorted()
                        .map(graph::name)
                        .toList());
    }

    /** The topics between two topics on their best connection; none where there is no connection. */
    public static int[] innerTopics(ConceptGraph graph, int from, int to) {
        if (from == to) {
            return new int[0];
        }
        return CheapestChains.between(graph, from, to, 1).stream()
                .flatMap(chain -> chain.inner().stream())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static ConnectionsAnswer.Connection connection(ConceptGraph graph, Chain chain) {
        List<ConnectionsAnswer.Hop> hops = new ArrayList<>();
        for (int i = 0; i < chain.links().size(); i++) {
            hops.add(hop(graph, chain.topics().get(i), chain.links().get(i)));
        }
        return new ConnectionsAnswer.Connection(
                Costs.readable(chain.cost()),
                chain.topics().stream().map(graph::id).toList(),
                hops);
    }

    private static ConnectionsAnswer.Hop hop(ConceptGraph graph, int at, int link) {
        Links links = graph.links();
        return new ConnectionsAnswer.Hop(
                graph.linkId(link),
                links.type(link).word(),
                graph.id(links.from(link)),
                graph.id(links.to(link)),
                links.from(link) != at,
                links.because(link),
                links.contested(link));
    }
}
