package org.trailgraph.topics;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;
import org.trailgraph.neo4j.Database;

/** Areas as a reader opens them: what is in one, and what links two. */
@Component
public final class Areas {

    private static final String AREA = """
            MATCH (a:Area {id: $id})
            CALL (a) {
                MATCH (a)<-[:IN]-(:Concept)-[r]-(:Concept)-[:IN]->(b:Area)
                WHERE a <> b AND NOT coalesce(r.implied, false)
                WITH b, count(r) AS links ORDER BY links DESC, b.id
                RETURN collect(b {.id, .en, .zh, count: links}) AS neighbours
            }
            RETURN a {
                .id, .en, .zh, neighbours: neighbours,
                concepts: COUNT { (a)<-[:IN]-(:Concept) },
                questions: COUNT { (a)<-[:IN]-(:Question) },
                topics: COLLECT {
                    MATCH (a)<-[:IN]-(c:Concept)
                    WITH c, COUNT { (c)--(:Topic) } AS degree ORDER BY degree DESC, c.id LIMIT $topics
                    RETURN c {.id, kind: 'concept', .en, .zh, degree: degree}
                },
                asked: COLLECT {
                    MATCH (a)<-[:IN]-(q:Question)
                    OPTIONAL MATCH (q)-[:FROM]->(b:Bank)
                    WITH q, b ORDER BY b.id, q.position, q.id LIMIT $questions
                    RETURN q {.id, .en, .zh}
                }
            } AS page
            """;

    private static final String EXISTING = "MATCH (a:Area) WHERE a.id IN $ids RETURN a.id AS id";

    private static final String LINKS = """
            MATCH (:Area {id: $from})<-[:IN]-(c:Concept)-[l]-(d:Concept)-[:IN]->(:Area {id: $to})
            WHERE NOT coalesce(l.implied, false)
            WITH l, COUNT { (c)--(:Topic) } + COUNT { (d)--(:Topic) } AS weight ORDER BY weight DESC, l.id
            WITH collect(l) AS ties
            RETURN size(ties) AS count, [l IN ties[..$limit] | {
                id: l.id, type: $types[type(l)], from: startNode(l).id, to: endNode(l).id,
                because: {en: l.becauseEn, zh: l.becauseZh}, contested: coalesce(l.contested, false), origin: l.origin
            }] AS links
            """;

    private static final String TOPICS = """
            MATCH (t:Topic) WHERE t.id IN $ids
            RETURN t {
                .id, kind: 'concept', .en, .zh, .difficulty, area: head([(t)-[:IN]->(a:Area) | a.id]),
                degree: COUNT { (t)--(:Topic) }
            } AS topic
            ORDER BY t.id
            """;

    private final Database database;

    Areas(Database database) {
        this.database = database;
    }

    /** The area with its 24 best linked concepts and its first six questions. */
    AreaPage area(String id) {
        return database
                .read(tx -> tx.run(AREA, Map.of("id", id, "topics", 24, "questions", 6))
                        .list())
                .stream()
                .map(row -> row.get("page").as(AreaPage.class))
                .findFirst()
                .orElseThrow(() -> new AreaNotFound(id));
    }

    /** What links two areas, and the {@code limit} strongest of it. */
    AreaLinks links(String from, String to, int limit) {
        return database.read(tx -> {
            List<String> existing = tx.run(EXISTING, Map.of("ids", List.of(from, to)))
                    .list(row -> row.get("id").asString());
            Stream.of(from, to).filter(id -> !existing.contains(id)).findFirst().ifPresent(id -> {
                throw new AreaNotFound(id);
            });
            Record row = tx.run(LINKS, Map.of("from", from, "to", to, "limit", limit, "types", Topics.TYPES))
                    .single();
            List<AreaLinks.Link> links = row.get("links").asList(link -> link.as(AreaLinks.Link.class));
            return new AreaLinks(from, to, row.get("count").asLong(), links, topics(tx, links));
        });
    }

    private static List<GraphView.Node> topics(TransactionContext tx, List<AreaLinks.Link> links) {
        List<String> ids = links.stream()
                .flatMap(link -> Stream.of(link.from(), link.to()))
                .distinct()
                .toList();
        return tx.run(TOPICS, Map.of("ids", ids)).list(row -> row.get("topic").as(GraphView.Node.class));
    }
}
