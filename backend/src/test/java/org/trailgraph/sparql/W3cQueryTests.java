package org.trailgraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * W3C's tests of queries and of the forms of their results, over HTTP against our endpoint, which serves each test's data.
 * {@code docs/sparql.md} says how many pass, and why the others do not.
 */
class W3cQueryTests {

    private static final List<String> FOLDERS = List.of(
            "aggregates",
            "bind",
            "bindings",
            "construct",
            "csv-tsv-res",
            "exists",
            "functions",
            "grouping",
            "json-res",
            "negation",
            "property-path",
            "subquery");

    /** Those that do not pass, each with what is answered instead. */
    private static final Map<String, Integer> REFUSED = Map.of("construct/constructwhere04", 400);

    private static final Map<String, String> TYPES = Map.of(
            "srx", "application/sparql-results+xml",
            "srj", "application/sparql-results+json",
            "csv", "text/csv",
            "tsv", "text/tab-separated-values",
            "ttl", "text/turtle",
            "rdf", "application/rdf+xml",
            "nt", "application/n-triples");

    private static SparqlServer server;

    @BeforeAll
    static void start() {
        server = SparqlServer.start(SparqlServer.LIMITS);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void needsTheTests() {
        assumeTrue(W3cManifest.isAtHand(), () -> "W3C's tests are not at hand: put them at " + W3cManifest.ALL);
    }

    static Stream<W3cManifest.Entry> entries() {
        return W3cManifest.isAtHand()
                ? FOLDERS.stream().flatMap(folder -> new W3cManifest(folder).entries())
                : Stream.of();
    }

    static Stream<Arguments> evaluations() {
        return entries().filter(entry -> !entry.is("NegativeSyntaxTest11")).map(W3cManifest.Entry::named);
    }

    static Stream<Arguments> mistakes() {
        return entries().filter(entry -> entry.is("NegativeSyntaxTest11")).map(W3cManifest.Entry::named);
    }

    @Test
    void thereAreAsManyAsTheDocumentationSays() {
        assertThat(evaluations()).hasSize(222);
        assertThat(mistakes()).hasSize(9);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("mistakes")
    void whatIsNoQueryIsAnsweredSo(W3cManifest.Entry entry) throws Exception {
        assertThat(ask(entry.query(), "*/*").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("evaluations")
    void theAnswerIsTheOneThatIsExpected(W3cManifest.Entry entry) throws Exception {
        server.serve(entry.data().asDatasetGraph());
        String extension = entry.result().replaceFirst(".*\\.", "");

        HttpResponse<String> answer = ask(entry.query(), Objects.requireNonNull(TYPES.get(extension)));

        if (REFUSED.containsKey(entry.name())) {
            assertThat(answer.statusCode()).isEqualTo(REFUSED.get(entry.name()));
            return;
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Query query = QueryFactory.create(entry.query(), "http://example/");
        if (extension.equals("csv")) {
            assertThat(lines(answer.body()))
                    .containsExactlyInAnyOrderElementsOf(lines(entry.manifest().text(entry.result())));
        } else if (query.isConstructType()) {
            assertThat(graph(answer.body(), extension)
                            .isIsomorphicWith(entry.manifest().model(entry.result())))
                    .as(answer.body())
                    .isTrue();
        } else if (query.isAskType()) {
            assertThat(truth(answer.body(), extension))
                    .isEqualTo(truth(entry.manifest().text(entry.result()), extension));
        } else {
            sameRows(answer.body(), entry, extension, query.isOrdered());
        }
    }

    private static void sameRows(String body, W3cManifest.Entry entry, String extension, boolean ordered) {
        ResultSetRewindable got = rows(body, extension);
        ResultSetRewindable expected = rows(entry.manifest().text(entry.result()), extension);
        boolean same = ordered
                ? ResultsCompare.equalsByValueAndOrder(expected, got)
                : ResultsCompare.equalsByTerm(expected, got) || equalByValue(expected, got);
        assertThat(same).as(body).isTrue();
    }

    private static boolean equalByValue(ResultSetRewindable expected, ResultSetRewindable got) {
        expected.reset();
        got.reset();
        return ResultsCompare.equalsByValue(expected, got);
    }

    private static HttpResponse<String> ask(String query, String accept) throws Exception {
        return server.http().post("/sparql", "application/sparql-query", query, "Accept", accept);
    }

    private static ResultSetRewindable rows(String text, String extension) {
        return ResultSetFactory.copyResults(ResultSetMgr.read(in(text), lang(extension)));
    }

    private static boolean truth(String text, String extension) {
        return ResultSetMgr.readBoolean(in(text), lang(extension));
    }

    private static Lang lang(String extension) {
        return switch (extension) {
            case "srj" -> ResultSetLang.RS_JSON;
            case "tsv" -> ResultSetLang.RS_TSV;
            default -> ResultSetLang.RS_XML;
        };
    }

    private static Model graph(String text, String extension) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, in(text), RDFLanguages.fileExtToLang(extension));
        return model;
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Blank nodes are called as each pleases. */
    private static List<String> lines(String csv) {
        return csv.replaceAll("_:\\w+", "_:b").lines().toList();
    }
}
