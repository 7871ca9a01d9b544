package org.trailgraph.rdf.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;
import org.trailgraph.rdf.Http;

/** The description of the whole, which says what there is and where. */
class VoidIT extends LinkedDataSetUp {

    @Test
    void theWholeIsDescribedForMachinesThatComeAcrossIt() throws Exception {
        HttpResponse<String> turtle = get("/.well-known/void");
        Model description = model("/.well-known/void", Lang.TURTLE);
        Model export = model("/rdf/trailgraph.nt", Lang.NTRIPLES);

        assertThat(Http.header(turtle, "Content-Type")).startsWith("text/turtle");
        assertThat(Http.header(turtle, "Vary")).containsIgnoringCase("accept");
        assertThat(turtle.body())
                .contains("dcat:Dataset", "void:Dataset", "void:exampleResource", "The content names no licence.")
                .contains("内容未声明许可。")
                .contains("<" + BASE + "sparql>")
                .contains("<" + BASE + "rdf/trailgraph.nq>")
                .contains("<https://w3id.org/trailgraph/ns#>");
        assertThat(description.listSubjects().filterKeep(RDFNode::isAnon).toList())
                .isEmpty();
        assertThat(turtle.body()).contains("void:triples").contains(Long.toString(export.size()));
        assertThat(triples(model("/id/scheme.nt", Lang.NTRIPLES))).isEqualTo(triples(description));
        assertThat(Http.header(get("/.well-known/void", "Accept", "application/ld+json"), "Content-Type"))
                .startsWith("application/ld+json");
        assertThat(get("/.well-known/void", "If-None-Match", Http.header(turtle, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void everyDumpThatIsNamedIsThere() throws Exception {
        Model description = model("/.well-known/void", Lang.TURTLE);
        List<RDFNode> dumps = description
                .listObjectsOfProperty(description.createProperty("http://rdfs.org/ns/void#dataDump"))
                .toList();

        assertThat(dumps).hasSizeGreaterThan(3);
        for (RDFNode dump : dumps) {
            String path = dump.asResource().getURI().substring(BASE.length() - 1);
            assertThat(new Http(port).head(path).statusCode()).as(path).isEqualTo(200);
        }
    }
}
