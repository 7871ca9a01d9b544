package org.trailgraph.progress;

import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.trailgraph.neo4j.Database;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Where progress is kept: an encrypted document on a node of its own that nothing is linked with. There is one learner. */
@Component
final class Learners {

    private static final String LOCAL = "local";

    private static final String READ = """
            OPTIONAL MATCH (l:Learner {id: $id})
            RETURN l.progress AS progress
            """;

    /** A property that is written keeps everybody else waiting until this transaction ends. */
    private static final String LOCK = """
            MERGE (l:Learner {id: $id})
            SET l.locked = true
            """;

    private static final String WRITE = """
            MATCH (l:Learner {id: $id})
            SET l.progress = $progress
            """;

    private static final String UNLOCK = """
            MATCH (l:Learner {id: $id})
            REMOVE l.locked
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Database database;
    private final ServerKey key;

    Learners(Database database, ServerKey key) {
        this.database = database;
        this.key = key;
    }

    /** What was so, and is now. */
    record Step(Progress before, Progress after) {}

    Progress progress() {
        return database.read(this::read);
    }

    /** Changes what is kept, one change after the other: none gets lost when two come at once. */
    Step change(UnaryOperator<Progress> change) {
        return database.writeBeside(tx -> {
            tx.run(LOCK, Map.of("id", LOCAL)).consume();
            Progress before = read(tx);
            Progress after = change.apply(before);
            if (!after.equals(before)) {
                String sealed = Seal.close(JSON.writeValueAsString(after), key.get(), LOCAL);
                tx.run(WRITE, Map.of("id", LOCAL, "progress", sealed)).consume();
            }
            tx.run(UNLOCK, Map.of("id", LOCAL)).consume();
            return new Step(before, after);
        });
    }

    /** What a change would do. */
    Step preview(UnaryOperator<Progress> change) {
        Progress before = progress();
        return new Step(before, change.apply(before));
    }

    private Progress read(TransactionContext tx) {
        Record row = tx.run(READ, Map.of("id", LOCAL)).single();
        Value sealed = row.get("progress");
        return sealed.isNull() ? Progress.NOTHING : open(sealed.asString());
    }

    private Progress open(String sealed) {
        try {
            Progress kept = JSON.readValue(Seal.open(sealed, key.existing(), LOCAL), Progress.class);
            return Progress.of(kept.known(), kept.rejected());
        } catch (GeneralSecurityException | JacksonException notOurs) {
            throw UnreadableProgress.otherKey();
        }
    }
}
