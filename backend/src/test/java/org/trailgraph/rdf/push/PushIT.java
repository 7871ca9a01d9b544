package org.trailgraph.rdf.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.jayway.jsonpath.JsonPath;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.trailgraph.rdf.GraphTriples;
import org.trailgraph.rdf.Http;
import org.trailgraph.rdf.SmallGraphSetUp;

/** The graph pushed to a Fuseki of its own process, and to stores that fail in every way. */
class PushIT extends SmallGraphSetUp {

    private static final String OLD = "<urn:old> <urn:says> \"what stood here before\" .";

    private static final Fuseki FUSEKI = Fuseki.start();

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry settings) {
        settings.add("trailgraph.push.url", FUSEKI::address);
        settings.add("trailgraph.push.user", () -> Fuseki.USER);
        settings.add("trailgraph.push.password", () -> Fuseki.PASSWORD);
    }

    @AfterAll
    static void stop() throws IOException {
        FUSEKI.close();
    }

    @Autowired
    private GraphTriples triples;

    @BeforeEach
    void putAnotherGraph() throws Exception {
        FUSEKI.put("default", OLD);
    }

    private Pushes pushes(PushSettings settings) {
        return new Pushes(database, new GraphStore(database, triples, settings), settings);
    }

    private static PushSettings fuseki(@Nullable String graph, String password) {
        return PushSettingsTests.to(FUSEKI.address(), graph, Fuseki.USER, password);
    }

    private Model export() throws Exception {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(new Http(port).get("/rdf/trailgraph.nt").body(), Lang.NTRIPLES)
                .parse(model);
        return model;
    }

    @Test
    void thePushedGraphIsTheExportAndReplacesWhatStoodThere() throws Exception {
        HttpResponse<String> answer = new Http(port).send("POST", "/api/rdf/push", BodyPublishers.noBody());
        Model pushed = FUSEKI.graph("default");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(pushed.isIsomorphicWith(export())).isTrue();
        assertThat(JsonPath.<Integer>read(answer.body(), "$.triples")).isEqualTo((int) pushed.size());
        assertThat(JsonPath.<Integer>read(answer.body(), "$.version")).isEqualTo(1);
        assertThat(JsonPath.<Integer>read(answer.body(), "$.status")).isBetween(200, 204);
        String standing = new Http(port).get("/api/rdf/push").body();
        assertThat(JsonPath.<Integer>read(standing, "$.last.version")).isEqualTo(1);
        assertThat(standing).doesNotContain(Fuseki.PASSWORD);
    }

    @Test
    void aNamedGraphIsReplacedAndNoOther() throws Exception {
        String graph = "https://atlas.example.org/a graph".replace(" ", "%20");

        pushes(fuseki(graph, Fuseki.PASSWORD)).push();

        assertThat(FUSEKI.graph("graph=https%3A%2F%2Fatlas.example.org%2Fa%2520graph")
                        .isIsomorphicWith(export()))
                .isTrue();
        assertThat(FUSEKI.graph("default").size()).isEqualTo(1);
    }

    @Test
    void aWrongPasswordIsSaidAndChangesNothing() throws Exception {
        PushFailed failure = failure(fuseki(null, "wrong"));

        assertThat(failure.getBody().getStatus()).isEqualTo(502);
        assertThat(failure.getBody().getProperties()).containsEntry("storeStatus", 401);
        assertThat(failure.getBody().getDetail())
                .contains("does not know this user")
                .doesNotContain("wrong");
        assertThat(FUSEKI.graph("default").size()).isEqualTo(1);
    }

    @Test
    void aGraphThatCannotBeReadToItsEndIsNotTakenForTheWhole() throws Exception {
        database.write(write -> write.run("MATCH (c:Concept {id: 'variance'}) SET c.minutes = 'many'", Map.of()));

        PushFailed failure = failure(fuseki(null, Fuseki.PASSWORD));

        assertThat(failure.getBody().getStatus()).isEqualTo(503);
        assertThat(failure.getBody().getTitle()).isEqualTo("The graph could not be read to its end");
        assertThat(failure.getBody().getDetail()).contains("as it was");
        assertThat(FUSEKI.graph("default").size()).isEqualTo(1);
    }

    @Test
    void aStoreThatIsDownIsSaidToBe() throws Exception {
        try (ServerSocket nobody = new ServerSocket(0)) {
            int closed = nobody.getLocalPort();
            nobody.close();
            PushFailed failure =
                    failure(PushSettingsTests.to(URI.create("http://localhost:" + closed + "/data"), null, null, null));

            assertThat(failure.getBody().getStatus()).isEqualTo(502);
            assertThat(failure.getBody().getDetail()).contains("Is the store running");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "302, no redirect is followed",
        "403, may not write",
        "404, no graph store",
        "405, takes no PUT",
        "413, larger than it takes",
        "500, Its log says more"
    })
    void aRefusalIsSaidInWords(int status, String words) throws Exception {
        HttpServer store = store(status);
        try {
            PushFailed failure = failure(PushSettingsTests.to(address(store), null, null, null));

            assertThat(failure.getBody().getStatus()).isEqualTo(502);
            assertThat(failure.getBody().getProperties()).containsEntry("storeStatus", status);
            assertThat(failure.getBody().getDetail()).contains(words);
        } finally {
            store.stop(0);
        }
    }

    @Test
    void aStoreThatNeverAnswersIsGivenUp() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            URI url = URI.create("http://localhost:" + silent.getLocalPort() + "/data");
            PushSettings settings = new PushSettings(url, null, null, null, null, null, null, Duration.ofMillis(500));

            assertThat(failure(settings).getBody().getStatus()).isEqualTo(504);
        }
    }

    @Test
    void pushingByScheduleHappensOnceAChange() throws Exception {
        PushSettings settings = new PushSettings(
                FUSEKI.address(),
                null,
                Fuseki.USER,
                Fuseki.PASSWORD,
                null,
                Duration.ofHours(1),
                null,
                Duration.ofMinutes(1));
        Pushes pushes = pushes(settings);
        PushSchedule schedule = new PushSchedule(pushes, settings);
        ScheduledTaskRegistrar tasks = new ScheduledTaskRegistrar();
        schedule.configureTasks(tasks);
        Runnable look = tasks.getFixedDelayTaskList().get(0).getRunnable();

        look.run();
        Awaitility.await().until(() -> pushes.standing().last() != null);
        PushAnswer first = pushes.standing().last();
        pushes.pushChanges();
        assertThat(pushes.standing().last()).isSameAs(first);

        database.write(write -> write.run("MATCH (c:Concept {id: 'mean'}) SET c.en = 'Average'", Map.of()));
        pushes.pushChanges();
        assertThat(pushes.standing().last()).isNotSameAs(first);
        assertThat(FUSEKI.graph("default").isIsomorphicWith(export())).isTrue();
        schedule.destroy();
    }

    @Test
    void aScheduledPushThatFailsIsTriedAgain() throws Exception {
        HttpServer store = store(500);
        try {
            Pushes pushes = pushes(PushSettingsTests.to(address(store), null, null, null));
            pushes.pushChanges();

            assertThat(pushes.standing().last()).isNull();
            assertThat(pushes.standing().failure()).isNotNull();
        } finally {
            store.stop(0);
        }
    }

    @Test
    void aPushThatIsGivenUpLeavesTheStoresGraphAsItWas() throws Exception {
        ExportStreamIT.manyConcepts(database);
        PushSettings impatient = new PushSettings(
                FUSEKI.address(), null, Fuseki.USER, Fuseki.PASSWORD, null, null, null, Duration.ofMillis(300));

        assertThat(failure(impatient).getBody().getStatus()).isEqualTo(504);
        FUSEKI.put("graph=urn:next", OLD); // Waits for the store to be done with the one before.
        assertThat(FUSEKI.graph("default").size()).isEqualTo(1);
    }

    private PushFailed failure(PushSettings settings) {
        return catchThrowableOfType(PushFailed.class, () -> pushes(settings).push());
    }

    private static URI address(HttpServer store) {
        return URI.create("http://localhost:" + store.getAddress().getPort() + "/data");
    }

    /** A store that refuses whatever it gets. */
    private static HttpServer store(int status) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        return server;
    }
}
