package org.trailgraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.trailgraph.neo4j.GraphVersion;
import org.trailgraph.rdf.GraphDataset;
import org.trailgraph.rdf.Http;
import org.trailgraph.rdf.SmallGraphSetUp;

/** A small graph behind {@code /sparql}, and how to ask it. */
abstract class SparqlSetUp extends SmallGraphSetUp {

    static final String PREFIXES = """
            PREFIX c: <https://atlas.example.org/id/concept/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX tg: <https://w3id.org/trailgraph/ns#>
            """;
    static final String COUNT = PREFIXES + "SELECT (COUNT(*) AS ?n) { ?c a skos:Concept }";
    static final String JSON = "application/sparql-results+json";

    @Autowired
    GraphDataset dataset;

    @BeforeEach
    void waitForTheDataset() {
        GraphVersion written = database.read(GraphVersion::of);
        Awaitility.await().until(() -> dataset.current().version().equals(written));
    }

    Http http() {
        return new Http(port);
    }

    int concepts() throws Exception {
        return Integer.parseInt(values(http().query(COUNT, "Accept", JSON)).get(0));
    }

    static List<String> values(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JsonPath.read(response.body(), "$.results.bindings[*].*.value");
    }

    static void isProblem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(Http.header(response, "Content-Type")).startsWith("application/problem+json");
        assertThat(JsonPath.<String>read(response.body(), "$.title")).isNotBlank();
    }
}
