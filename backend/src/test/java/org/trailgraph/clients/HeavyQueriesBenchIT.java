package org.trailgraph.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.trailgraph.Benchmarks;
import org.trailgraph.FuzzRun;
import org.trailgraph.Http;
import tools.jackson.databind.json.JsonMapper;

/** How long the explorer's calls take while two heavy queries run all the time; writes its section of docs/benchmarks.md. */
@Tag("bench")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"trailgraph.cypher.timeout=5s", "trailgraph.sparql.timeout=5s"})
@DirtiesContext
class HeavyQueriesBenchIT {

    private static final int AT_A_TIME = 2;
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Duration IDLE = Duration.ofSeconds(3);
    private static final Duration BUSY = Duration.ofSeconds(10);
    private static final Duration WARM_UP = Duration.ofSeconds(40);

    /** How many times their usual latency the explorer's calls may take. */
    private static final double MOST = 3;

    private static final List<String> CALLS = List.of(
            "/api/concepts/batch-normalization",
            "/api/graph?around=batch-normalization&limit=100",
            "/api/search?q=batch",
            "/api/paths/plan?goal=transformer");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private static Path home;

    @LocalServerPort
    private int port;

    @Autowired
    private Driver driver;

    private final List<String> rows = new ArrayList<>();
    private final List<String> slow = new ArrayList<>();

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry registry) {
        registry.add("trailgraph.home", home::toString);
        registry.add("trailgraph.neo4j.jars", () -> System.getProperty("trailgraph.neo4j.jars"));
    }

    @Test
    void theExplorerStaysUnderThreeTimesItsUsualLatency() {
        latency(WARM_UP);
        for (HeavyQuery heavy : HeavyQuery.all()) {
            beside(heavy);
        }
        Benchmarks.put("The explorer beside heavy queries", text());
        assertThat(slow).isEmpty();
    }

    private void beside(HeavyQuery heavy) {
        double[] usual = latency(IDLE);
        AtomicBoolean on = new AtomicBoolean(true);
        AtomicLong longest = new AtomicLong();
        Map<String, Integer> answers = new ConcurrentSkipListMap<>();
        List<CompletableFuture<Void>> askers = new ArrayList<>();
        for (int i = 0; i < AT_A_TIME; i++) {
            askers.add(CompletableFuture.runAsync(() -> {
                while (on.get()) {
                    long start = System.nanoTime();
                    answers.merge(ask(heavy), 1, Integer::sum);
                    longest.accumulateAndGet(System.nanoTime() - start, Math::max);
                }
            }));
        }
        double[] busy = latency(BUSY);
        on.set(false);
        askers.forEach(CompletableFuture::join);
        boolean clean = isClean();
        double median = part(busy, 0.5) / part(usual, 0.5);
        boolean inTime = longest.get() <= LIMIT.multipliedBy(2).toNanos();
        rows.add(String.format(
                Locale.ROOT,
                "| %s | %s | %.1f s | %.1f / %.1f | %.1f / %.1f | %.1f / %.1f | %s |",
                heavy.what(),
                String.join(", ", answers.keySet()),
                longest.get() / 1e9,
                part(usual, 0.5),
                part(usual, 0.95),
                part(busy, 0.5),
                part(busy, 0.95),
                median,
                part(busy, 0.95) / part(usual, 0.95),
                clean ? "nothing" : "something"));
        System.out.println(rows.get(rows.size() - 1) + " " + answers);
        if (median >= MOST || !inTime || !clean) {
            slow.add(rows.get(rows.size() - 1));
        }
    }

    private String ask(HeavyQuery heavy) {
        Http http = new Http(port);
        try {
            return Integer.toString(
                    heavy.path().equals("/sparql")
                            ? http.post("/sparql", "application/sparql-query", heavy.query())
                                    .statusCode()
                            : http.post(
                                            heavy.path(),
                                            "application/json",
                                            JSON.writeValueAsString(Map.of("query", heavy.query())))
                                    .statusCode());
        } catch (IllegalStateException broken) {
            return "broken off";
        }
    }

    private double[] latency(Duration time) {
        Http http = new Http(port);
        List<Double> millis = new ArrayList<>();
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            for (String call : CALLS) {
                long start = System.nanoTime();
                assertThat(http.get(call).statusCode()).as(call).isEqualTo(200);
                millis.add((System.nanoTime() - start) / 1e6);
            }
        }
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double part(double[] sorted, double part) {
        return sorted[(int) (sorted.length * part)];
    }

    /** Whether neither the database nor the server works on any query any more. */
    private boolean isClean() {
        try {
            Awaitility.await()
                    .atMost(LIMIT)
                    .until(() -> FuzzRun.transactions(driver) == 0
                            && FuzzRun.threadsIn("org.trailgraph.cypher.CypherConsole") == 0
                            && FuzzRun.threadsIn("org.trailgraph.sparql.SparqlEndpoint") == 0);
            return true;
        } catch (ConditionTimeoutException left) {
            return false;
        }
    }

    private String text() {
        return String.format(Locale.ROOT, """
                Measured %s with `mvn verify -Pbench -Dtest=None -Dit.test=HeavyQueriesBenchIT -Dsurefire.failIfNoSpecifiedTests=false`:
                the seed, a database as large as by default, limits of %d seconds. Two of each query run all the time, begun again as soon as they end. Meanwhile one caller asks for a concept's page, its neighbourhood, a search and a study plan in turn.

                | query | answers | longest | usual ms | beside it ms | times | left after |
                |---|---|---:|---:|---:|---:|---|
                %s

                Medians / 95th percentiles of all four calls. The median has to stay under %.0f times the usual one, which is measured anew before
                each query. What is refused (400, 403) costs what reading it costs.
                """, Benchmarks.machine(), LIMIT.toSeconds(), String.join("\n", rows), MOST);
    }
}
