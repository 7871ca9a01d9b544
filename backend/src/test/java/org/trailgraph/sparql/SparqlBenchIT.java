package org.trailgraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
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
import org.trailgraph.BenchmarksPage;
import org.trailgraph.neo4j.Database;
import org.trailgraph.neo4j.Schema;
import org.trailgraph.rdf.GraphDataset;
import org.trailgraph.rdf.Http;
import org.trailgraph.topics.GeneratedGraph;

/** SPARQL over a million triples, beside a separate Fuseki with the same data; writes its section of docs/benchmarks.md. */
@Tag("bench")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"trailgraph.seed.load=false", "trailgraph.sparql.timeout=60s"})
@DirtiesContext
class SparqlBenchIT {

    private static final int CONCEPTS = 27_000;
    private static final int LINKS = 68_000;
    private static final int WARM_UP = 20;
    private static final int CALLS = 25;

    /** What the machine's own noise may add to a query that both run alike. */
    private static final double NOISE = 1.15;

    private static final String PREFIXES = """
            PREFIX c: <http://localhost:8080/id/concept/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX tg: <https://w3id.org/trailgraph/ns#>
            """;

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    private final List<String> rows = new ArrayList<>();
    private final List<String> slow = new ArrayList<>();

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry registry) {
        registry.add("trailgraph.home", folder.resolve("home")::toString);
        registry.add("trailgraph.neo4j.jars", () -> System.getProperty("trailgraph.neo4j.jars"));
    }

    private static Map<String, String> queries() {
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put("concepts, counted", "SELECT (COUNT(*) AS ?n) { ?c a skos:Concept }");
        queries.put("everything about a concept", "SELECT ?p ?o { c:c4711 ?p ?o }");
        queries.put("all that fifty concepts require", """
                SELECT ?c (COUNT(?r) AS ?n) { { SELECT DISTINCT ?c { ?c tg:requires ?x } ORDER BY ?c LIMIT 50 }
                  ?c tg:requires+ ?r } GROUP BY ?c
                """);
        queries.put("all that requires one of fifty", """
                SELECT ?c (COUNT(?r) AS ?n) { { SELECT DISTINCT ?c { ?x tg:requires ?c } ORDER BY ?c LIMIT 50 }
                  ?r tg:requires+ ?c } GROUP BY ?c
                """);
        queries.put(
                "concepts by area, counted",
                "SELECT ?area (COUNT(?c) AS ?n) { ?area skos:member ?c } GROUP BY ?area ORDER BY DESC(?n) ?area");
        queries.put("1,000 links with both names", """
                SELECT ?from ?to ?type { ?link a tg:Link ; tg:from ?a ; tg:to ?b ; tg:type ?type .
                  ?a skos:prefLabel ?from . ?b skos:prefLabel ?to
                  FILTER(LANG(?from) = "en" && LANG(?to) = "en" && ?type = tg:requires) } ORDER BY ?from ?to LIMIT 1000
                """);
        queries.put("the first 100 names", "SELECT ?l { ?c skos:prefLabel ?l } ORDER BY ?l LIMIT 100");
        queries.put("all names, sorted", "SELECT ?l { ?c skos:prefLabel ?l } ORDER BY LANG(?l) ?l ?c");
        queries.put(
                "names that contain a word",
                "SELECT ?c { ?c skos:prefLabel ?l FILTER CONTAINS(LCASE(STR(?l)), \"attention\") }");
        queries.put(
                "pairs that require the same",
                "SELECT (COUNT(*) AS ?n) { ?a tg:requires ?x . ?b tg:requires ?x FILTER(?a != ?b) }");
        queries.put(
                "concepts that nothing requires",
                "SELECT (COUNT(*) AS ?n) { ?c a skos:Concept FILTER NOT EXISTS { ?d tg:requires ?c } }");
        queries.put("predicates, counted", "SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p ORDER BY ?p");
        return queries;
    }

    @Test
    void twelveQueriesAreNoSlowerThanInFuseki(
            @Autowired Schema schema, @Autowired Database database, @Autowired GraphDataset graph) throws Exception {
        schema.create();
        GeneratedGraph.of("bench", CONCEPTS, LINKS, 6).write(database);
        long before = usedHeap();
        long start = System.nanoTime();
        int triples = graph.current().dataset().getDefaultGraph().size();
        double built = (System.nanoTime() - start) / 1e9;
        long memory = usedHeap() - before;

        try (FusekiProcess fuseki = new FusekiProcess(export(), folder)) {
            Awaitility.await().atMost(Duration.ofMinutes(2)).until(fuseki::answers);
            List<Pair> pairs = queries().entrySet().stream()
                    .map(query -> new Pair(query.getKey(), PREFIXES + query.getValue(), fuseki))
                    .toList();
            for (int round = -WARM_UP; round < CALLS; round++) {
                for (Pair pair : pairs) {
                    pair.ask(round);
                }
            }
            pairs.forEach(Pair::report);
        }
        BenchmarksPage.write("SPARQL", text(triples, built, memory));
        assertThat(slow).isEmpty();
    }

    /** One query at both servers, each first every other time, in rounds with the others: a burst of noise meets them all. */
    private final class Pair {

        private final String what;
        private final String query;
        private final FusekiProcess fuseki;
        private final double[] ours = new double[CALLS];
        private final double[] theirs = new double[CALLS];
        private String answer = "";

        Pair(String what, String query, FusekiProcess fuseki) {
            this.what = what;
            this.query = query;
            this.fuseki = fuseki;
        }

        void ask(int round) throws Exception {
            if (round % 2 == 0) {
                askOurs(round);
            }
            String other = timed(theirs, round, fuseki.http(), FusekiProcess.PATH);
            if (round % 2 != 0) {
                askOurs(round);
            }
            assertThat(answer.lines().sorted())
                    .as(what)
                    .containsExactlyElementsOf(other.lines().sorted().toList());
        }

        private void askOurs(int round) throws Exception {
            answer = timed(ours, round, new Http(port), "/sparql");
        }

        private String timed(double[] times, int round, Http server, String path) throws Exception {
            long start = System.nanoTime();
            String csv = csv(server, path, query);
            if (round >= 0) {
                times[round] = (System.nanoTime() - start) / 1e6;
            }
            return csv;
        }

        void report() {
            Arrays.sort(ours);
            Arrays.sort(theirs);
            double our = ours[CALLS / 2];
            double their = theirs[CALLS / 2];
            rows.add(String.format(
                    Locale.ROOT,
                    "| %s | %,d | %.1f / %.1f | %.1f / %.1f |",
                    what,
                    answer.lines().count() - 1,
                    our,
                    ours[CALLS * 9 / 10],
                    their,
                    theirs[CALLS * 9 / 10]));
            if (our > their * NOISE + 1) {
                slow.add("%s: %.1f, Fuseki %.1f".formatted(what, our, their));
            }
        }
    }

    private static String csv(Http server, String path, String query) throws IOException, InterruptedException {
        HttpResponse<String> answer = server.post(path, "application/sparql-query", query, "Accept", "text/csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private Path export() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/rdf/trailgraph.nt"))
                .build();
        Path file = folder.resolve("graph.nt");
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofFile(file))
                        .statusCode())
                .isEqualTo(200);
        return file;
    }

    private static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private String text(int triples, double built, long memory) {
        return String.format(
                Locale.ROOT,
                """
                Measured on %s with `mvn verify -Pbench -Dtest=None -Dit.test=SparqlBenchIT -Dsurefire.failIfNoSpecifiedTests=false`: %d
                processors, Java %s, Jena 5.6.0, %,d triples of %,d concepts and %,d links. The dataset was built from Neo4j in %.1f s
                and takes %,d MB of heap. The separate Fuseki (`jena-fuseki-server` 5.6.0, 2 GB heap, its dataset in memory) serves the same
                triples, taken from `/rdf/trailgraph.nt`.

                | query | rows | Trailgraph, ms | Fuseki, ms |
                |---|---:|---:|---:|
                %s

                Over HTTP as CSV, medians / 90th percentiles of %d calls after %d to warm up, the two servers in turn; both give the same
                rows. Trailgraph checks each query's budget of time and memory all along ([docs/sparql.md](sparql.md)).
                """,
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                triples,
                CONCEPTS,
                LINKS,
                built,
                memory >> 20,
                String.join("\n", rows),
                CALLS,
                WARM_UP);
    }
}
