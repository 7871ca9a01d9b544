package org.trailgraph.rdf;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.neo4j.Database;
import org.trailgraph.neo4j.TestNeo4j;
import org.trailgraph.topics.TopicWriter;

/** The application over the small graph, as the seed's, before each test. */
@RdfTest
public abstract class SmallGraphSetUp {

    @LocalServerPort
    protected int port;

    @Autowired
    protected TopicWriter writer;

    @Autowired
    protected Database database;

    @BeforeEach
    protected void loadSmallGraph() {
        TestNeo4j.wipe();
        writer.load("seed", SmallGraph.facts());
    }

    protected HttpResponse<String> get(String path, String... headers) throws Exception {
        return new Http(port).get(path, headers);
    }
}
