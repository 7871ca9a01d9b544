package org.trailgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDFLib;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Values;

/** Rows as the database gives them become the triples of the mapping; the expected ones are written as Turtle. */
class MappingTests {

    private static final String PREFIXES = """
            @base <https://atlas.example.org/id/> .
            @prefix c: <https://atlas.example.org/id/concept/> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix prov: <http://www.w3.org/ns/prov#> .
            @prefix schema: <https://schema.org/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix tg: <https://w3id.org/trailgraph/ns#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    private final Iris iris = new Iris("https://atlas.example.org");

    @Test
    void mapsAConceptWithItsLinks() {
        Map<String, Object> topic = Map.ofEntries(
                Map.entry("id", "resnet"),
                Map.entry("en", "ResNet"),
                Map.entry("zh", "残差网络"),
                Map.entry("aliasesEn", List.of("ResNet", "residual network", "residual network")),
                Map.entry("aliasesZh", List.of("ResNet")),
                Map.entry("summaryEn", "Adds \"shortcuts\".\n"),
                Map.entry("summaryZh", "加入捷径。"),
                Map.entry("formula", "$y = F(x) + x$"),
                Map.entry("symbolsEn", "$F$: the residual"),
                Map.entry("symbolsZh", "$F$：残差"),
                Map.entry("pitfallsEn", "Not ensembles only."),
                Map.entry("pitfallsZh", "不只是集成。"),
                Map.entry("difficulty", 3L),
                Map.entry("minutes", 40L),
                Map.entry("origin", "bank:first"),
                Map.entry("foreignId", "res_net"));

        assertMaps(
                new ConceptRows(iris),
                Map.of(
                        "topic", topic,
                        "links",
                                List.of(
                                        Map.of("type", "REQUIRES", "to", "convolution"),
                                        Map.of("type", "VARIANT_OF", "to", "cnn"),
                                        Map.of("type", "PART_OF", "to", "vision")),
                        "compared",
                                List.of(Map.of("with", "vgg", "joined", false), Map.of("with", "cnn", "joined", true)),
                        "sources", List.of("he-2016"),
                        "banks", List.of(Map.of("bank", "first", "section", "CNN", "line", 12L))),
                """
                c:resnet a skos:Concept, schema:DefinedTerm ;
                    dcterms:identifier "resnet" ; skos:inScheme <scheme> ;
                    skos:prefLabel "ResNet"@en, "残差网络"@zh-Hans ;
                    skos:altLabel "residual network"@en, "ResNet"@zh-Hans ;
                    skos:definition "Adds \\"shortcuts\\".\\n"@en, "加入捷径。"@zh-Hans ;
                    tg:formula "$y = F(x) + x$" ; tg:symbols "$F$: the residual"@en, "$F$：残差"@zh-Hans ;
                    tg:pitfall "Not ensembles only."@en, "不只是集成。"@zh-Hans ;
                    tg:difficulty 3 ; tg:minutes 40 ; tg:origin "bank:first" ; tg:foreignId "res_net" ;
                    tg:requires c:convolution ;
                    tg:variantOf c:cnn ; skos:broader c:cnn ;
                    tg:partOf c:vision ; dcterms:isPartOf c:vision ;
                    tg:comparedWith c:vgg, c:cnn ; skos:related c:vgg ;
                    dcterms:references <source/he-2016> ;
                    prov:wasDerivedFrom <bank/first> ; prov:qualifiedDerivation <concept/resnet/from/first> .
                <concept/resnet/from/first> a prov:Derivation ;
                    prov:entity <bank/first> ; tg:section "CNN" ; tg:line 12 .
                """);
    }

    @Test
    void saysOfABareConceptOnlyWhatIsKnown() {
        assertMaps(
                new ConceptRows(iris),
                Map.of(
                        "topic", Map.of("id", "lr", "en", "LR"),
                        "links", List.of(),
                        "compared", List.of(),
                        "sources", List.of(),
                        "banks", List.of()),
                """
                c:lr a skos:Concept, schema:DefinedTerm ;
                    dcterms:identifier "lr" ; skos:inScheme <scheme> ; skos:prefLabel "LR"@en .
                """);
    }

    @Test
    void mapsAQuestionWithItsPointsInOrder() {
        assertMaps(
                new QuestionRows(iris),
                Map.of(
                        "topic",
                                Map.ofEntries(
                                        Map.entry("id", "why-bn"),
                                        Map.entry("en", "Why BN?"),
                                        Map.entry("zh", "为什么用 BN？"),
                                        Map.entry("answerEn", "It helps."),
                                        Map.entry("answerZh", "有帮助。"),
                                        Map.entry("keyPointsEn", List.of("first", "second")),
                                        Map.entry("keyPointsZh", List.of("一")),
                                        Map.entry("mistakesZh", List.of("错")),
                                        Map.entry("form", "explain"),
                                        Map.entry("difficulty", 2L),
                                        Map.entry("position", 7L),
                                        Map.entry("origin", "seed")),
                        "asks",
                                List.of(
                                        Map.of("concept", "bn", "explicit", true),
                                        Map.of("concept", "sgd", "explicit", false)),
                        "leadsTo", List.of("why-ln"),
                        "areas", List.of("training"),
                        "sources", List.of(),
                        "banks", List.of()),
                """
                <question/why-bn> a schema:Question ;
                    dcterms:identifier "why-bn" ; schema:name "Why BN?"@en, "为什么用 BN？"@zh-Hans ;
                    tg:form "explain" ; tg:difficulty 2 ; tg:position 7 ; tg:origin "seed" ;
                    schema:acceptedAnswer <question/why-bn/answer> ;
                    schema:about c:bn, c:sgd ; schema:assesses c:bn ;
                    tg:leadsTo <question/why-ln> ; dcterms:subject <area/training> ;
                    tg:keyPoint <question/why-bn/key-point/1>, <question/why-bn/key-point/2> ;
                    tg:mistake <question/why-bn/mistake/1> .
                <question/why-bn/answer> a schema:Answer ; schema:text "It helps."@en, "有帮助。"@zh-Hans .
                <question/why-bn/key-point/1> a tg:Point ; tg:position 1 ; schema:text "first"@en, "一"@zh-Hans .
                <question/why-bn/key-point/2> a tg:Point ; tg:position 2 ; schema:text "second"@en .
                <question/why-bn/mistake/1> a tg:Point ; tg:position 1 ; schema:text "错"@zh-Hans .
                """);
    }

    @Test
    void mapsALinkWithItsReason() {
        assertMaps(
                new LinkRows(iris),
                Map.of(
                        "from", "bn",
                        "type", "COMPARED_WITH",
                        "to", "ln",
                        "link",
                                Map.of(
                                        "becauseEn", "other axes",
                                        "becauseZh", "轴不同",
                                        "contested", true,
                                        "origin", "seed")),
                """
                <link/bn/comparedWith/ln> a tg:Link ;
                    dcterms:identifier "bn--comparedWith--ln" ;
                    tg:from c:bn ; tg:type tg:comparedWith ; tg:to c:ln ;
                    tg:because "other axes"@en, "轴不同"@zh-Hans ;
                    tg:contested true ; tg:implied false ; tg:origin "seed" .
                """);
    }

    @Test
    void mapsSourcesAndBanks() {
        assertMaps(
                new SourceRows(iris),
                Map.of("source", Map.of("id", "he", "title", "Deep", "year", 2016L, "url", "https://example.org/a b")),
                """
                <source/he> a dcterms:BibliographicResource ; dcterms:identifier "he" ; dcterms:title "Deep" ;
                    dcterms:issued "2016"^^xsd:gYear ; schema:url "https://example.org/a b"^^xsd:anyURI .
                """);
        assertMaps(
                new BankRows(iris),
                Map.of(
                        "bank",
                        Map.of("id", "first", "title", "First", "sha256", "ab", "importedAt", "2026-11-23T16:00:00Z")),
                """
                <bank/first> a tg:Bank ; dcterms:identifier "first" ; dcterms:title "First" ; tg:sha256 "ab" ;
                    tg:importedAt "2026-11-23T16:00:00Z"^^xsd:dateTime .
                """);
    }

    @Test
    void mintsStrictIrisForAnyId() {
        assertThat(iris.concept("a b/c#d?%é熵<>").getURI())
                .isEqualTo("https://atlas.example.org/id/concept/a%20b%2Fc%23d%3F%25%C3%A9%E7%86%B5%3C%3E");
    }

    @Test
    void refusesABaseThatIsNoAddress() {
        for (String base :
                List.of("", "atlas", "ftp://atlas.example.org/", "https://a b/", "https://atlas.example.org/?x=")) {
            assertThatIllegalArgumentException().as(base).isThrownBy(() -> new Iris(base));
        }
    }

    private static void assertMaps(Rows rows, Map<String, Object> row, String turtle) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        rows.write(Values.value(row), new Statements(StreamRDFLib.graph(graph)));
        Model expected = ModelFactory.createDefaultModel();
        RDFDataMgr.read(expected, new StringReader(PREFIXES + turtle), null, Lang.TURTLE);

        Model actual = ModelFactory.createModelForGraph(graph);
        assertThat(actual.difference(expected).listStatements().toList())
                .as("more than expected")
                .isEmpty();
        assertThat(expected.difference(actual).listStatements().toList())
                .as("less than expected")
                .isEmpty();
    }
}
