package org.trailgraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;
import org.trailgraph.rdf.Http;

/** What a client sees of results that are larger than the limit, which is a megabyte here, and a kilobyte once. */
class ResultLimitTests {

    private static final int MOST = 1 << 20;
    private static final int TRIPLES = 20_000;

    /** What Tomcat keeps back before it sends. */
    private static final int BUFFER = 1 << 16;

    private static final String ROWS = "SELECT ?s ?o { ?s ?p ?o }";
    private static final String JSON = "application/sparql-results+json";

    private static SparqlServer server;

    @BeforeAll
    static void start() {
        server = start(DataSize.ofMegabytes(1));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static SparqlServer start(DataSize most) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        for (int i = 0; i < TRIPLES; i++) {
            graph.add(
                    NodeFactory.createURI("urn:s" + i),
                    NodeFactory.createURI("urn:terms#p"),
                    NodeFactory.createLiteralString("x".repeat(100) + i));
        }
        SparqlServer started = SparqlServer.start(new Limits(Duration.ofSeconds(10), DataSize.ofMegabytes(200), most));
        started.serve(DatasetGraphFactory.wrap(graph));
        return started;
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT ?s ?o { ?s ?p ?o }, text/csv",
        "SELECT ?s ?o { ?s ?p ?o }, text/tab-separated-values",
        "SELECT ?s ?o { ?s ?p ?o }, application/sparql-results+json",
        "SELECT ?s ?o { ?s ?p ?o }, application/sparql-results+xml",
        "CONSTRUCT WHERE { ?s ?p ?o }, application/n-triples",
        "CONSTRUCT WHERE { ?s ?p ?o }, text/turtle",
        "CONSTRUCT WHERE { ?s ?p ?o }, application/ld+json"
    })
    void isSentToTheLimitAndThenTheConnectionBreaks(String query, String form) throws Exception {
        HttpResponse<InputStream> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        "http://127.0.0.1:" + server.port() + "/sparql?query=" + Http.encoded(query)))
                                .header("Accept", form)
                                .build(),
                        BodyHandlers.ofInputStream());
        ByteArrayOutputStream got = new ByteArrayOutputStream();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(breaks(answer.body(), got)).isTrue();
        assertThat(got.size()).isBetween(MOST - BUFFER, MOST);
        Awaitility.await().until(() -> server.underWay() == 0);
    }

    private static boolean breaks(InputStream body, ByteArrayOutputStream into) {
        try (body) {
            body.transferTo(into);
            return false;
        } catch (IOException broken) {
            return true;
        }
    }

    @Test
    void whatIsBelowTheLimitComesWhole() throws Exception {
        HttpResponse<String> answer = server.http().query(ROWS + " LIMIT 5000", "Accept", "text/csv");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().lines()).hasSize(5_001);
    }

    @Test
    void beforeAnythingIsSentItIsAProblemThatNamesTheExport() throws Exception {
        try (SparqlServer small = start(DataSize.ofKilobytes(1))) {
            isTooLarge(small.http().query(ROWS + " LIMIT 30", "Accept", JSON));
        }
    }

    /** Jena makes it in memory before it writes any of it. */
    @Test
    void rdfXmlIsRefusedAsAWhole() throws Exception {
        isTooLarge(server.http().query("CONSTRUCT WHERE { ?s ?p ?o }", "Accept", "application/rdf+xml"));
    }

    private static void isTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(Http.header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(JsonPath.<String>read(answer.body(), "$.title")).isEqualTo("The result is too large");
        assertThat(JsonPath.<String>read(answer.body(), "$.detail")).contains("/rdf/trailgraph.nt");
    }
}
