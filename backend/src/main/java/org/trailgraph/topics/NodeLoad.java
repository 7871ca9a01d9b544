package org.trailgraph.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trailgraph.neo4j.GraphWrite;

/** Loads the nodes of one kind. */
record NodeLoad(GraphWrite write, String owner, Fact.NodeKind kind) {

    private static final int BATCH = 5_000;

    LoadReport load(List<Fact.Node> facts) {
        Map<String, Map<String, Object>> present = present();
        List<Map<String, Object>> rows = new ArrayList<>();
        int added = 0;
        int changed = 0;
        int kept = 0;
        for (Fact.Node fact : facts) {
            Map<String, Object> before = present.get(fact.id());
            if (before == null) {
                added++;
            } else if (kind.isTopic() && !owner.equals(before.get("origin"))) {
                kept++;
                continue;
            } else if (before.equals(all(fact))) {
                continue;
            } else {
                changed++;
            }
            rows.add(Map.of("id", fact.id(), "properties", all(fact)));
        }
        write(rows);
        return new LoadReport(added, changed, 0, facts.size() - added - changed - kept, kept);
    }

    private static Map<String, Object> all(Fact.Node fact) {
        Map<String, Object> all = new HashMap<>(fact.properties());
        all.put("id", fact.id());
        return all;
    }

    private Map<String, Map<String, Object>> present() {
        return write
                .run("MATCH (n:%s) RETURN n.id AS id, properties(n) AS properties".formatted(kind.labels()), Map.of())
                .stream()
                .collect(Collectors.toMap(row -> row.get("id").asString(), row -> row.get("properties")
                        .asMap()));
    }

    private void write(List<Map<String, Object>> rows) {
        String cypher = """
                UNWIND $rows AS row
                MERGE (n:%s {id: row.id}) SET n:%s, n = row.properties
                """.formatted(kind.key(), kind.labels());
        for (int start = 0; start < rows.size(); start += BATCH) {
            List<Map<String, Object>> batch = rows.subList(start, Math.min(rows.size(), start + BATCH));
            write.run(cypher, Map.of("rows", batch));
        }
    }

    /** Removes the owner's topics that are said no more, but for those that facts of other owners still name. */
    static int removeUnsaid(GraphWrite write, String owner, List<Fact> facts) {
        List<String> said = facts.stream()
                .filter(Fact.Node.class::isInstance)
                .map(Fact.Node.class::cast)
                .filter(node -> node.kind().isTopic())
                .map(Fact.Node::id)
                .toList();
        return write.run("""
                        MATCH (t:Topic {origin: $owner})
                        WHERE NOT t.id IN $said AND NOT EXISTS { (t)-[r]-() WHERE r.origin <> $owner }
                          AND NOT EXISTS { (t)<-[:ASKS|LEADS_TO]-(q:Question) WHERE q.origin <> $owner }
                        DETACH DELETE t
                        RETURN count(*) AS removed
                        """, Map.of("owner", owner, "said", said))
                .get(0)
                .get("removed")
                .asInt();
    }
}
