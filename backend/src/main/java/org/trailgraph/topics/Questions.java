package org.trailgraph.topics;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.trailgraph.neo4j.Database;

/** The questions as a list to choose from. */
@Component
final class Questions {

    private static final String FITTING = """
            MATCH (q:Topic:Question)
            WHERE ($difficulties = [] OR q.difficulty IN $difficulties)
              AND ($forms = [] OR q.form IN $forms)
              AND all(word IN $words WHERE toLower(coalesce(q.en, '') + ' ' + coalesce(q.zh, '')) CONTAINS word)
              AND ($areas = [] OR EXISTS { (q)-[:IN]->(a:Area) WHERE a.id IN $areas })
              AND ($concepts = [] OR EXISTS { (q)-[:ASKS]->(c:Concept) WHERE c.id IN $concepts })
              AND ($banks = [] AND $sections = [] OR EXISTS {
                  MATCH (q)-[f:FROM]->(b:Bank)
                  WHERE ($banks = [] OR b.id IN $banks) AND ($sections = [] OR f.section IN $sections)
              })
            """;

    private static final String COUNT = FITTING + "RETURN count(q) AS total";

    private static final String QUESTIONS = FITTING + """
            CALL (q) {
                OPTIONAL MATCH (q)-[f:FROM]->(b:Bank) RETURN b.id AS bank, f.section AS section ORDER BY bank LIMIT 1
            }
            WITH q, bank, section ORDER BY bank, q.position, q.id SKIP $offset LIMIT $limit
            RETURN q {
                .id, .en, .zh, .form, .difficulty, .position, bank: bank, section: section,
                area: head([(q)-[:IN]->(a:Area) | a.id]),
                concepts: COLLECT { MATCH (q)-[:ASKS {explicit: true}]->(c:Concept) WITH c ORDER BY c.id RETURN c {.id, .en, .zh} },
                asks: COLLECT { MATCH (q)-[:ASKS]->(c:Concept) RETURN c.id AS id ORDER BY id }
            } AS question
            """;

    private static final String BANKS = """
            MATCH (b:Bank) WHERE EXISTS { (b)<-[:FROM]-(:Question) }
            RETURN b {.id, .title, .sha256, importedAt: toString(b.importedAt)} AS bank ORDER BY b.id
            """;

    private final Database database;

    Questions(Database database) {
        this.database = database;
    }

    /** The questions that fit, {@code limit} of them from the {@code offset}th on. */
    QuestionList fitting(QuestionFilter filter, int limit, int offset) {
        Map<String, Object> parameters = filter.parameters();
        parameters.put("limit", limit);
        parameters.put("offset", offset);
        return database.read(tx -> new QuestionList(
                tx.run(COUNT, parameters).single().get("total").asLong(),
                tx.run(QUESTIONS, parameters).list(row -> row.get("question").as(QuestionList.Entry.class)),
                tx.run(BANKS).list(row -> row.get("bank").as(QuestionList.BankTitle.class))));
    }
}
