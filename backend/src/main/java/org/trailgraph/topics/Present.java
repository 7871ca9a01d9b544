package org.trailgraph.topics;

import java.util.HashMap;
import java.util.Map;
import org.neo4j.driver.Record;
import org.trailgraph.neo4j.GraphWrite;

/**
 * What the graph holds before a load.
 *
 * @param nodes by label (Topic, Area, Source, Bank) and id
 * @param ties by relationship type, then by the ids of both ends
 */
record Present(Map<String, Node> nodes, Map<String, Map<Ends, Tie>> ties) {

    static final Present NOTHING = new Present(Map.of(), Map.of());

    /** How many nodes and relationships there are. */
    int size() {
        return nodes.size() + ties.values().stream().mapToInt(Map::size).sum();
    }

    /** A node's properties. */
    record Node(Map<String, Object> properties) {

        boolean isOf(String owner) {
            return owner.equals(properties.get("origin"));
        }
    }

    /** What a relationship joins. */
    record Ends(String from, String to) {}

    /** A relationship's properties, and whose it is: a link's own origin, else that of the topic it starts at. */
    record Tie(Map<String, Object> properties, String origin) {}

    static Present read(GraphWrite write) {
        Map<String, Node> nodes = new HashMap<>();
        write.run("""
                        MATCH (n:Topic|Area|Source|Bank)
                        RETURN CASE WHEN n:Topic THEN 'Topic' ELSE labels(n)[0] END AS key, n.id AS id,
                               properties(n) AS properties
                        """, Map.of())
                .forEach(row -> nodes.put(
                        key(row.get("key").asString(), row.get("id").asString()),
                        new Node(row.get("properties").asMap())));
        Map<String, Map<Ends, Tie>> ties = new HashMap<>();
        write.run("""
                        MATCH (a:Topic)-[r]->(b:Topic|Area|Source|Bank)
                        RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties,
                               coalesce(r.origin, a.origin, '') AS origin
                        """, Map.of())
                .forEach(row -> ties.computeIfAbsent(row.get("type").asString(), type -> new HashMap<>())
                        .put(ends(row), tie(row)));
        return new Present(nodes, ties);
    }

    static String key(String label, String id) {
        return label + " " + id;
    }

    private static Ends ends(Record row) {
        return new Ends(row.get("from").asString(), row.get("to").asString());
    }

    private static Tie tie(Record row) {
        return new Tie(row.get("properties").asMap(), row.get("origin").asString());
    }
}
