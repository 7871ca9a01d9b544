package org.trailgraph.paths.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.trailgraph.neo4j.Database;
import org.trailgraph.neo4j.GraphVersion;

/** Reads the whole graph from Neo4j in one transaction, streamed record by record. */
final class ConceptGraphReader {

    private static final String CONCEPTS = """
            MATCH (c:Topic:Concept)
            OPTIONAL MATCH (c)-[:IN]->(a:Area)
            WITH c, min(a.id) AS area
            RETURN c.id AS id, c.foreignId AS foreignId, c.en AS en, c.zh AS zh, area,
                   c.difficulty AS difficulty, c.minutes AS minutes
            """;

    private static final String QUESTIONS = """
            MATCH (q:Topic:Question)
            RETURN q.id AS id, q.foreignId AS foreignId, q.en AS en, q.zh AS zh
            """;

    private static final String LINKS = """
            MATCH (from:Topic:Concept)-[link]->(to:Topic:Concept)
            WHERE type(link) IN $types AND NOT coalesce(link.implied, false)
            RETURN from.id AS from, type(link) AS type, to.id AS to, link.becauseEn AS en, link.becauseZh AS zh,
                   coalesce(link.contested, false) AS flag
            """;

    private static final String ASKS = """
            MATCH (from:Topic:Question)-[link:ASKS]->(to:Topic:Concept)
            RETURN from.id AS from, 'ASKS' AS type, to.id AS to, null AS en, null AS zh,
                   coalesce(link.explicit, false) AS flag
            """;

    private static final Map<String, LinkType> TYPES = Arrays.stream(LinkType.values())
            .collect(Collectors.toMap(LinkType::name, type -> type, (a, b) -> a, HashMap::new));

    private ConceptGraphReader() {}

    static ConceptGraph read(Database database) {
        return database.read(tx -> {
            GraphVersion version = GraphVersion.of(tx);
            ConceptGraphBuilder builder = new ConceptGraphBuilder();
            tx.run(CONCEPTS).forEachRemaining(row -> builder.add(concept(row)));
            tx.run(QUESTIONS).forEachRemaining(row -> builder.add(question(row)));
            readLinks(tx, LINKS, builder);
            readLinks(tx, ASKS, builder);
            return builder.build(version);
        });
    }

    private static void readLinks(TransactionContext tx, String cypher, ConceptGraphBuilder builder) {
        Map<String, Object> types = Map.of("types", TYPES.keySet());
        tx.run(cypher, types).forEachRemaining(row -> {
            LinkType type = TYPES.get(row.get("type").asString());
            if (type != null) {
                Text because = new Text(text(row, "en"), text(row, "zh"));
                LinkRows.Claim claim =
                        new LinkRows.Claim(because, row.get("flag").asBoolean());
                builder.link(row.get("from").asString(), type, row.get("to").asString(), claim);
            }
        });
    }

    private static ConceptGraphBuilder.Concept concept(Record row) {
        return new ConceptGraphBuilder.Concept(
                row.get("id").asString(),
                text(row, "foreignId"),
                text(row, "en"),
                text(row, "zh"),
                text(row, "area"),
                number(row, "difficulty"),
                number(row, "minutes"));
    }

    private static ConceptGraphBuilder.Question question(Record row) {
        return new ConceptGraphBuilder.Question(
                row.get("id").asString(), text(row, "foreignId"), text(row, "en"), text(row, "zh"));
    }

    private static @Nullable String text(Record row, String column) {
        Value value = row.get(column);
        return value.isNull() ? null : value.asString();
    }

    private static int number(Record row, String column) {
        Value value = row.get(column);
        return value.isNull() ? 0 : value.asInt();
    }
}
