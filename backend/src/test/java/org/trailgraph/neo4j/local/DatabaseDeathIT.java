package org.trailgraph.neo4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.trailgraph.Http;

/** The database of a running application dies, and comes back by itself. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "trailgraph.seed.load=false",
            "trailgraph.neo4j.heap=256MB",
            "trailgraph.neo4j.jvm-options=-XX:TieredStopAtLevel=1"
        })
@DirtiesContext
class DatabaseDeathIT {

    private static final String CONCEPT = "/api/concepts/kept";

    @TempDir
    private static Path home;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry registry) {
        registry.add("trailgraph.home", home::toString);
        registry.add("trailgraph.neo4j.jars", () -> System.getProperty("trailgraph.neo4j.jars"));
    }

    @Test
    void whoeverMeetsItIsToldAndTheGraphIsAsItWas() throws Exception {
        DataFolder folder = new DataFolder(home);
        folder.run(
                "CREATE (:Topic:Concept {id: 'kept', en: 'Kept', zh: '留', difficulty: 1, minutes: 1, origin: 'seed'})");
        Http http = new Http(port);
        String before = http.get(CONCEPT).body();
        ProcessHandle child = folder.child();
        List<HttpResponse<String>> meanwhile = new ArrayList<>();

        long start = System.nanoTime();
        child.destroyForcibly();
        DataFolder.awaitEnd(child, 10);
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> {
            HttpResponse<String> answer = http.get(CONCEPT);
            if (answer.statusCode() != 200) {
                meanwhile.add(answer);
            }
            return answer.statusCode() == 200;
        });
        System.out.printf("The database was away for %.1f s%n", (System.nanoTime() - start) / 1e9);

        assertThat(http.get(CONCEPT).body()).isEqualTo(before);
        assertThat(folder.child()).isNotEqualTo(child);
        assertThat(meanwhile).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        });
        assertThat(meanwhile)
                .anySatisfy(answer -> assertThat(answer.body()).contains("The database is being started again"));
    }
}
