package org.trailgraph.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Record;
import org.trailgraph.neo4j.GraphWrite;

/**
 * Loads the relationships of one kind. A link between concepts belongs to its own origin; every other relationship to the
 * origin of the topic that it starts at.
 */
record TieLoad(GraphWrite write, String owner, Fact.TieKind kind) {

    private static final int BATCH = 5_000;

    private record Present(Map<String, Object> properties, boolean ours) {}

    LoadReport load(List<Fact.Tie> facts) {
        Map<String, Present> present = present();
        Map<String, Boolean> startsAtOurs = kind.isLink() ? Map.of() : oursById();
        List<Map<String, Object>> rows = new ArrayList<>();
        int added = 0;
        int changed = 0;
        int kept = 0;
        for (Fact.Tie fact : facts) {
            Present before = present.remove(fact.key());
            boolean others =
                    before == null ? !kind.isLink() && !startsAtOurs.getOrDefault(fact.from(), true) : !before.ours();
            if (others) {
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
        write(rows);
        int removed = remove(present);
        return new LoadReport(added, changed, removed, facts.size() - added - changed - kept, kept);
    }

    private Map<String, Present> present() {
        Map<String, Present> present = new HashMap<>();
        for (Record row : write.run("""
                MATCH (a:%s)-[r:%s]->(b:%s)
                RETURN a.id AS from, b.id AS to, properties(r) AS properties, coalesce(r.origin, a.origin) AS origin
                """.formatted(kind.fromKey(), kind.name(), kind.toKey()), Map.of())) {
            present.put(
                    row.get("from").asString() + " " + row.get("to").asString(),
                    new Present(
                            row.get("properties").asMap(),
                            Objects.equals(row.get("origin").asString(null), owner)));
        }
        return present;
    }

    private Map<String, Boolean> oursById() {
        Map<String, Boolean> ours = new HashMap<>();
        write.run("MATCH (t:Topic) RETURN t.id AS id, t.origin = $owner AS ours", Map.of("owner", owner))
                .forEach(row ->
                        ours.put(row.get("id").asString(), row.get("ours").asBoolean(false)));
        return ours;
    }

    private void write(List<Map<String, Object>> rows) {
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

    private int remove(Map<String, Present> unsaid) {
        List<Map<String, Object>> rows = new ArrayList<>();
        unsaid.forEach((key, tie) -> {
            if (tie.ours()) {
                int space = key.indexOf(' ');
                rows.add(Map.of("from", key.substring(0, space), "to", key.substring(space + 1)));
            }
        });
        write.run("""
                UNWIND $rows AS row
                MATCH (:%s {id: row.from})-[r:%s]->(:%s {id: row.to})
                DELETE r
                """.formatted(kind.fromKey(), kind.name(), kind.toKey()), Map.of("rows", rows));
        return rows.size();
    }
}
