package org.trailgraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailgraph.rdf.GraphDataset;
import org.trailgraph.rdf.Http;

/** The SPARQL 1.1 Protocol over a small graph. */
class SparqlIT extends SparqlSetUp {

    @Test
    void theThreeWaysToAskGiveTheSameAnswer() throws Exception {
        String got = http().query(COUNT, "Accept", JSON).body();

        String form = "application/x-www-form-urlencoded";
        assertThat(http().post("/sparql", form, "query=" + Http.encoded(COUNT), "Accept", JSON)
                        .body())
                .isEqualTo(got);
        assertThat(http().post("/sparql", "application/sparql-query", COUNT, "Accept", JSON)
                        .body())
                .isEqualTo(got);
        assertThat(got).contains("\"5\"");
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, application/sparql-results+json",
        "application/sparql-results+xml, application/sparql-results+xml",
        "text/csv, text/csv;charset=UTF-8",
        "text/tab-separated-values, text/tab-separated-values;charset=UTF-8",
        "'text/csv;q=0.5, application/sparql-results+xml', application/sparql-results+xml",
        "*/*, application/sparql-results+json"
    })
    void rowsComeInTheFormThatIsAccepted(String accept, String type) throws Exception {
        HttpResponse<String> answer =
                http().query(PREFIXES + "SELECT ?l { c:mean skos:prefLabel ?l }", "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Http.header(answer, "Content-Type").replace(" ", "").toLowerCase(Locale.ROOT))
                .startsWith(type.toLowerCase(Locale.ROOT).replace(";charset=utf-8", ""));
        assertThat(answer.headers().allValues("Vary").toString()).containsIgnoringCase("accept");
        assertThat(answer.body()).contains("😀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/rdf+xml", "application/ld+json"})
    void graphsComeInTheFormThatIsAccepted(String accept) throws Exception {
        String construct = PREFIXES + "CONSTRUCT WHERE { ?a tg:requires ?b }";
        HttpResponse<String> answer = http().query(construct, "Accept", accept);
        Model model = ModelFactory.createDefaultModel();
        Lang lang = RDFLanguages.contentTypeToLang(accept);
        RDFDataMgr.read(model, new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)), lang);

        assertThat(Http.header(answer, "Content-Type")).startsWith(accept);
        assertThat(model.size()).isEqualTo(3);
    }

    @Test
    void describeAndAskAnswer() throws Exception {
        assertThat(http().query("DESCRIBE <https://atlas.example.org/id/concept/mean>")
                        .body())
                .contains("Mean", "About Mean.");
        assertThat(http().query(PREFIXES + "ASK { c:mean a skos:Concept }", "Accept", JSON)
                        .body())
                .contains("true");
    }

    @Test
    void requirementsAreThoseOfCypher() throws Exception {
        for (String id : List.of("batch-normalization", "layer-normalization", "variance", "mean", "normalization")) {
            List<String> cypher = database.read(tx ->
                    tx.run("""
                            MATCH (c:Topic:Concept {id: $id})-[:REQUIRES*]->(r) RETURN DISTINCT r.id AS id
                            """, Map.of("id", id)).list(row -> row.get("id").asString()));
            List<String> sparql = values(http().query(
                                    PREFIXES + "SELECT DISTINCT ?r { c:" + id + " tg:requires+ ?r }", "Accept", JSON))
                    .stream()
                    .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
                    .toList();

            assertThat(sparql).as(id).containsExactlyInAnyOrderElementsOf(cypher);
        }
    }

    @Test
    void aWriteShowsWithinTwoSeconds() throws Exception {
        database.write(write -> write.run("CREATE (:Topic:Concept {id: 'new', en: 'New', zh: '新'})", Map.of()));

        Awaitility.await().atMost(Duration.ofSeconds(2)).untilAsserted(() -> assertThat(concepts())
                .isEqualTo(6));
    }

    @Test
    void aSnapshotStaysAsItWas() throws Exception {
        GraphDataset.Snapshot before = dataset.current();
        long triples = before.dataset().getDefaultGraph().size();
        database.write(write -> write.run("CREATE (:Topic:Concept {id: 'new', en: 'New', zh: '新'})", Map.of()));
        Awaitility.await().until(() -> !dataset.current().equals(before));

        assertThat(before.dataset().getDefaultGraph().size()).isEqualTo(triples);
    }

    @Test
    void aBareGetDescribesTheService() throws Exception {
        HttpResponse<String> answer = http().get("/sparql");
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)), Lang.TURTLE);

        assertThat(Http.header(answer, "Content-Type")).startsWith("text/turtle");
        assertThat(answer.body()).contains("sd:SPARQL11Query");
        assertThat(http().get("/sparql", "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void aBadQueryIsToldWhereItIsBad() throws Exception {
        HttpResponse<String> answer = http().query("SELECT *\nWHERE { ?s ?p }");

        isProblem(answer, 400);
        assertThat(JsonPath.<Integer>read(answer.body(), "$.line")).isEqualTo(2);
        assertThat(JsonPath.<Integer>read(answer.body(), "$.column")).isEqualTo(15);
        isProblem(http().get("/sparql?format=json"), 400);
        isProblem(http().post("/sparql", "application/x-www-form-urlencoded", "a=b"), 400);
        String deep = "SELECT * { FILTER " + "(".repeat(90_000);
        isProblem(http().post("/sparql", "application/sparql-query", deep), 400);
        isProblem(http().post("/sparql", "application/sparql-query", deep + deep), 413);
    }

    @Test
    void headIsAnsweredLikeGetWithoutTheBody() throws Exception {
        HttpResponse<String> answer = http().head("/sparql?query=" + Http.encoded(COUNT), "Accept", JSON);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(Http.header(answer, "Content-Type")).startsWith(JSON);
    }

    @Test
    void whatNobodyAcceptsIsNotSent() throws Exception {
        isProblem(http().query(COUNT, "Accept", "image/png"), 406);
        isProblem(http().query(PREFIXES + "CONSTRUCT WHERE { ?a tg:requires ?b }", "Accept", "text/csv"), 406);
        isProblem(http().post("/sparql", "text/plain", COUNT), 415);
        assertThat(http().send("DELETE", "/sparql", BodyPublishers.noBody()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void castsAndFunctionsOfSparqlWork() throws Exception {
        String query = """
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                SELECT (xsd:integer('7') + STRLEN(UCASE('abc')) AS ?x) { }
                """;

        assertThat(values(http().query(query, "Accept", JSON))).containsExactly("10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"批归一化", "批标准化", "Batch normalization", "batch normalizatoin", "BN"})
    void topicsAreFoundByNameInEitherLanguage(String typed) throws Exception {
        String query = PREFIXES + "SELECT ?c { ?c tg:search \"" + typed + "\" ; a skos:Concept }";

        assertThat(values(http().query(query, "Accept", JSON)))
                .startsWith("https://atlas.example.org/id/concept/batch-normalization");
    }

    @Test
    void aSearchGivesScoresAndNamesAndMeetsOtherPatterns() throws Exception {
        String query = PREFIXES + """
                SELECT ?needed ?score ?name { (?c ?score ?name) tg:search ("批归一化" 1) . ?c tg:requires ?needed }
                """;

        assertThat(values(http().query(query, "Accept", JSON)))
                .containsExactly("https://atlas.example.org/id/concept/variance", "1.0", "批归一化");
        isProblem(http().query(PREFIXES + "SELECT * { ?c tg:search (\"a\" 1000) }"), 400);
        isProblem(http().query(PREFIXES + "SELECT * { ?c tg:search ?anything }"), 400);
    }

    @Test
    void rowsInXmlParse() throws Exception {
        String body =
                http().query(COUNT, "Accept", "application/sparql-results+xml").body();

        ResultSet rows = ResultSetFactory.fromXML(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        assertThat(rows.next().getLiteral("n").getInt()).isEqualTo(5);
    }
}
