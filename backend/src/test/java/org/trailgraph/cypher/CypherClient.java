package org.trailgraph.cypher;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the console over HTTP, as anybody would. */
record CypherClient(int port) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    HttpResponse<String> post(String query, Map<String, Object> parameters) {
        return send(JSON.writeValueAsString(Map.of("query", query, "parameters", parameters)));
    }

    HttpResponse<String> send(String body) {
        return HTTP.sendAsync(request(body), BodyHandlers.ofString()).join();
    }

    CompletableFuture<HttpResponse<String>> later(String query) {
        return HTTP.sendAsync(request(JSON.writeValueAsString(Map.of("query", query))), BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private HttpRequest request(String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/cypher"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }
}
