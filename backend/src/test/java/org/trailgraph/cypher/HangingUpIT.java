package org.trailgraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.neo4j.Neo4jTest;
import org.trailgraph.neo4j.TestNeo4j;

/** Whoever closes the connection cancels the query. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"trailgraph.seed.load=false", "trailgraph.cypher.timeout=60s"})
@Neo4jTest
class HangingUpIT {

    private static final String ENDLESS =
            "UNWIND range(1, 1000000000) AS hangingUp UNWIND range(1, 1000000000) AS b RETURN count(*)";

    private static final Duration SOON = Duration.ofSeconds(5);

    @LocalServerPort
    private int port;

    @Autowired
    private CypherController controller;

    @Test
    void freesTurnThreadAndTransactionLongBeforeTheirTime() throws IOException {
        try (Socket first = asking();
                Socket second = asking()) {
            Awaitility.await().until(() -> transactions() > 0 && controller.underWay() == 2);
            assertThat(new CypherClient(port).post("RETURN 1", Map.of()).statusCode())
                    .isEqualTo(429);
        }

        Awaitility.await("turns").atMost(SOON).until(() -> controller.underWay() == 0);
        Awaitility.await("transactions").atMost(SOON).until(() -> transactions() == 0);
        Awaitility.await("threads").atMost(SOON).until(() -> !isAnyThreadAtWork());
        assertThat(new CypherClient(port).post("RETURN 1", Map.of()).statusCode())
                .isEqualTo(200);
    }

    private Socket asking() throws IOException {
        byte[] body = "{\"query\": \"%s\"}".formatted(ENDLESS).getBytes(StandardCharsets.UTF_8);
        String head =
                "POST /api/cypher HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                        .formatted(body.length);
        Socket client = new Socket(InetAddress.getLoopbackAddress(), port);
        client.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().write(body);
        return client;
    }

    private static long transactions() {
        return TestNeo4j.driver()
                .executableQuery(
                        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'hangingUp' AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS n")
                .execute()
                .records()
                .get(0)
                .get("n")
                .asLong();
    }

    private static boolean isAnyThreadAtWork() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(frame -> frame.getClassName().equals(CypherConsole.class.getName()));
    }
}
