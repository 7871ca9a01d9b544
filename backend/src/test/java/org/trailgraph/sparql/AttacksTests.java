package org.trailgraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;
import org.trailgraph.rdf.Http;

/**
 * What hostile queries get, and how soon, over 40,000 triples. With {@code -Dattacks.table=FILE} the answers are written
 * there, as {@code docs/sparql.md} has them.
 */
class AttacksTests {

    private static final Duration LIMIT = Duration.ofSeconds(1);

    /** A loaded machine looks at its watch late, but not after twice the time. */
    private static final long MOST_MILLIS = 2 * LIMIT.toMillis();

    private static final String JSON = "application/sparql-results+json";
    private static final List<String> ROWS = new ArrayList<>();

    private static SparqlServer server;

    @BeforeAll
    static void start() {
        server = SparqlServer.start(new Limits(LIMIT, DataSize.ofMegabytes(100), DataSize.ofMegabytes(20)));
        server.serve(DatasetGraphFactory.wrap(graph()));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        String table = System.getProperty("attacks.table");
        if (table != null) {
            Files.write(Path.of(table), ROWS);
        }
    }

    private static Graph graph() {
        Random random = new Random(6);
        Graph graph = GraphMemFactory.createDefaultGraph();
        Node requires = NodeFactory.createURI("https://w3id.org/trailgraph/ns#requires");
        for (int i = 0; i < 10_000; i++) {
            Node concept = concept(i);
            graph.add(concept, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang("Concept " + i, "en"));
            for (int j = 0; j < 3; j++) {
                graph.add(concept, requires, concept(random.nextInt(10_000)));
            }
        }
        return graph;
    }

    private static Node concept(int number) {
        return NodeFactory.createURI("https://atlas.example.org/id/concept/c" + number);
    }

    static Stream<Arguments> refused() {
        return HostileSparql.refused().stream().map(attack -> Arguments.argumentSet(attack.what(), attack));
    }

    static Stream<Arguments> costly() {
        return HostileSparql.costly().stream().map(attack -> Arguments.argumentSet(attack.what(), attack));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNotAllowedIsRefusedAtOnce(HostileSparql.Attack attack) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> answer =
                server.http().post("/sparql", "application/sparql-query", attack.query(), "Accept", "*/*");
        long millis = (System.nanoTime() - start) / 1_000_000;

        note(attack, answer, millis);
        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 413);
        assertThat(millis).isLessThan(MOST_MILLIS);
    }

    @ParameterizedTest
    @MethodSource("costly")
    void whatCostsTooMuchEndsWithinTwiceTheTimeAndLeavesNoThreadBehind(HostileSparql.Attack attack) throws Exception {
        long start = System.nanoTime();
        @Nullable HttpResponse<String> answer = null;
        try {
            answer = server.http().post("/sparql", "application/sparql-query", attack.query(), "Accept", "*/*");
        } catch (IOException broken) {
            assertThat(broken).hasMessageNotContaining("refused");
        }
        long millis = (System.nanoTime() - start) / 1_000_000;

        note(attack, answer, millis);
        assertThat(millis).isLessThan(MOST_MILLIS);
        Awaitility.await().atMost(Duration.ofMillis(200)).until(() -> server.underWay() == 0);
        if (answer != null) {
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400, 413, 503);
            assertThat(answer.body().length()).isLessThan(2_000_000);
        }
    }

    private static void note(HostileSparql.Attack attack, @Nullable HttpResponse<String> answer, long millis) {
        String got = "connection broken";
        if (answer != null) {
            got = answer.statusCode() == 200
                    ? "200, %,d bytes".formatted(answer.body().length())
                    : answer.statusCode() + " " + JsonPath.<String>read(answer.body(), "$.title");
        }
        ROWS.add(String.format(Locale.ROOT, "| %s | %s | %,d |", attack.what(), got, millis));
    }

    @Test
    void aQueryWhoseClientHasGoneEndsLongBeforeItsTime() throws Exception {
        try (SparqlServer patient = SparqlServer.start(
                new Limits(Duration.ofSeconds(60), DataSize.ofMegabytes(100), DataSize.ofMegabytes(20)))) {
            patient.serve(DatasetGraphFactory.wrap(graph()));
            try (Socket client = new Socket(InetAddress.getLoopbackAddress(), patient.port())) {
                ask(client, "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
                Awaitility.await().until(() -> patient.underWay() == 1);
            }
            Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> patient.underWay() == 0);
        }
    }

    @Test
    void aClientThatDoesNotReadHoldsNoThread() throws Exception {
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            ask(client, "SELECT * { ?a ?b ?c . ?d ?e ?f }");
            Awaitility.await().until(() -> server.underWay() == 1);
            Awaitility.await().atMost(LIMIT.multipliedBy(2).plusMillis(500)).until(() -> server.underWay() == 0);
        }
    }

    private static void ask(Socket client, String query) throws IOException {
        OutputStream out = client.getOutputStream();
        String request = "GET /sparql?query=%s HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/csv\r\n\r\n";
        out.write(request.formatted(Http.encoded(query)).getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Test
    void theThirdQueryOfAClientHasToWait() throws Exception {
        String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
        List<CompletableFuture<Integer>> two = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            two.add(CompletableFuture.supplyAsync(() -> status(endless)));
        }
        Awaitility.await().until(() -> server.underWay() == 2);

        HttpResponse<String> third = server.http().query("ASK { }", "Accept", JSON);

        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(Http.header(third, "Retry-After")).isEqualTo("1");
        assertThat(two).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(503));
        assertThat(status("ASK { }")).isEqualTo(200);
    }

    private static int status(String query) {
        try {
            return server.http().query(query, "Accept", JSON).statusCode();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void aRequestMayAskForLessTime() throws Exception {
        String endless = Http.encoded("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
        long start = System.nanoTime();

        assertThat(server.http().get("/sparql?timeout=0.1&query=" + endless).statusCode())
                .isEqualTo(503);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(LIMIT.toMillis());
        assertThat(server.http().get("/sparql?timeout=soon&query=" + endless).statusCode())
                .isEqualTo(400);
    }
}
