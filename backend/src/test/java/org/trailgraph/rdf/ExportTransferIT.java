package org.trailgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.neo4j.Database;
import org.trailgraph.neo4j.TestNeo4j;
import org.trailgraph.topics.TopicWriter;

/** How an export goes over HTTP: tags, versions, compression, what is not there. */
@RdfTest
class ExportTransferIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TopicWriter writer;

    @Autowired
    private Database database;

    @BeforeEach
    void load() {
        TestNeo4j.wipe();
        writer.load("seed", SmallGraph.facts());
    }

    private HttpResponse<String> get(String suffix, String... headers) throws Exception {
        return new Http(port).get("/rdf/trailgraph." + suffix, headers);
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void isCompressedForWhoAsksAndTheSameThen(ExportFormat format) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/rdf/trailgraph." + format.suffix()))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> gzip = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        HttpResponse<String> plain = get(format.suffix());

        assertThat(gzip.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .isEqualTo(plain.body().getBytes(StandardCharsets.UTF_8));
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(gzip.headers().allValues("Vary"))
                .containsExactlyElementsOf(plain.headers().allValues("Vary"));
        assertThat(plain.headers().firstValue("Vary").orElse("")).isEqualToIgnoringCase("Accept-Encoding");
        assertThat(gzip.headers().firstValue("ETag")).isEqualTo(plain.headers().firstValue("ETag"));
    }

    @Test
    void theTagChangesExactlyWithTheGraph() throws Exception {
        HttpResponse<String> first = get("ttl");
        String tag = Http.header(first, "ETag");
        String modified = Http.header(first, "Last-Modified");

        assertThat(tag).startsWith("W/\"");
        assertThat(get("ttl", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get("ttl", "If-Modified-Since", modified).statusCode()).isEqualTo(304);
        writer.load("seed", SmallGraph.facts());
        assertThat(get("ttl", "If-None-Match", tag).statusCode()).isEqualTo(304);

        database.write(write -> write.run("MATCH (t:Topic {id: 'mean'}) SET t.en = 'Average'", Map.of()));
        HttpResponse<String> second = get("ttl", "If-None-Match", tag);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(Http.header(second, "ETag")).isNotEqualTo(tag);
        assertThat(second.body()).contains("Average");
    }

    @Test
    void theVersionIsInTheHeaderAsInTheScheme() throws Exception {
        HttpResponse<String> answer = get("ttl");
        String version = Http.header(answer, "Graph-Version");

        assertThat(answer.body()).contains("owl:versionInfo \"" + version + "\"");
        assertThat(Http.header(get("ttl", "If-None-Match", Http.header(answer, "ETag")), "Graph-Version"))
                .isEqualTo(version);
    }

    @Test
    void whatALearnerKnowsChangesNoTag() throws Exception {
        String tag = Http.header(get("ttl"), "ETag");
        database.writeBeside(tx ->
                tx.run("CREATE (:Learner {id: 'another', progress: 'secret'})").consume());

        assertThat(get("ttl", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void headSaysTheSameWithoutTheBody() throws Exception {
        HttpResponse<String> head = new Http(port).head("/rdf/trailgraph.nt");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(Http.header(head, "ETag")).isEqualTo(Http.header(get("nt"), "ETag"));
        assertThat(Http.header(head, "Content-Type")).isEqualTo("application/n-triples;charset=UTF-8");
    }

    @Test
    void anUnknownFormIsAProblem() throws Exception {
        HttpResponse<String> answer = get("docx");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Http.header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("ttl, nt, trig, nq, rdf, jsonld");
    }
}
