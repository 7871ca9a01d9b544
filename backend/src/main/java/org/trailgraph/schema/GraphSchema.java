package org.trailgraph.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;
import org.trailgraph.neo4j.Database;
import org.trailgraph.schema.SchemaAnswer.Counted;
import org.trailgraph.topics.LinkType;

/** What the graph has of each label and type: Neo4j keeps count of these, so asking takes no look at the topics themselves. */
@Component
final class GraphSchema {

    private static final List<String> LABELS = List.of("Topic", "Concept", "Question", "Area", "Source", "Bank");

    /** Relationships of topics with what is no topic. */
    private static final List<String> OTHER_TYPES = List.of("IN", "CITES", "FROM");

    /** Properties of what the console does not show, and one that only the search has a use for. */
    private static final Set<String> HIDDEN = Set.of("progress", "version", "changedAt", "nameKeys");

    private static final String LABEL_COUNTS =
            counts("MATCH (n:%1$s) RETURN '%1$s' AS name, count(n) AS count", LABELS);

    private static final String TYPE_COUNTS = counts(
            "MATCH ()-[r:%1$s]->() RETURN '%1$s' AS name, count(r) AS count",
            Stream.concat(Arrays.stream(LinkType.values()).map(LinkType::name), OTHER_TYPES.stream())
                    .toList());

    private static final String PROPERTIES =
            "CALL db.propertyKeys() YIELD propertyKey AS name WHERE NOT name IN $hidden RETURN name ORDER BY name";

    private final Database database;

    GraphSchema(Database database) {
        this.database = database;
    }

    SchemaAnswer.Cypher read() {
        return database.read(tx -> new SchemaAnswer.Cypher(
                counted(tx, LABEL_COUNTS),
                counted(tx, TYPE_COUNTS),
                tx.run(PROPERTIES, Map.of("hidden", HIDDEN))
                        .list(row -> row.get("name").asString()),
                CypherNames.FUNCTIONS,
                CypherNames.KEYWORDS));
    }

    private static List<Counted> counted(TransactionContext tx, String query) {
        return tx.run(query)
                .list(row ->
                        new Counted(row.get("name").asString(), row.get("count").asLong()));
    }

    private static String counts(String query, List<String> names) {
        return names.stream().map(query::formatted).collect(Collectors.joining("\nUNION ALL "));
    }
}
