package org.trailgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trailgraph.rdf.Http;
import org.trailgraph.rdf.SmallGraphSetUp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a reader without scripts finds in the page of a topic. */
class TopicHeadIT extends SmallGraphSetUp {

    private static final String BASE = "https://atlas.example.org/";
    private static final String SCHEMA = "https://schema.org/";
    private static final String HOSTILE = "</script><script>alert(1)</script><!-- & \" 😀 مرحبا \u2028 $x$";
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @BeforeEach
    void writeHostileText() {
        database.write(write -> write.run(
                "MATCH (c:Concept {id: 'mean'}) SET c.en = $text, c.summaryEn = $text", Map.of("text", HOSTILE)));
    }

    private HttpResponse<String> page(String path) throws Exception {
        HttpResponse<String> answer = new Http(port).get(path, "Accept", "text/html");
        assertThat(Http.header(answer, "Content-Type")).startsWith("text/html");
        return answer;
    }

    private static String data(HttpResponse<String> page) {
        Matcher matcher = DATA.matcher(page.body());
        assertThat(matcher.find()).isTrue();
        String data = matcher.group(1);
        assertThat(matcher.find()).as("one of it").isFalse();
        return data;
    }

    private static JsonNode json(HttpResponse<String> page) {
        return JsonMapper.builder().build().readTree(data(page));
    }

    @Test
    void aConceptIsADefinedTermInBothLanguages() throws Exception {
        JsonNode term = json(page("/concept/batch-normalization"));

        assertThat(term.get("@type").asString()).isEqualTo("DefinedTerm");
        assertThat(term.get("@id").asString()).isEqualTo(BASE + "id/concept/batch-normalization");
        assertThat(term.get("name").get(0).asString()).isEqualTo("Batch normalization");
        assertThat(term.get("name").get(1).get("@value").asString()).isEqualTo("批归一化");
        assertThat(term.get("inDefinedTermSet").get("@id").asString()).isEqualTo(BASE + "id/scheme");
        assertThat(term.get("subjectOf").get(0).get("@id").asString()).isEqualTo(BASE + "id/question/why-bn");
    }

    @Test
    void aQuestionHasItsAcceptedAnswer() throws Exception {
        JsonNode question = json(page("/question/why-bn?lang=zh"));

        assertThat(question.get("@type").asString()).isEqualTo("Question");
        assertThat(question.get("name").get(0).asString()).isEqualTo("为什么用批归一化？");
        assertThat(question.get("acceptedAnswer").get("@type").asString()).isEqualTo("Answer");
        assertThat(question.get("acceptedAnswer").get("text").get(0).asString()).isEqualTo("有帮助。");
        assertThat(question.get("acceptedAnswer")
                        .get("text")
                        .get(1)
                        .get("@language")
                        .asString())
                .isEqualTo("en");
        assertThat(question.get("about").size()).isEqualTo(2);
        assertThat(question.get("assesses").size()).isEqualTo(1);
    }

    @Test
    void thePageSaysOfTheTopicWhatItsRdfSays() throws Exception {
        for (String path : List.of("question/why-bn", "concept/batch-normalization")) {
            Set<String> said = new HashSet<>();
            rdf(new Http(port).get("/id/" + path + ".nt").body(), Lang.NTRIPLES)
                    .listStatements()
                    .forEach(statement -> said.add(statement.getSubject() + " " + statement.getObject()));
            Model page = rdf(
                    data(page("/" + path))
                            .replace(
                                    "\"https://schema.org\",",
                                    "{\"@vocab\":\"https://schema.org/\",\"url\":{\"@type\":\"@id\"}},"),
                    Lang.JSONLD);
            List<Statement> texts = page.listStatements()
                    .filterKeep(statement -> Set.of("name", "alternateName", "description", "text")
                            .contains(statement.getPredicate().getURI().substring(SCHEMA.length())))
                    .filterDrop(statement -> statement.getSubject().getURI().endsWith("/scheme"))
                    .toList();

            assertThat(texts).hasSizeGreaterThan(5);
            assertThat(texts).allSatisfy(statement -> assertThat(said)
                    .contains(statement.getSubject() + " " + statement.getObject()));
        }
    }

    private static Model rdf(String text, Lang lang) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.create().source(new StringReader(text)).lang(lang).parse(model);
        return model;
    }

    @Test
    void noTextEndsTheScriptOrTheTitle() throws Exception {
        HttpResponse<String> page = page("/concept/mean");

        assertThat(page.body()).doesNotContain("alert(1)</script>", "<script>alert", "<!-- &");
        assertThat(json(page).get("name").get(0).asString()).isEqualTo(HOSTILE);
        assertThat(page.body()).contains("&lt;/script&gt;&lt;script&gt;alert(1)");
    }

    @Test
    void titleDescriptionAndAlternatesAreServed() throws Exception {
        HttpResponse<String> english = page("/concept/batch-normalization");
        HttpResponse<String> chinese = page("/concept/batch-normalization?lang=zh");

        assertThat(english.body())
                .contains("<title>Batch normalization (批归一化) – Trailgraph</title>")
                .contains("<meta name=\"description\" content=\"About Batch normalization.\">")
                .contains("<link rel=\"canonical\" href=\"" + BASE + "concept/batch-normalization\">")
                .contains("<link rel=\"alternate\" hreflang=\"zh-Hans\" href=\"" + BASE
                        + "concept/batch-normalization?lang=zh\">")
                .contains("<html lang=\"en\">");
        assertThat(chinese.body())
                .contains("<title>批归一化（Batch normalization） – Trailgraph</title>")
                .contains("content=\"批归一化。\"")
                .contains("<html lang=\"zh-Hans\">");
    }

    @Test
    void everyAlternateIsThereInItsMediaType() throws Exception {
        HttpResponse<String> page = page("/question/why-bn");
        List<String> links = page.headers().allValues("Link");

        assertThat(links).hasSize(4);
        for (String link : links) {
            Matcher parts = Pattern.compile("<([^>]+)>; rel=\"alternate\"; type=\"([^\"]+)\"")
                    .matcher(link);
            assertThat(parts.matches()).as(link).isTrue();
            assertThat(page.body())
                    .contains("<link rel=\"alternate\" type=\"%s\" href=\"%s\">"
                            .formatted(parts.group(2), parts.group(1)));
            HttpResponse<String> document = new Http(port).get(parts.group(1));
            assertThat(document.statusCode()).isEqualTo(200);
            assertThat(Http.header(document, "Content-Type")).startsWith(parts.group(2));
        }
    }

    @Test
    void aPageIsNotSentAgainUntilItsTopicChanges() throws Exception {
        String tag = Http.header(page("/concept/variance"), "ETag");

        assertThat(new Http(port).get("/concept/variance", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        database.write(write -> write.run("MATCH (c:Concept {id: 'variance'}) SET c.en = 'Spread'", Map.of()));
        assertThat(new Http(port).get("/concept/variance", "If-None-Match", tag).body())
                .contains("Spread");
    }

    @Test
    void anUnknownTopicIsNotFoundAndHasThePageSaySo() throws Exception {
        HttpResponse<String> page = page("/concept/nobody");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<title>Trailgraph</title>").contains("/js/main.js");
    }
}
