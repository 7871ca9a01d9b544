package org.trailgraph.topics;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;
import org.trailgraph.neo4j.Database;

/** The graph around a topic: the best linked neighbours first, then theirs, up to a number of topics. */
@Component
public final class Neighbourhood {

    private static final String FOCUS = """
            CALL () {
                MATCH (t:Topic {id: $id}) RETURN t
                UNION
                MATCH (t:Topic {foreignId: $id}) RETURN t
            }
            RETURN t.id AS id ORDER BY t.id = $id DESC, t.id LIMIT 1
            """;

    private static final String NEIGHBOURS = """
            UNWIND $from AS id
            MATCH (:Topic {id: id})-[r]-(n:Topic)
            WHERE type(r) IN $types AND NOT coalesce(r.implied, false) AND NOT n.id IN $seen
            WITH n, count(r) AS ties
            WITH n, ties, COUNT { (n)--(:Topic) } AS degree
            RETURN n.id AS id ORDER BY ties DESC, degree DESC, n.id LIMIT $limit
            """;

    private static final String VIEW = """
            MATCH (t:Topic) WHERE t.id IN $ids
            CALL (t) {
                OPTIONAL MATCH (t)-[r]-(o:Topic) WHERE type(r) IN $types AND NOT coalesce(r.implied, false)
                RETURN count(r) AS degree, count(DISTINCT CASE WHEN NOT o.id IN $all THEN o END) AS more
            }
            RETURN t {
                .id, .en, .zh, .difficulty, degree: degree, kind: CASE WHEN t:Concept THEN 'concept' ELSE 'question' END,
                area: head([(t)-[:IN]->(a:Area) | a.id])
            } AS node, more
            ORDER BY t.id
            """;

    private static final String LINKS = """
            MATCH (t:Topic)-[r]-(o:Topic)
            WHERE t.id IN $ids AND o.id IN $all AND type(r) IN $types AND NOT coalesce(r.implied, false)
            WITH DISTINCT startNode(r).id AS from, endNode(r).id AS to, $names[type(r)] AS type ORDER BY from, type, to
            RETURN {id: from + '--' + type + '--' + to, type: type, from: from, to: to} AS link
            """;

    private static final String IDS = "MATCH (t:Topic) RETURN t.id AS id ORDER BY id";

    private final Database database;

    Neighbourhood(Database database) {
        this.database = database;
    }

    /**
     * What to look at.
     *
     * @param around the id or foreign id of the topic in the middle
     * @param depth how many links away a topic may be
     * @param limit how many topics at most, the one in the middle included
     * @param exclude ids of topics that are not wanted
     * @param shown ids of topics that are on the map already; with any, only newcomers are given
     */
    record Request(String around, int depth, int limit, Set<LinkType> types, Set<String> exclude, Set<String> shown) {}

    GraphView around(Request request) {
        return database.read(tx -> {
            String focus = tx.run(FOCUS, Map.of("id", request.around())).stream()
                    .map(row -> row.get("id").asString())
                    .findFirst()
                    .orElseThrow(() -> new TopicNotFound("topic", request.around()));
            Set<String> nearest = nearest(tx, focus, request);
            Set<String> all = new LinkedHashSet<>(nearest);
            all.addAll(request.shown());
            if (!request.shown().isEmpty()) {
                nearest.remove(focus);
            }
            return view(tx, nearest, all, request.types());
        });
    }

    /** The topics with these ids or keys, those of them that there are, and the links among them. */
    GraphView among(Set<String> ids, Set<String> keys, Set<LinkType> types) {
        return database.read(tx -> {
            Set<String> all = new LinkedHashSet<>(ids);
            if (!keys.isEmpty()) {
                tx.run(IDS).stream()
                        .map(row -> row.get("id").asString())
                        .filter(id -> keys.contains(TopicKey.of(id)))
                        .forEach(all::add);
            }
            return view(tx, all, all, types);
        });
    }

    /** The focus first. */
    private static Set<String> nearest(TransactionContext tx, String focus, Request request) {
        Set<String> nearest = new LinkedHashSet<>(List.of(focus));
        int limit = request.limit() + (request.shown().isEmpty() ? 0 : 1);
        Collection<String> edge = List.of(focus);
        for (int depth = 0; depth < request.depth() && nearest.size() < limit; depth++) {
            Set<String> seen = new LinkedHashSet<>(nearest);
            seen.addAll(request.exclude());
            seen.addAll(request.shown());
            edge = tx.run(
                            NEIGHBOURS,
                            Map.of(
                                    "from", List.copyOf(edge),
                                    "seen", List.copyOf(seen),
                                    "types", names(request.types()),
                                    "limit", limit - nearest.size()))
                    .list(row -> row.get("id").asString());
            nearest.addAll(edge);
        }
        return nearest;
    }

    /** The topics {@code ids}, with their links to each other and to the others of {@code all}. */
    private static GraphView view(TransactionContext tx, Set<String> ids, Set<String> all, Set<LinkType> types) {
        Map<String, Object> parameters =
                Map.of("ids", List.copyOf(ids), "all", List.copyOf(all), "types", names(types), "names", Topics.TYPES);
        Map<String, Long> more = new HashMap<>();
        List<GraphView.Node> nodes = tx.run(VIEW, parameters).list(row -> {
            GraphView.Node node = row.get("node").as(GraphView.Node.class);
            more.put(node.id(), row.get("more").asLong());
            return node;
        });
        List<GraphView.Link> links =
                tx.run(LINKS, parameters).list(row -> row.get("link").as(GraphView.Link.class));
        return new GraphView(nodes, links, more);
    }

    private static List<String> names(Set<LinkType> types) {
        return types.stream().map(LinkType::name).collect(Collectors.toList());
    }
}
