package org.trailgraph.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.trailgraph.neo4j.Database;
import org.trailgraph.neo4j.GraphWrite;

/**
 * The one place that writes topics and links, in one transaction, and keeps their rules. Every concept, question and link
 * has an owner, its {@code origin}; what another owner has taken over since is left alone.
 */
@Component
public final class TopicWriter {

    private final Database database;

    TopicWriter(Database database) {
        this.database = database;
    }

    /**
     * Makes the owner's part of the graph what the facts say: adds what is missing, changes what differs, removes what the
     * owner wrote earlier and does not say any more. Loading the same facts again changes nothing.
     *
     * @throws CyclicRequirement where REQUIRES would become cyclic; the graph stays as it was
     */
    public LoadReport load(String owner, List<Fact> facts) {
        return database.write(write -> {
            Present present = Present.read(write);
            LoadReport report = load(write, owner, present, facts);
            int removed = new NodeLoad(write, owner, present).removeUnsaid(facts);
            report = report.plus(new LoadReport(0, 0, removed, 0, 0));
            refuseCycle(write);
            return report;
        });
    }

    /**
     * Makes the graph what the facts say, whoever owns each of them: the way back from an export. The graph has to be empty,
     * to hold what {@code replaceable} owns and nothing else, or to be that graph already, which changes nothing.
     *
     * @throws GraphNotEmpty where something would be lost; the graph stays as it was
     * @throws CyclicRequirement where REQUIRES would be cyclic; the graph stays as it was
     */
    public LoadReport restore(List<Fact> facts, String replaceable) {
        return database.write(write -> {
            Present present = Present.read(write);
            if (SameGraph.is(present, facts)) {
                return new LoadReport(0, 0, 0, facts.size(), 0);
            }
            GraphNotEmpty.refuse(present, replaceable);
            write.run("MATCH (n:Topic|Area|Source|Bank) DETACH DELETE n", Map.of());
            LoadReport report = load(write, replaceable, Present.NOTHING, facts);
            refuseCycle(write);
            return report.plus(new LoadReport(0, 0, present.size(), 0, 0));
        });
    }

    private static LoadReport load(GraphWrite write, String owner, Present present, List<Fact> facts) {
        NodeLoad nodes = new NodeLoad(write, owner, present);
        TieLoad ties = new TieLoad(write, owner, present);
        LoadReport report = new LoadReport(0, 0, 0, 0, 0);
        for (Fact.NodeKind kind : Fact.NodeKind.values()) {
            report = report.plus(nodes.load(kind, those(facts, Fact.Node.class, node -> node.kind() == kind)));
        }
        for (Fact.TieKind kind : Fact.TieKind.values()) {
            report = report.plus(ties.load(kind, those(facts, Fact.Tie.class, tie -> tie.kind() == kind)));
        }
        return report;
    }

    private static <T> List<T> those(List<Fact> facts, Class<T> type, Predicate<T> wanted) {
        return facts.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(wanted)
                .toList();
    }

    private static void refuseCycle(GraphWrite write) {
        List<RequirementCycles.Edge> edges = new ArrayList<>();
        write.run("MATCH (a:Concept)-[:REQUIRES]->(b:Concept) RETURN a.id AS from, b.id AS to", Map.of())
                .forEach(row -> edges.add(new RequirementCycles.Edge(
                        row.get("from").asString(), row.get("to").asString())));
        RequirementCycles.first(edges).ifPresent(cycle -> {
            throw new CyclicRequirement(cycle);
        });
    }
}
