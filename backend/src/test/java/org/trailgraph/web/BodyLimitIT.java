package org.trailgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.neo4j.Neo4jTest;

/** What is posted is taken up to a size, whether or not the client says how large it is. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "trailgraph.seed.load=false")
@Neo4jTest
class BodyLimitIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/api/cypher, application/json, 1_100_000",
        "/sparql, application/sparql-query, 1_100_000",
        "/sparql, application/x-www-form-urlencoded, 1_100_000",
        "/api/paths/plan, application/json, 4_100_000"
    })
    void whatIsLargerIsSentBack(String path, String type, String size) throws Exception {
        byte[] body = body(path, type, Integer.parseInt(size.replace("_", "")));

        for (BodyPublisher publisher : new BodyPublisher[] {
            BodyPublishers.ofByteArray(body), BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
        }) {
            HttpResponse<String> answer = post(path, type, publisher);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
        }
    }

    @ParameterizedTest
    @CsvSource({"/api/cypher, application/json", "/sparql, application/sparql-query"})
    void whatIsSmallerIsRead(String path, String type) throws Exception {
        byte[] body = body(path, type, 900_000);

        assertThat(post(path, type, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                        .body())
                .contains("longer than");
    }

    private HttpResponse<String> post(String path, String type, BodyPublisher body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", type)
                .POST(body)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static byte[] body(String path, String type, int size) {
        String text = "x".repeat(size);
        String body = type.endsWith("json")
                ? "{\"%s\": \"%s\"}".formatted(path.endsWith("plan") ? "from" : "query", text)
                : type.endsWith("urlencoded") ? "query=" + text : text;
        return body.getBytes(StandardCharsets.US_ASCII);
    }
}
