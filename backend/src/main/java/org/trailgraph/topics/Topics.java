package org.trailgraph.topics;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.trailgraph.neo4j.Database;

/** Concepts and questions as a reader opens them. */
@Component
public final class Topics {

    private static final String CONCEPT = """
            CALL () {
                MATCH (c:Topic:Concept {id: $id}) RETURN c
                UNION
                MATCH (c:Topic:Concept {foreignId: $id}) RETURN c
            }
            WITH c ORDER BY c.id = $id DESC, c.id LIMIT 1
            RETURN c {
                .id, kind: 'concept', .en, .zh, .difficulty, .minutes, .formula, .origin, .foreignId,
                aliases: {en: coalesce(c.aliasesEn, []), zh: coalesce(c.aliasesZh, [])},
                summary: {en: c.summaryEn, zh: c.summaryZh},
                symbols: {en: c.symbolsEn, zh: c.symbolsZh},
                pitfalls: {en: c.pitfallsEn, zh: c.pitfallsZh},
                area: head([(c)-[:IN]->(a:Area) | a.id]),
                links: COLLECT {
                    MATCH (c)-[l]-(o:Concept)
                    WITH l, o ORDER BY l.id
                    RETURN {
                        id: l.id, type: $types[type(l)], from: startNode(l).id, to: endNode(l).id,
                        other: o {.id, .en, .zh}, because: {en: l.becauseEn, zh: l.becauseZh},
                        contested: coalesce(l.contested, false), implied: coalesce(l.implied, false), origin: l.origin
                    }
                },
                questions: COLLECT {
                    MATCH (c)<-[r:ASKS]-(q:Question)
                    WITH q, r ORDER BY r.explicit DESC, q.position, q.id
                    RETURN q {.id, .en, .zh, explicit: r.explicit}
                },
                sources: COLLECT {
                    MATCH (c)-[:CITES]->(s:Source) WITH s ORDER BY s.year, s.id RETURN s {.id, .title, .year, .url}
                }
            } AS page
            """;

    private static final String QUESTION = """
            CALL () {
                MATCH (q:Topic:Question {id: $id}) RETURN q
                UNION
                MATCH (q:Topic:Question {foreignId: $id}) RETURN q
            }
            WITH q ORDER BY q.id = $id DESC, q.id LIMIT 1
            RETURN q {
                .id, kind: 'question', .en, .zh, .form, .difficulty, .position, .origin, .foreignId,
                answer: {en: q.answerEn, zh: q.answerZh},
                keyPoints: {en: coalesce(q.keyPointsEn, []), zh: coalesce(q.keyPointsZh, [])},
                mistakes: {en: coalesce(q.mistakesEn, []), zh: coalesce(q.mistakesZh, [])},
                area: head([(q)-[:IN]->(a:Area) | a.id]),
                concepts: COLLECT {
                    MATCH (q)-[r:ASKS]->(c:Concept)
                    WITH c, r ORDER BY r.explicit DESC, c.id
                    RETURN c {.id, .en, .zh, explicit: r.explicit}
                },
                leadsTo: COLLECT {
                    MATCH (q)-[:LEADS_TO]->(n:Question) WITH n ORDER BY n.position, n.id RETURN n {.id, .en, .zh}
                },
                sources: COLLECT {
                    MATCH (q)-[:CITES]->(s:Source) WITH s ORDER BY s.year, s.id RETURN s {.id, .title, .year, .url}
                },
                bank: head([(q)-[f:FROM]->(b:Bank) | {id: b.id, title: b.title, section: f.section, line: f.line}])
            } AS page
            """;

    /** Neo4j's names of the link types, to those of the API. */
    static final Map<String, Object> TYPES = types();

    private final Database database;

    Topics(Database database) {
        this.database = database;
    }

    /** Finds a concept by its id or its foreign id. */
    public ConceptPage concept(String id) {
        return database
                .read(tx -> tx.run(CONCEPT, Map.of("id", id, "types", TYPES)).list())
                .stream()
                .map(row -> row.get("page").as(ConceptPage.class))
                .findFirst()
                .orElseThrow(() -> new TopicNotFound("concept", id));
    }

    /** Finds a question by its id or its foreign id. */
    public QuestionPage question(String id) {
        return database.read(tx -> tx.run(QUESTION, Map.of("id", id)).list()).stream()
                .map(row -> row.get("page").as(QuestionPage.class))
                .findFirst()
                .orElseThrow(() -> new TopicNotFound("question", id));
    }

    private static Map<String, Object> types() {
        Map<String, Object> types = new HashMap<>();
        for (LinkType type : LinkType.values()) {
            types.put(type.name(), type.id());
        }
        return Map.copyOf(types);
    }
}
