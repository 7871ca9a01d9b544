package org.trailgraph.topics;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;
import org.trailgraph.neo4j.Database;

/** Which topics many ids name, for whoever keeps ids outside of the graph. */
@Component
public final class TopicRefs {

    private static final String BY_ID = """
            UNWIND $ids AS asked
            MATCH (t:Topic {id: asked})
            RETURN asked, t.id AS id, t:Question AS question
            """;

    private static final String BY_FOREIGN_ID = """
            UNWIND $ids AS asked
            MATCH (t:Topic {foreignId: asked})
            WITH asked, t ORDER BY t.id
            WITH asked, head(collect(t)) AS t
            RETURN asked, t.id AS id, t:Question AS question
            """;

    private final Database database;

    TopicRefs(Database database) {
        this.database = database;
    }

    /** The topics with these ids, or with these foreign ids; an id that names none has no entry. */
    public Map<String, TopicRef> named(Collection<String> ids) {
        return database.read(tx -> {
            Map<String, TopicRef> named = new HashMap<>();
            find(tx, BY_ID, List.copyOf(ids), named);
            find(
                    tx,
                    BY_FOREIGN_ID,
                    ids.stream().filter(id -> !named.containsKey(id)).toList(),
                    named);
            return named;
        });
    }

    /** The topics with these ids, by their ids. */
    public Map<String, TopicRef> withIds(Collection<String> ids) {
        return database.read(tx -> {
            Map<String, TopicRef> found = new HashMap<>();
            find(tx, BY_ID, List.copyOf(ids), found);
            return found;
        });
    }

    private static void find(TransactionContext tx, String cypher, List<String> ids, Map<String, TopicRef> found) {
        if (!ids.isEmpty()) {
            tx.run(cypher, Map.of("ids", ids))
                    .forEachRemaining(row -> found.put(
                            row.get("asked").asString(),
                            new TopicRef(
                                    row.get("id").asString(),
                                    row.get("question").asBoolean())));
        }
    }
}
