package org.trailgraph.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trailgraph.neo4j.GraphWrite;

/** Loads nodes for an owner. */
record NodeLoad(GraphWrite write, String owner, Present present) {

    private static final int BATCH = 5_000;

    LoadReport load(Fact.NodeKind kind, List<Fact.Node> facts) {
        List<Map<String, Object>> rows = new ArrayList<>();
        int added = 0;
        int changed = 0;
        int kept = 0;
        for (Fact.Node fact : facts) {
            Present.Node before = present.nodes().get(Present.key(kind.key(), fact.id()));
            if (before == null) {
                added++;
            } else if (kind.isTopic() && !before.isOf(owner)) {
                kept++;
                continue;
            } else if (before.properties().equals(all(kind, fact))) {
                continue;
            } else {
                changed++;
            }
            rows.add(Map.of("id", fact.id(), "properties", all(kind, fact)));
        }
        write(kind, rows);
        return new LoadReport(added, changed, 0, facts.size() - added - changed - kept, kept);
    }

    static Map<String, Object> all(Fact.NodeKind kind, Fact.Node fact) {
        Map<String, Object> all = new HashMap<>(fact.properties());
        all.put("id", fact.id());
        if (kind.isTopic()) {
            all.put(NameKey.PROPERTY, NameKey.all(fact.properties()));
        }
        return all;
    }

    private void write(Fact.NodeKind kind, List<Map<String, Object>> rows) {
        String cypher = """
                UNWIND $rows AS row
                MERGE (n:%s {id: row.id}) SET n:%s, n = row.properties
                """.formatted(kind.key(), kind.labels());
        for (int start = 0; start < rows.size(); start += BATCH) {
            write.run(cypher, Map.of("rows", rows.subList(start, Math.min(rows.size(), start + BATCH))));
        }
    }

    /** Removes the owner's topics that are said no more, but for those that facts of other owners still name. */
    int removeUnsaid(List<Fact> facts) {
        List<String> said = facts.stream()
                .filter(fact -> fact instanceof Fact.Node node && node.kind().isTopic())
                .map(fact -> ((Fact.Node) fact).id())
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
