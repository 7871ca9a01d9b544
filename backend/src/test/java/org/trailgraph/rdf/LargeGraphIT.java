package org.trailgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.neo4j.Neo4jTest;
import org.trailgraph.neo4j.TestNeo4j;
import org.trailgraph.topics.TopicWriter;

/** A graph of more triples than the dataset may hold: what needs the dataset says so and names the way out, all else goes on. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"trailgraph.seed.load=false", "trailgraph.sparql.max-triples=10"})
@Neo4jTest
class LargeGraphIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TopicWriter writer;

    @BeforeEach
    void loadMoreThanTheDatasetHolds() {
        TestNeo4j.wipe();
        writer.load("seed", SmallGraph.facts());
        Awaitility.await().until(() -> get("/sparql?query=ASK%7B%7D").statusCode() == 503);
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return new Http(port).get(path, headers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sparql?query=ASK%7B%7D", "/id/concept/variance.ttl"})
    void whatNeedsTheDatasetSaysThatTheGraphIsTooLarge(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Http.header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("trailgraph.sparql.max-triples", "Graph Store Protocol");
    }

    @Test
    void anIriStillLeadsToItsPage() throws Exception {
        HttpResponse<String> answer = get("/id/concept/variance", "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Http.header(answer, "Location")).endsWith("/concept/variance");
        assertThat(get("/concept/variance").statusCode()).isEqualTo(200);
    }

    @Test
    void theDescriptionOfTheWholeSaysThatSparqlIsSwitchedOff() throws Exception {
        assertThat(get("/.well-known/void").body()).contains("Switched off: the graph is too large.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rdf/trailgraph.nt", "/api/concepts/variance", "/api/graph?around=variance"})
    void theRestGoesOn(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("variance");
    }
}
