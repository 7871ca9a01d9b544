package org.trailgraph.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.trailgraph.Http;
import org.trailgraph.neo4j.Database;
import org.trailgraph.neo4j.Schema;

/** How long search and reading take among 100,000 concepts, over HTTP, one call after another. */
@Tag("bench")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "trailgraph.seed.load=false")
@DirtiesContext
class ReadingBenchIT {

    private static final int CONCEPTS = 100_000;
    private static final int LINKS = 250_000;
    private static final int WARM_UP = 500;
    private static final int CALLS = 1_000;
    private static final GeneratedGraph GRAPH = GeneratedGraph.of("bench", CONCEPTS, LINKS, 4);

    /** Milliseconds within which 95 of 100 answers have to be there. */
    private static final double MOST = 50;

    @TempDir
    private static Path home;

    @LocalServerPort
    private int port;

    private final List<String> rows = new ArrayList<>();
    private final List<String> slow = new ArrayList<>();

    /** The application starts a Neo4j of its own, as large as by default. */
    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry registry) {
        registry.add("trailgraph.home", home::toString);
        registry.add("trailgraph.neo4j.jars", () -> System.getProperty("trailgraph.neo4j.jars"));
    }

    @BeforeAll
    static void load(@Autowired Schema schema, @Autowired Database database, @LocalServerPort int port) {
        schema.create();
        GRAPH.write(database);
        Http http = new Http(port);
        String last = "c" + (CONCEPTS - 1);
        String ask = "ASK { <http://localhost:8080/id/concept/" + last + "> a ?type }";
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .until(() -> http.get("/api/paths/plan?goal=" + last).statusCode() == 200
                        && http.get("/sparql?query=" + Http.encoded(ask), "Accept", "text/csv")
                                .body()
                                .contains("true"));
    }

    @Test
    void searchAndReadingAmongAHundredThousandConcepts() {
        Random random = new Random(8);
        IntFunction<Integer> any = i -> random.nextInt(CONCEPTS);
        measure(
                "search while typing (1 to 20 letters)",
                i -> search(begun(GRAPH.english(any.apply(i)), 1 + random.nextInt(20))));
        measure("search for a whole name", i -> search(GRAPH.english(any.apply(i))));
        measure("search for a Chinese name", i -> search(GRAPH.chinese(any.apply(i))));
        measure(
                "search for two Chinese characters",
                i -> search(begun(GRAPH.chinese(any.apply(i)).substring(1), 2)));
        measure("search for a name with a letter wrong", i -> search(mistaken(GRAPH.english(any.apply(i)), random)));
        measure("search for nothing there is", i -> search("zzqx" + i + " wvkj"));
        measure("concept page", i -> "/api/concepts/c" + any.apply(i));
        measure("concept page, 5,000 neighbours", i -> "/api/concepts/" + GeneratedGraph.HUB);
        measure("neighbourhood, limit 100", i -> "/api/graph?limit=100&around=c" + any.apply(i));
        measure("neighbourhood, depth 2, limit 100", i -> "/api/graph?limit=100&depth=2&around=c" + any.apply(i));
        measure("neighbourhood, limit 100, 5,000 neighbours", i -> "/api/graph?limit=100&around=" + GeneratedGraph.HUB);
        System.out.println("| what | p50 ms | p95 ms | p99 ms |\n|---|---:|---:|---:|");
        rows.forEach(System.out::println);
        assertThat(slow).isEmpty();
    }

    private static String search(String typed) {
        return "/api/search?q=" + Http.encoded(typed);
    }

    private static String begun(String name, int letters) {
        return name.substring(0, Math.min(letters, name.length()));
    }

    private static String mistaken(String name, Random random) {
        int at = random.nextInt(name.length());
        return name.substring(0, at) + (char) ('a' + random.nextInt(26)) + name.substring(at + 1);
    }

    private void measure(String what, IntFunction<String> address) {
        Http http = new Http(port);
        IntStream.range(0, WARM_UP).mapToObj(address).forEach(http::get);
        double[] millis = new double[CALLS];
        for (int i = 0; i < CALLS; i++) {
            String asked = address.apply(i);
            long start = System.nanoTime();
            int status = http.get(asked).statusCode();
            millis[i] = (System.nanoTime() - start) / 1e6;
            assertThat(status).as(asked).isEqualTo(200);
        }
        Arrays.sort(millis);
        double p95 = millis[CALLS * 95 / 100];
        rows.add("| %s | %.1f | %.1f | %.1f |".formatted(what, millis[CALLS / 2], p95, millis[CALLS * 99 / 100]));
        if (p95 > MOST) {
            slow.add(what);
        }
    }
}
