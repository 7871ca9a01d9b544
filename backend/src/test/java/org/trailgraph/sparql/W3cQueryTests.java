package org.trailgraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.resultset.RDFInput;
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

    /** FROM, which is refused. */
    private static final Set<String> REFUSED = Set.of("construct/constructwhere04");

    /** Where Jena answers otherwise. */
    private static final Set<String> DIFFERENT =
            Set.of("csv-tsv-res/csv01", "csv-tsv-res/csv02", "functions/bnode01", "property-path/values_and_path");

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
        Query query = QueryFactory.create(entry.query(), "http://example/");
        boolean rowsInRdf = query.isSelectType() && extension.equals("ttl");
        String accept = Objects.requireNonNull(TYPES.get(rowsInRdf ? "srx" : extension));

        HttpResponse<String> answer = ask("BASE <" + entry.manifest().iri("") + ">\n" + entry.query(), accept);

        if (REFUSED.contains(entry.name())) {
            assertThat(answer.statusCode()).isEqualTo(400);
            return;
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(isExpected(answer.body(), entry, query, extension))
                .as(answer.body())
                .isEqualTo(!DIFFERENT.contains(entry.name()));
    }

    private static boolean isExpected(String body, W3cManifest.Entry entry, Query query, String extension) {
        String expected = entry.manifest().text(entry.result());
        if (extension.equals("csv")) {
            return lines(body).equals(lines(expected));
        }
        if (query.isConstructType()) {
            return graph(body, extension).isIsomorphicWith(entry.manifest().model(entry.result()));
        }
        if (query.isAskType()) {
            return truth(body, extension) == truth(expected, extension);
        }
        return extension.equals("ttl")
                ? sameRows(rows(body, "srx"), RDFInput.fromRDF(entry.manifest().model(entry.result())), false)
                : sameRows(rows(body, extension), rows(expected, extension), query.isOrdered());
    }

    private static boolean sameRows(ResultSet answered, ResultSet wanted, boolean ordered) {
        ResultSetRewindable got = ResultSetFactory.copyResults(answered);
        ResultSetRewindable expected = ResultSetFactory.copyResults(wanted);
        return ordered
                ? ResultsCompare.equalsByValueAndOrder(expected, got)
                : ResultsCompare.equalsByTerm(expected, got) || equalByValue(expected, got);
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

    /** Blank nodes are called as each pleases, and rows come in any order. */
    private static List<String> lines(String csv) {
        return csv.replaceAll("_:\\w+", "_:b").lines().sorted().toList();
    }
}
