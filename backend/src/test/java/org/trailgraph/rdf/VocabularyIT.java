package org.trailgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The vocabulary and the shapes are served in the form that is asked for. */
@RdfTest
class VocabularyIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/ns, .ttl, text/turtle, Turtle, vocabulary/trailgraph.ttl",
        "/ns, .rdf, application/rdf+xml, RDF/XML, vocabulary/trailgraph.ttl",
        "/ns, .jsonld, application/ld+json, JSON-LD, vocabulary/trailgraph.ttl",
        "/ns, .nt, application/n-triples, N-Triples, vocabulary/trailgraph.ttl",
        "/ns/shapes, .ttl, text/turtle, Turtle, vocabulary/shapes.ttl",
        "/ns/shapes, .rdf, application/rdf+xml, RDF/XML, vocabulary/shapes.ttl",
        "/ns/shapes, .jsonld, application/ld+json, JSON-LD, vocabulary/shapes.ttl",
        "/ns/shapes, .nt, application/n-triples, N-Triples, vocabulary/shapes.ttl"
    })
    void everyFormSaysTheSame(String path, String suffix, String type, String lang, String file) throws Exception {
        Http http = new Http(port);
        HttpResponse<String> asked = http.get(path, "Accept", "text/html;q=0.1, " + type);
        HttpResponse<String> named = http.get(path + suffix);
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(asked.body()), "https://base.example/", RDFLanguages.nameToLang(lang));

        assertThat(model.isIsomorphicWith(RDFDataMgr.loadModel(file))).isTrue();
        assertThat(Http.header(asked, "Content-Type")).isEqualTo(type + ";charset=UTF-8");
        assertThat(Http.header(asked, "Vary").toLowerCase(Locale.ROOT).split(","))
                .contains("accept");
        assertThat(Http.header(asked, "Link")).contains("<" + path + suffix + ">; rel=\"alternate\"; type=\"" + type);
        assertThat(named.body()).isEqualTo(asked.body());
        assertThat(http.get(path + suffix, "If-None-Match", Http.header(named, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void browsersGetAPageAndScriptsThatAskForAnythingTooButNotOfTheShapes() throws Exception {
        Http http = new Http(port);
        HttpResponse<String> page =
                http.get("/ns", "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");

        assertThat(Http.header(page, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.body()).contains("<tr id=\"requires\">");
        assertThat(http.get("/ns").body()).isEqualTo(page.body());
        assertThat(Http.header(http.get("/ns/shapes"), "Content-Type")).startsWith("text/turtle");
        assertThat(http.head("/ns").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ns", "/ns/shapes"})
    void whatThereIsNotIsAProblem(String path) throws Exception {
        Http http = new Http(port);

        assertThat(http.get(path, "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(http.get(path + ".docx").statusCode()).isEqualTo(404);
        assertThat(Http.header(http.get(path + ".docx"), "Content-Type")).isEqualTo("application/problem+json");
    }
}
