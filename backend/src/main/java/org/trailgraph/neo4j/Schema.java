package org.trailgraph.neo4j;

import java.util.List;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.springframework.stereotype.Component;

/** Constraints and indexes; creating them again changes nothing. */
@Component
public final class Schema {

    private static final List<String> STATEMENTS = List.of(
            "CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (t:Topic) REQUIRE t.id IS UNIQUE",
            "CREATE CONSTRAINT area_id IF NOT EXISTS FOR (a:Area) REQUIRE a.id IS UNIQUE",
            "CREATE CONSTRAINT source_id IF NOT EXISTS FOR (s:Source) REQUIRE s.id IS UNIQUE",
            "CREATE CONSTRAINT bank_id IF NOT EXISTS FOR (b:Bank) REQUIRE b.id IS UNIQUE",
            "CREATE CONSTRAINT change_counter IF NOT EXISTS FOR (c:ChangeCounter) REQUIRE c.id IS UNIQUE",
            "CREATE CONSTRAINT learner_id IF NOT EXISTS FOR (l:Learner) REQUIRE l.id IS UNIQUE",
            "CREATE INDEX topic_foreign_id IF NOT EXISTS FOR (t:Topic) ON (t.foreignId)",
            """
            CREATE FULLTEXT INDEX topic_keys IF NOT EXISTS
            FOR (t:Concept|Question) ON EACH [t.nameKeys] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
            """,
            """
            CREATE FULLTEXT INDEX topic_names IF NOT EXISTS
            FOR (t:Concept|Question) ON EACH [t.en, t.zh, t.aliasesEn, t.aliasesZh]
            OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}
            """,
            """
            CREATE FULLTEXT INDEX topic_text IF NOT EXISTS
            FOR (t:Concept|Question) ON EACH [t.summaryEn, t.summaryZh, t.pitfallsEn, t.pitfallsZh, t.answerEn, t.answerZh]
            OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
            """);

    private final Driver driver;

    Schema(Driver driver) {
        this.driver = driver;
    }

    /** Creates what is missing and waits until the indexes answer. */
    public void create() {
        SessionConfig config =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.WRITE).build();
        try (Session session = driver.session(config)) {
            STATEMENTS.forEach(statement -> session.run(statement).consume());
            session.run("CALL db.awaitIndexes(300)").consume();
        }
    }
}
