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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How an export goes over HTTP: tags, versions, compression, what is not there. */
class ExportTransferIT extends SmallGraphSetUp {

    private HttpResponse<String> export(String suffix, String... headers) throws Exception {
        return get("/rdf/trailgraph." + suffix, headers);
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void isCompressedForWhoAsksAndTheSameThen(ExportFormat format) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/rdf/trailgraph." + format.suffix()))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> gzip = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        HttpResponse<String> plain = export(format.suffix());

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
        HttpResponse<String> first = export("ttl");
        String tag = Http.header(first, "ETag");
        String modified = Http.header(first, "Last-Modified");

        assertThat(tag).startsWith("W/\"");
        assertThat(export("ttl", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(export("ttl", "If-Modified-Since", modified).statusCode()).isEqualTo(304);
        writer.load("seed", SmallGraph.facts());
        assertThat(export("ttl", "If-None-Match", tag).statusCode()).isEqualTo(304);

        database.write(write -> write.run("MATCH (t:Topic {id: 'mean'}) SET t.en = 'Average'", Map.of()));
        HttpResponse<String> second = export("ttl", "If-None-Match", tag);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(Http.header(second, "ETag")).isNotEqualTo(tag);
        assertThat(second.body()).contains("Average");
    }

    @Test
    void theVersionIsInTheHeaderAsInTheScheme() throws Exception {
        HttpResponse<String> answer = export("ttl");
        String version = Http.header(answer, "Graph-Version");

        assertThat(answer.body()).contains("owl:versionInfo \"" + version + "\"");
        assertThat(Http.header(export("ttl", "If-None-Match", Http.header(answer, "ETag")), "Graph-Version"))
                .isEqualTo(version);
    }

    @Test
    void whatALearnerKnowsChangesNoTag() throws Exception {
        String tag = Http.header(export("ttl"), "ETag");
        database.writeBeside(tx ->
                tx.run("CREATE (:Learner {id: 'another', progress: 'secret'})").consume());

        assertThat(export("ttl", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void headSaysTheSameWithoutTheBody() throws Exception {
        HttpResponse<String> head = new Http(port).head("/rdf/trailgraph.nt");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(Http.header(head, "ETag")).isEqualTo(Http.header(export("nt"), "ETag"));
        assertThat(Http.header(head, "Content-Type")).isEqualTo("application/n-triples;charset=UTF-8");
    }

    @Test
    void anUnknownFormIsAProblem() throws Exception {
        HttpResponse<String> answer = export("docx");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Http.header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("ttl, nt, trig, nq, rdf, jsonld");
    }
}
