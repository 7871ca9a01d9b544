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
                RETURN count(r) AS degree, count(DISTINCT CASE WHEN NOT o.id IN $ids THEN o END) AS more
            }
            RETURN t {
                .id, .en, .zh, degree: degree, kind: CASE WHEN t:Concept THEN 'concept' ELSE 'question' END,
                area: head([(t)-[:IN]->(a:Area) | a.id])
            } AS node, more
            ORDER BY t.id
            """;

    private static final String LINKS = """
            MATCH (t:Topic)-[r]->(o:Topic)
            WHERE t.id IN $ids AND o.id IN $ids AND type(r) IN $types AND NOT coalesce(r.implied, false)
            WITH t.id AS from, o.id AS to, $names[type(r)] AS type ORDER BY from, type, to
            RETURN {id: from + '--' + type + '--' + to, type: type, from: from, to: to} AS link
            """;

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
     */
    record Request(String around, int depth, int limit, Set<LinkType> types, Set<String> exclude) {}

    GraphView around(Request request) {
        return database.read(tx -> {
            String focus = tx.run(FOCUS, Map.of("id", request.around())).stream()
                    .map(row -> row.get("id").asString())
                    .findFirst()
                    .orElseThrow(() -> new TopicNotFound("topic", request.around()));
            return view(tx, nearest(tx, focus, request), request.types());
        });
    }

    private static Set<String> nearest(TransactionContext tx, String focus, Request request) {
        Set<String> shown = new LinkedHashSet<>(List.of(focus));
        Collection<String> edge = List.of(focus);
        for (int depth = 0; depth < request.depth() && shown.size() < request.limit(); depth++) {
            Set<String> seen = new LinkedHashSet<>(shown);
            seen.addAll(request.exclude());
            edge = tx.run(
                            NEIGHBOURS,
                            Map.of(
                                    "from", List.copyOf(edge),
                                    "seen", List.copyOf(seen),
                                    "types", names(request.types()),
                                    "limit", request.limit() - shown.size()))
                    .list(row -> row.get("id").asString());
            shown.addAll(edge);
        }
        return shown;
    }

    private static GraphView view(TransactionContext tx, Set<String> ids, Set<LinkType> types) {
        Map<String, Object> parameters = Map.of("ids", List.copyOf(ids), "types", names(types), "names", Topics.TYPES);
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
