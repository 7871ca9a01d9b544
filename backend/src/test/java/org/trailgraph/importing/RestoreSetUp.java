package org.trailgraph.importing;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.neo4j.GraphVersion;
import org.trailgraph.neo4j.TestNeo4j;
import org.trailgraph.rdf.Http;
import org.trailgraph.rdf.RdfTest;
import org.trailgraph.topics.TopicWriter;

/** How the tests of the way back take and bring exports, and look at what is in the database. */
@RdfTest
abstract class RestoreSetUp {

    @LocalServerPort
    private int port;

    @Autowired
    TopicWriter writer;

    @Autowired
    SeedLoad seed;

    final Driver driver = TestNeo4j.driver();

    @BeforeEach
    void empty() {
        TestNeo4j.wipe();
    }

    String export(String suffix) throws Exception {
        return new Http(port).get("/rdf/trailgraph." + suffix).body();
    }

    HttpResponse<String> put(String suffix, String body) throws Exception {
        return put(suffix, body.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> put(String suffix, byte[] body) throws Exception {
        return new Http(port).send("PUT", "/rdf/trailgraph." + suffix, BodyPublishers.ofByteArray(body));
    }

    static String versionless(String export) {
        return export.lines()
                .filter(line -> !line.contains("modified") && !line.contains("versionInfo"))
                .collect(Collectors.joining("\n"));
    }

    static long version() {
        return TestNeo4j.database().read(GraphVersion::of).version();
    }

    /** Everything in the database but the change counter; lists that are empty may as well be missing. */
    List<String> everything() {
        return List.of("""
                        MATCH (n) WHERE NOT n:ChangeCounter RETURN labels(n) AS what, '' AS at, properties(n) AS properties
                        """, """
                        MATCH (a)-[r]->(b) RETURN [type(r)] AS what, a.id + ' ' + b.id AS at, properties(r) AS properties
                        """).stream()
                .flatMap(cypher -> driver.executableQuery(cypher).execute().records().stream())
                .map(RestoreSetUp::line)
                .sorted()
                .toList();
    }

    private static String line(Record row) {
        Map<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
        properties.remove("nameKeys");
        properties.values().removeIf(List.of()::equals);
        return new TreeSet<>(row.get("what").asList()) + " " + row.get("at").asString() + " " + properties;
    }
}
