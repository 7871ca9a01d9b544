package org.trailgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.neo4j.Neo4jTest;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Neo4jTest
class SameOriginIT {

    @LocalServerPort
    private int port;

    private int status(String request, String... headers) throws IOException {
        List<String> all = new java.util.ArrayList<>(List.of("Host: localhost:" + port));
        all.addAll(List.of(headers));
        return new HttpCall(port, request, all).status();
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "127.0.0.1, 200",
        "[::1], 200",
        "evil.example, 421",
        "localhost.evil.example, 421",
        "'', 421"
    })
    void answersOnlyToItsOwnNames(String host, int status) throws IOException {
        assertThat(new HttpCall(port, "GET /api/graph", List.of("Host: " + host)).status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "GET /api/graph, Origin: https://evil.example",
        "GET /api/graph, Origin: null",
        "POST /api/cypher, Origin: http://localhost:1",
        "GET /sparql?query=ASK%7B%7D, Sec-Fetch-Site: cross-site",
        "GET /api/graph, Sec-Fetch-Site: same-site",
        "GET /rdf/trailgraph.ttl, Sec-Fetch-Site: cross-site",
        "GET /, Sec-Fetch-Site: cross-site"
    })
    void refusesOtherPages(String request, String header) throws IOException {
        assertThat(status(request, header)).isEqualTo(403);
    }

    @Test
    void letsALinkFromElsewhereOpenAPage() throws IOException {
        String[] navigation = {"Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"};
        assertThat(status("GET /concept/batch-normalization", navigation)).isEqualTo(200);
        assertThat(status("GET /api/graph", navigation)).isEqualTo(403);
    }

    @Test
    void letsItsOwnPageAndPlainToolsCall() throws IOException {
        assertThat(status("GET /api/graph")).isEqualTo(200);
        assertThat(status("GET /api/graph", "Origin: http://localhost:" + port, "Sec-Fetch-Site: same-origin"))
                .isEqualTo(200);
        assertThat(status("GET /api/graph", "Sec-Fetch-Site: none")).isEqualTo(200);
    }

    @Test
    void sendsAPolicyWithoutInlineScripts() throws IOException {
        String answer = new HttpCall(port, "GET /", List.of("Host: localhost:" + port)).answer();
        assertThat(answer)
                .contains("Content-Security-Policy: default-src 'none'; script-src 'self' 'sha256-")
                .contains("X-Content-Type-Options: nosniff")
                .doesNotContain("unsafe-inline")
                .doesNotContain("unsafe-eval");
    }

    @Test
    void saysToWholePagesAloneWhatIsAboutThem() throws IOException {
        String host = "Host: localhost:" + port;
        String script = new HttpCall(port, "GET /js/main.js", List.of(host, "Accept: */*")).answer();
        assertThat(script)
                .contains("X-Content-Type-Options: nosniff", "Cross-Origin-Resource-Policy: same-origin")
                .doesNotContain("X-Frame-Options", "Cross-Origin-Opener-Policy", "Content-Security-Policy");
        for (String path : List.of("/", "/js/nothing-here.js", "/js/graph/worker.js")) {
            assertThat(new HttpCall(port, "GET " + path, List.of(host, "Accept: text/html")).answer())
                    .contains("X-Frame-Options: DENY", "Cross-Origin-Opener-Policy: same-origin")
                    .contains("Content-Security-Policy: ");
        }
    }

    @Test
    void aDeadLinkShowsThePageToAPersonAndAProblemToATool() throws IOException {
        String host = "Host: localhost:" + port;
        for (String path : List.of("/nothing-here", "/js/nothing-here.js")) {
            assertThat(new HttpCall(port, "GET " + path, List.of(host, "Accept: text/html")).answer())
                    .startsWith("HTTP/1.1 404")
                    .contains("<!doctype html>");
            assertThat(new HttpCall(port, "GET " + path, List.of(host)).answer())
                    .startsWith("HTTP/1.1 404")
                    .contains("application/problem+json");
        }
    }
}
