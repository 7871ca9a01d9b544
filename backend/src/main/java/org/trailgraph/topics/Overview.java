package org.trailgraph.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trailgraph.neo4j.Database;

/** The field at a glance: its areas, their main concepts, and how strongly the areas are linked. */
@Component
public final class Overview {

    private static final String AREAS = """
            MATCH (a:Area)
            CALL (a) {
                MATCH (a)<-[:IN]-(c:Concept)
                WITH c, COUNT { (c)--(:Topic) } AS degree ORDER BY degree DESC, c.id
                RETURN count(c) AS concepts, collect(c {.id, kind: 'concept', .en, .zh, degree: degree})[..$main] AS main
            }
            RETURN a {
                .id, .en, .zh, concepts: concepts, topics: main, questions: COUNT { (a)<-[:IN]-(:Question) }
            } AS area
            ORDER BY concepts DESC, a.id
            """;

    private static final String LINKS = """
            MATCH (a:Area)<-[:IN]-(:Concept)-[r]->(:Concept)-[:IN]->(b:Area)
            WHERE a <> b AND NOT coalesce(r.implied, false)
            WITH CASE WHEN a.id < b.id THEN [a.id, b.id] ELSE [b.id, a.id] END AS pair, count(*) AS count
            RETURN {from: pair[0], to: pair[1], count: count} AS link
            ORDER BY count DESC, pair
            """;

    private final Database database;

    Overview(Database database) {
        this.database = database;
    }

    /** All areas with their eight best linked concepts, and the strongest ties between areas. */
    Atlas atlas() {
        return database.read(tx -> new Atlas(
                tx.run(AREAS, Map.of("main", 8)).list(row -> row.get("area").as(Atlas.AreaSummary.class)),
                strongest(tx.run(LINKS).list(row -> row.get("link").as(Atlas.Tie.class)))));
    }

    /** The forty strongest, and those among the three strongest of an area, so that none stands alone that need not. */
    private static List<Atlas.Tie> strongest(List<Atlas.Tie> ties) {
        Map<String, Integer> taken = new HashMap<>();
        List<Atlas.Tie> strongest = new ArrayList<>();
        for (Atlas.Tie tie : ties) {
            int from = taken.merge(tie.from(), 1, Integer::sum);
            int to = taken.merge(tie.to(), 1, Integer::sum);
            if (strongest.size() < 40 || from <= 3 || to <= 3) {
                strongest.add(tie);
            }
        }
        return strongest;
    }

    /** The overview. */
    record Atlas(List<AreaSummary> areas, List<Tie> links) {

        /** An area, how many concepts and questions it has, and its main concepts. */
        record AreaSummary(
                String id,
                @Nullable String en,
                @Nullable String zh,
                long concepts,
                long questions,
                List<Main> topics) {}

        /** One of the best linked concepts of an area. */
        record Main(
                String id,
                String kind,
                @Nullable String en,
                @Nullable String zh,
                long degree) {}

        /** How many links join two areas, in either direction. */
        record Tie(String from, String to, long count) {}
    }
}
