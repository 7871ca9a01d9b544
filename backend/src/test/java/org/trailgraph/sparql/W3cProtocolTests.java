package org.trailgraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trailgraph.rdf.Http;

/**
 * W3C's tests of the SPARQL 1.1 Protocol and of service descriptions, over HTTP against our endpoint, which takes no updates
 * and has one graph.
 */
class W3cProtocolTests {

    private static final String HT = "http://www.w3.org/2011/http#";
    private static final String CNT = "http://www.w3.org/2011/content#";

    /** A graph that the query of the test does not look at, and that is not among the test's data either. */
    private static final String NO_MATTER =
            "default-graph-uri=http%3A%2F%2Fkasei.us%2F2009%2F09%2Fsparql%2Fdata%2Fdata0.rdf";

    /** Those that do not pass: a read-only service of one graph refuses what they ask for, as the protocol lets it. */
    private static final Map<String, Integer> REFUSED = Map.ofEntries(
            Map.entry("protocol/query_dataset_default_graphs_get", 400),
            Map.entry("protocol/query_dataset_default_graphs_post", 400),
            Map.entry("protocol/query_dataset_named_graphs_post", 400),
            Map.entry("protocol/query_dataset_named_graphs_get", 400),
            Map.entry("protocol/query_dataset_full", 400),
            Map.entry("protocol/query_multiple_dataset", 400),
            Map.entry("protocol/update_dataset_default_graph", 403),
            Map.entry("protocol/update_dataset_default_graphs", 403),
            Map.entry("protocol/update_dataset_named_graphs", 403),
            Map.entry("protocol/update_dataset_full", 403),
            Map.entry("protocol/update_post_form", 403),
            Map.entry("protocol/update_post_direct", 403),
            Map.entry("protocol/update_base_uri", 403));

    private static final Map<String, String> FORMATS = Map.of(
            "boolean", "application/sparql-results\\+(json|xml).*",
            "tabular", "(application/sparql-results\\+(json|xml)|text/(csv|tab-separated-values)).*",
            "RDF", "(text/turtle|application/(n-triples|rdf\\+xml|ld\\+json)).*");

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

    static Stream<Arguments> tests() {
        return W3cManifest.isAtHand()
                ? new W3cManifest("protocol").entries().map(W3cManifest.Entry::named)
                : Stream.of();
    }

    @Test
    void thereAreAsManyAsTheDocumentationSays() {
        assertThat(tests()).hasSize(34);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("tests")
    void eachRequestIsAnsweredAsTheProtocolHasIt(W3cManifest.Entry entry) throws Exception {
        List<RDFNode> requests = entry.action()
                .getPropertyResourceValue(ht("requests"))
                .as(RDFList.class)
                .asJavaList();
        if (REFUSED.containsKey(entry.name())) {
            HttpResponse<String> answer = send(requests.get(0).asResource());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(REFUSED.get(entry.name()));
            return;
        }
        for (RDFNode each : requests) {
            Resource request = each.asResource();
            Resource expected = request.getPropertyResourceValue(ht("resp"));
            HttpResponse<String> answer = send(request);
            assertThat(expected.listProperties(W3cManifest.mf("expectedStatus")).toList())
                    .as("%d %s", answer.statusCode(), answer.body())
                    .anyMatch(status ->
                            status.getObject().toString().endsWith("StatusCode" + answer.statusCode() / 100 + "xx"));
            if (expected.hasProperty(W3cManifest.mf("expectedFormat"))) {
                String format =
                        expected.getProperty(W3cManifest.mf("expectedFormat")).getString();
                assertThat(Http.header(answer, "Content-Type")).matches(FORMATS.get(format));
            }
            if (expected.hasProperty(W3cManifest.mf("expectedBoolean"))) {
                boolean truth =
                        expected.getProperty(W3cManifest.mf("expectedBoolean")).getBoolean();
                assertThat(answer.body()).contains(Boolean.toString(truth));
            }
        }
    }

    private static HttpResponse<String> send(Resource request) throws Exception {
        String path = text(request, ht("absolutePath"))
                .replace(NO_MATTER, "")
                .replace("/sparql/", "/sparql")
                .replaceFirst("[?&]$", "");
        List<String> headers = new ArrayList<>();
        if (request.hasProperty(ht("headers"))) {
            for (RDFNode header : request.getPropertyResourceValue(ht("headers"))
                    .as(RDFList.class)
                    .asJavaList()) {
                headers.add(text(header.asResource(), ht("fieldName")));
                headers.add(text(header.asResource(), ht("fieldValue")));
            }
        }
        Resource body = request.getPropertyResourceValue(ht("body"));
        return server.http()
                .send(
                        text(request, ht("methodName")),
                        path,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(
                                        text(body, cnt("chars")),
                                        Charset.forName(text(body, cnt("characterEncoding")))),
                        headers.toArray(String[]::new));
    }

    private static String text(Resource resource, Property property) {
        return resource.getProperty(property).getString();
    }

    private static Property ht(String name) {
        return ResourceFactory.createProperty(HT, name);
    }

    private static Property cnt(String name) {
        return ResourceFactory.createProperty(CNT, name);
    }

    /** service-description: returns-rdf, has-endpoint-triple, conforms-to-schema. */
    @Test
    void theServiceDescriptionIsRdfThatNamesTheEndpointInTheWordsOfItsVocabulary() throws Exception {
        HttpResponse<String> answer = server.http().get("/sparql", "Accept", "text/turtle");
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)), Lang.TURTLE);
        String sd = "http://www.w3.org/ns/sparql-service-description#";

        Resource service = model.listSubjectsWithProperty(RDF.type, model.createResource(sd + "Service"))
                .next();
        assertThat(service.getPropertyResourceValue(model.createProperty(sd, "endpoint"))
                        .getURI())
                .isEqualTo("http://localhost:8080/sparql");
        for (String property : List.of("supportedLanguage", "resultFormat", "defaultDataset")) {
            assertThat(service.listProperties(model.createProperty(sd, property))
                            .toList())
                    .as(property)
                    .isNotEmpty()
                    .allMatch(statement -> statement.getObject().isResource());
        }
        Resource dataset = service.getPropertyResourceValue(model.createProperty(sd, "defaultDataset"));
        assertThat(dataset.hasProperty(RDF.type, model.createResource(sd + "Dataset")))
                .isTrue();
        Resource graph = dataset.getPropertyResourceValue(model.createProperty(sd, "defaultGraph"));
        assertThat(graph.hasProperty(RDF.type, model.createResource(sd + "Graph")))
                .isTrue();
    }
}
