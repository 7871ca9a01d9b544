package org.trailgraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.TrailgraphApplication;
import org.trailgraph.neo4j.Neo4jTest;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"trailgraph.access.password=correct horse", "server.address=0.0.0.0"})
@Neo4jTest
class PasswordIT {

    @LocalServerPort
    private int port;

    private int status(String path, String... headers) throws IOException {
        List<String> all = new java.util.ArrayList<>(List.of("Host: localhost"));
        all.addAll(List.of(headers));
        return new HttpCall(port, "GET " + path, all).status();
    }

    private static String basic(String credentials) {
        return "Authorization: Basic "
                + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void strangersSeeHealthOnly() throws IOException {
        assertThat(status("/actuator/health")).isEqualTo(200);
        for (String path :
                List.of("/", "/api/graph", "/actuator/prometheus", "/v3/api-docs", "/sparql", "/js/main.js")) {
            assertThat(status(path)).as(path).isEqualTo(401);
        }
    }

    @Test
    void thePasswordOpensTheDoor() throws IOException {
        assertThat(status("/api/graph", basic("trailgraph:correct horse"))).isEqualTo(200);
        assertThat(status("/api/graph", basic("trailgraph:wrong"))).isEqualTo(401);
        assertThat(status("/api/graph", basic("somebody:correct horse"))).isEqualTo(401);
    }

    @Test
    void withoutAPasswordItDoesNotListenBeyondThisMachine() {
        assertThatThrownBy(() -> SpringApplication.run(TrailgraphApplication.class, "--server.address=0.0.0.0"))
                .isInstanceOf(OpenWithoutPassword.class)
                .hasMessageContaining("trailgraph.access.password");
    }
}
