package org.trailgraph.rdf.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trailgraph.rdf.Http;

class LinkedDataIT extends LinkedDataSetUp {

    private static final String BN = "/id/concept/batch-normalization";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    text/html                                              | /concept/batch-normalization
                    */*                                                    | /concept/batch-normalization
                    text/turtle                                            | /id/concept/batch-normalization.ttl
                    application/rdf+xml                                    | /id/concept/batch-normalization.rdf
                    application/ld+json                                    | /id/concept/batch-normalization.jsonld
                    application/n-triples                                  | /id/concept/batch-normalization.nt
                    text/html;q=0.5, application/rdf+xml;q=0.7, */*;q=0.1  | /id/concept/batch-normalization.rdf
                    """)
    void anIriLeadsToWhatIsWantedMost(String accept, String location) throws Exception {
        HttpResponse<String> answer = get(BN, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Http.header(answer, "Location")).isEqualTo(location);
        assertThat(Http.header(answer, "Vary")).contains("Accept");
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    question/why-bn                                    | /question/why-bn
                    question/why-bn/answer                             | /question/why-bn
                    question/why-bn/key-point/1                        | /question/why-bn
                    question/why-bn/from/first                         | /question/why-bn
                    link/batch-normalization/requires/variance         | /concept/batch-normalization
                    area/training                                      | /?area=training
                    bank/first                                         | /questions?bank=first
                    source/ioffe-2015                                  | /question/why-bn
                    scheme                                             | /
                    concept/The_Variance                               | /concept/variance
                    """)
    void whateverHasAnIriHasAPageForPeople(String path, String page) throws Exception {
        HttpResponse<String> answer = get("/id/" + path, "Accept", "text/html,*/*;q=0.8");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Http.header(answer, "Location")).isEqualTo(page);
        assertThat(get(page, "Accept", "text/html").statusCode()).isEqualTo(200);
    }

    @Test
    void everyIriOfTheExportLeadsToADocumentAboutIt() throws Exception {
        Model export = model("/rdf/trailgraph.nt", Lang.NTRIPLES);
        Set<String> iris = new TreeSet<>();
        List<RDFNode> nodes = export.listObjects().toList();
        nodes.addAll(export.listSubjects().toList());
        for (RDFNode node : nodes) {
            if (node.isURIResource() && node.asResource().getURI().startsWith(BASE + "id/")) {
                iris.add(node.asResource().getURI());
            }
        }

        assertThat(iris).hasSize(20);
        for (String iri : iris) {
            HttpResponse<String> lead = get(iri.substring(BASE.length() - 1), "Accept", "application/n-triples");
            assertThat(lead.statusCode()).as(iri).isEqualTo(303);
            assertThat(model(Http.header(lead, "Location"), Lang.NTRIPLES)
                            .getResource(iri)
                            .listProperties()
                            .toList())
                    .as(iri)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentForm.class)
    void theFormsSayTheSame(DocumentForm form) throws Exception {
        HttpResponse<String> answer = get(BN + "." + form.suffix());
        Lang lang =
                switch (form) {
                    case TURTLE -> Lang.TURTLE;
                    case JSON_LD -> Lang.JSONLD;
                    case RDF_XML -> Lang.RDFXML;
                    case N_TRIPLES -> Lang.NTRIPLES;
                };

        assertThat(Http.header(answer, "Content-Type"))
                .startsWith(form.mediaType().toString());
        assertThat(triples(model(BN + "." + form.suffix(), lang))).isEqualTo(triples(model(BN + ".nt", Lang.NTRIPLES)));
    }

    @Test
    void aConceptsDocumentHoldsWhatLeadsToItWhyAndWhatTheRestIsCalled() throws Exception {
        String document = get("/id/concept/variance.ttl").body();

        assertThat(document)
                .contains("skos:prefLabel") // its own
                .contains("concept:batch-normalization") // what links to it, with its name
                .contains("Batch normalization")
                .contains("批归一化")
                .contains("batch-normalization--requires--variance") // the link, with its reason
                .contains("Because.")
                .contains("因为。")
                .contains("question:why-bn")
                .contains("Why batch normalization?")
                .contains("area:training")
                .contains("训练")
                .contains("Mean"); // what it requires
        assertThat(document).as("nothing further away").doesNotContain("It helps.", "About Mean");
    }

    @Test
    void aQuestionsDocumentHoldsItsAnswerItsPointsAndItsPlaceInTheBank() throws Exception {
        String document = get("/id/question/why-bn.ttl").body();

        assertThat(document)
                .contains("It helps.", "有帮助。", "\"two\"@en", "\"二\"@zh-Hans", "tg:section", "CNN", "First")
                .contains("Batch \\\"Norm\\\"");
    }

    @Test
    void aLinksDocumentHoldsItsReasonWhatItSaysDirectlyAndBothNames() throws Exception {
        String document =
                get("/id/link/batch-normalization/requires/variance.nt").body();

        assertThat(document)
                .contains("\"Because.\"@en")
                .contains(
                        "<%sid/concept/batch-normalization> <https://w3id.org/trailgraph/ns#requires> <%sid/concept/variance>"
                                .formatted(BASE, BASE))
                .contains("\"Variance\"@en", "\"批归一化\"@zh-Hans");
    }

    @Test
    void documentsNameTheirOtherFormsTheirPageAndWhatTheyDescribe() throws Exception {
        List<String> links = get(BN + ".ttl").headers().allValues("Link");

        assertThat(links)
                .contains("<" + BASE + "id/concept/batch-normalization>; rel=\"describes\"")
                .contains("<" + BN + ".nt>; rel=\"alternate\"; type=\"application/n-triples\"")
                .contains("</concept/batch-normalization>; rel=\"alternate\"; type=\"text/html\"")
                .hasSize(5);
    }

    @Test
    void theTagChangesWithTheDocumentAndWithNothingElse() throws Exception {
        HttpResponse<String> first = get(BN + ".ttl");
        String tag = Http.header(first, "ETag");
        HttpResponse<String> head = new Http(port).head(BN + ".ttl");

        assertThat(tag).startsWith("W/\"");
        assertThat(Http.header(head, "ETag")).isEqualTo(tag);
        assertThat(Http.header(head, "Content-Type")).isEqualTo("text/turtle;charset=UTF-8");
        assertThat(head.body()).isEmpty();
        assertThat(Http.header(get(BN + ".nt"), "ETag")).isNotEqualTo(tag);
        change("MATCH (c:Concept {id: 'mean'}) SET c.summaryEn = 'Far away.'");
        assertThat(get(BN + ".ttl", "If-None-Match", tag).statusCode()).isEqualTo(304);
        change("MATCH (c:Concept {id: 'variance'}) SET c.en = 'The variance'");
        HttpResponse<String> second = get(BN + ".ttl", "If-None-Match", tag);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).contains("The variance");
    }

    @ParameterizedTest
    @CsvSource({
        "/id/concept/nobody, text/turtle, 404",
        "/id/concept/nobody, */*, 404",
        "/id/concept/nobody.ttl, */*, 404",
        "/id/question/batch-normalization.nt, */*, 404",
        "/id/link/mean/requires/variance, */*, 404",
        "/id/person/somebody, */*, 404",
        "/id, */*, 404",
        "/id/, */*, 404",
        "/id/.ttl, */*, 404",
        "/id/concept/batch-normalization.docx, */*, 404",
        "/id/concept/batch-normalization, application/pdf, 406",
        "/id/concept/batch-normalization, text/turtle;q=0, 406",
        "/.well-known/void, image/png, 406"
    })
    void whatIsNotThereIsAProblem(String path, String accept, int status) throws Exception {
        HttpResponse<String> answer = get(path, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Http.header(answer, "Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void aPersonWhoFollowsADeadIriSeesTheExplorerSaySo() throws Exception {
        HttpResponse<String> answer = get("/id/concept/nobody", "Accept", "text/html,*/*;q=0.8");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Http.header(answer, "Content-Type")).startsWith("text/html");
    }
}
