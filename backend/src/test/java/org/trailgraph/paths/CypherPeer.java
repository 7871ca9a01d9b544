package org.trailgraph.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.trailgraph.neo4j.Database;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.LinkType;

/** The same graph in Neo4j, and as much of the questions as Cypher answers: hops for costs, and no order. */
final class CypherPeer {

    private static final int BATCH = 10_000;
    private static final String TYPES = Arrays.stream(LinkType.values())
            .filter(type -> type != LinkType.ASKS)
            .map(LinkType::name)
            .collect(Collectors.joining("|"));

    private final Driver driver;
    private final Database database;

    CypherPeer(Driver driver, Database database) {
        this.driver = driver;
        this.database = database;
    }

    void load(ConceptGraph graph) {
        run("CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (t:Topic) REQUIRE t.id IS UNIQUE", List.of());
        run("CREATE CONSTRAINT area_id IF NOT EXISTS FOR (a:Area) REQUIRE a.id IS UNIQUE", List.of());
        List<Map<String, Object>> concepts = new ArrayList<>();
        for (int concept = 0; concept < graph.concepts(); concept++) {
            concepts.add(Map.of(
                    "id", graph.id(concept),
                    "name", String.valueOf(graph.name(concept).en()),
                    "area", "area-" + graph.area(concept),
                    "difficulty", graph.difficulty(concept),
                    "minutes", graph.minutes(concept)));
        }
        load("""
                UNWIND $rows AS row
                MERGE (a:Area {id: row.area})
                CREATE (:Topic:Concept {id: row.id, en: row.name, zh: row.name, difficulty: row.difficulty,
                                        minutes: row.minutes})-[:IN]->(a)
                """, concepts);
        links(graph).forEach((type, rows) -> load("""
                UNWIND $rows AS row
                MATCH (a:Topic {id: row[0]}) MATCH (b:Topic {id: row[1]})
                CREATE (a)-[:%s {id: row[2], contested: false, implied: false}]->(b)
                """.formatted(type.name()), rows));
    }

    private static Map<LinkType, List<List<String>>> links(ConceptGraph graph) {
        Map<LinkType, List<List<String>>> rows = new HashMap<>();
        for (int link = 0; link < graph.links().count(); link++) {
            rows.computeIfAbsent(graph.links().type(link), type -> new ArrayList<>())
                    .add(List.of(
                            graph.id(graph.links().from(link)),
                            graph.id(graph.links().to(link)),
                            graph.linkId(link)));
        }
        return rows;
    }

    private void load(String cypher, List<?> rows) {
        for (int start = 0; start < rows.size(); start += BATCH) {
            run(cypher, rows.subList(start, Math.min(rows.size(), start + BATCH)));
        }
    }

    private void run(String cypher, List<?> rows) {
        try (Session session = driver.session()) {
            session.run(cypher, Map.of("rows", rows)).consume();
        }
    }

    /** How many hops the shortest chain has. */
    int shortest(String from, String to) {
        String cypher = """
                MATCH path = SHORTEST 1 (:Topic {id: $from})-[:%s]-+(:Topic {id: $to})
                RETURN [topic IN nodes(path) | topic.id] AS topics
                """.formatted(TYPES);
        return database.read(tx -> tx.run(cypher, Map.<String, Object>of("from", from, "to", to)).list().stream()
                .mapToInt(row -> row.get("topics").size() - 1)
                .findFirst()
                .orElse(-1));
    }

    /** How many concepts the goal requires, in no order. */
    int required(String goal) {
        return database.read(tx -> tx.run(
                        "MATCH (:Topic {id: $goal})-[:REQUIRES*1..]->(c) RETURN DISTINCT c.id AS id",
                        Map.<String, Object>of("goal", goal))
                .list()
                .size());
    }

    String version() {
        return database.read(tx -> tx.run("CALL dbms.components() YIELD versions RETURN versions[0] AS version")
                .single()
                .get("version")
                .asString());
    }
}
