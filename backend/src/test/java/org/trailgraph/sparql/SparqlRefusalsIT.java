package org.trailgraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailgraph.rdf.Http;

/** What a query may not do, and what it may not cost. */
class SparqlRefusalsIT extends SparqlSetUp {

    @Test
    void updatesAreRefused() throws Exception {
        String update = "INSERT DATA { <a:a> <a:b> <a:c> }";

        isProblem(http().query(update), 400);
        isProblem(http().post("/sparql", "application/sparql-update", update), 403);
        isProblem(http().post("/sparql", "application/x-www-form-urlencoded", "update=" + Http.encoded(update)), 403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { FILTER NOT EXISTS { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } } }",
                "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
                "SELECT * FROM NAMED <http://127.0.0.1:1/x.ttl> { GRAPH ?g { ?s ?p ?o } }",
                "SELECT (<java:org.apache.jena.sparql.function.library.now>() AS ?x) { }",
                "SELECT * { ?s ?p ?o FILTER(<java:java.lang.System>(?o)) }",
                "SELECT * { ?s ?p ?o } ORDER BY <java:java.lang.System>(?o)",
                "SELECT (COUNT(<java:java.lang.System>(?o)) AS ?n) { ?s ?p ?o }",
                "SELECT * { ?s ?p ?o } HAVING (<java:java.lang.System>(?o))",
                "SELECT * { BIND(<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) }",
                "SELECT * { FILTER EXISTS { ?s ?p ?o FILTER(<http://jena.apache.org/ARQ/function#now>()) } }",
                "SELECT * { ?s ?p ?o FILTER regex(?o, '((a{1000}){1000}){1000}') }",
                "SELECT * { ?s ?p ?o FILTER regex(?o, '(a)\\\\1') }"
            })
    void whatReachesOutOfTheGraphIsRefused(String query) throws Exception {
        isProblem(http().query(query), 400);
        isProblem(http().post("/sparql", "application/sparql-query", query), 400);
    }

    @Test
    void aGraphNamedByTheProtocolIsRefusedToo() throws Exception {
        isProblem(http().get("/sparql?default-graph-uri=file:///etc/passwd&query=" + Http.encoded(COUNT)), 400);
    }

    @Test
    void aPropertyThatNamesAClassIsAPropertyOnly() throws Exception {
        String query = "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.strSplit> ?o }";
        String split = "SELECT * { ?s <http://jena.apache.org/ARQ/property#strSplit> (\"a,b\" \",\") }";

        assertThat(values(http().query(query, "Accept", JSON))).isEmpty();
        assertThat(values(http().query(split, "Accept", JSON))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { BIND(\"%s\" AS ?t) FILTER regex(?t, '(.*a){14}b') }",
                "SELECT * { VALUES ?p { '(.*a){14}b' } BIND(\"%s\" AS ?t) FILTER regex(?t, ?p) }",
                "SELECT * { FILTER EXISTS { BIND(\"%s\" AS ?t) FILTER regex(?t, '(.*a){14}b') } }",
                "SELECT (COUNT(?x) AS ?n) { BIND(\"%s\" AS ?t) BIND(replace(?t, '(.*a){14}b', '') AS ?x) }",
                "SELECT (MAX(regex(?t, '(.*a){14}b')) AS ?n) { BIND(\"%s\" AS ?t) }",
                "SELECT ?t { BIND(\"%s\" AS ?t) } GROUP BY ?t HAVING (MAX(regex(?t, '(.*a){14}b')))",
                "SELECT * { VALUES ?t { \"%s\" \"b\" } } ORDER BY regex(?t, '(.*a){14}b')"
            })
    void aRegularExpressionThatExplodesElsewhereEndsAtOnce(String query) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> answer = http().query(query.formatted("a".repeat(500)), "Accept", JSON);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(4_000);
    }

    @Test
    void regularExpressionsDoWhatTheyAreFor() throws Exception {
        String match = "SELECT ?l { ?c skos:prefLabel ?l FILTER regex(?l, '^layer', 'i') }";
        String replace = "SELECT (replace('abracadabra', '(a)(b)', '$2$1') AS ?x) { }";

        assertThat(values(http().query(PREFIXES + match, "Accept", JSON))).containsExactly("Layer normalization");
        assertThat(values(http().query(replace, "Accept", JSON))).containsExactly("baracadbara");
    }

    @Test
    void aQueryEndsAtItsTimeLimit() throws Exception {
        String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        long start = System.nanoTime();

        isProblem(http().query(endless, "Accept", JSON), 503);
        assertThat((System.nanoTime() - start) / 1_000_000).isBetween(1_500L, 4_000L);
    }

    @Test
    void resultsThatAreCutOffBreakTheConnection() {
        String endless = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

        assertThatIOException().isThrownBy(() -> http().query(endless, "Accept", "text/csv"));
    }
}
