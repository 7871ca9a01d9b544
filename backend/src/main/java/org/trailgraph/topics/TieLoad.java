package org.trailgraph.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trailgraph.neo4j.GraphWrite;

/**
 * Loads relationships for an owner. A link between concepts belongs to its own origin; every other relationship to the
 * origin of the topic that it starts at.
 */
record TieLoad(GraphWrite write, String owner, Present present) {

    private static final int BATCH = 5_000;

    LoadReport load(Fact.TieKind kind, List<Fact.Tie> facts) {
        Map<Present.Ends, Present.Tie> unsaid = new HashMap<>(present.ties().getOrDefault(kind.name(), Map.of()));
        List<Map<String, Object>> rows = new ArrayList<>();
        int added = 0;
        int changed = 0;
        int kept = 0;
        for (Fact.Tie fact : facts) {
            Present.Tie before = unsaid.remove(new Present.Ends(fact.from(), fact.to()));
            if (isOthers(kind, fact, before)) {
                kept++;
                continue;
            } else if (before == null) {
                added++;
            } else if (before.properties().equals(fact.properties())) {
                continue;
            } else {
                changed++;
            }
            rows.add(Map.of("from", fact.from(), "to", fact.to(), "properties", fact.properties()));
        }
        write(kind, rows);
        int removed = remove(kind, unsaid);
        return new LoadReport(added, changed, removed, facts.size() - added - changed - kept, kept);
    }

    private boolean isOthers(Fact.TieKind kind, Fact.Tie fact, Present.@Nullable Tie before) {
        if (before != null) {
            return !before.origin().equals(owner);
        }
        Present.Node start = present.nodes().get(Present.key(kind.fromKey(), fact.from()));
        return !kind.isLink() && start != null && !start.isOf(owner);
    }

    private void write(Fact.TieKind kind, List<Map<String, Object>> rows) {
        String cypher = """
                UNWIND $rows AS row
                MATCH (a:%s {id: row.from})
                MATCH (b:%s {id: row.to})
                MERGE (a)-[r:%s]->(b) SET r = row.properties
                """.formatted(kind.fromKey(), kind.toKey(), kind.name());
        for (int start = 0; start < rows.size(); start += BATCH) {
            write.run(cypher, Map.of("rows", rows.subList(start, Math.min(rows.size(), start + BATCH))));
        }
    }

    private int remove(Fact.TieKind kind, Map<Present.Ends, Present.Tie> unsaid) {
        List<Map<String, Object>> rows = new ArrayList<>();
        unsaid.forEach((ends, tie) -> {
            if (tie.origin().equals(owner)) {
                rows.add(Map.of("from", ends.from(), "to", ends.to()));
            }
        });
        if (!rows.isEmpty()) {
            write.run("""
                    UNWIND $rows AS row
                    MATCH (:%s {id: row.from})-[r:%s]->(:%s {id: row.to})
                    DELETE r
                    """.formatted(kind.fromKey(), kind.name(), kind.toKey()), Map.of("rows", rows));
        }
        return rows.size();
    }
}
