package org.trailgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the writers of the export write is read by Jena as what was meant. */
class StreamWritersTests {

    private static final Iris IRIS = new Iris("https://atlas.example.org/");

    /** Quotes, markup, white space that parsers touch, every direction and plane, and what looks like escapes. */
    private static final List<String> HOSTILE = List.of(
            "",
            " leading and trailing ",
            "\n\n",
            "a\rb\r\nc\td",
            "\"\"\" ''' \\ \\u0041 \\n",
            "<a href=\"&amp;\">&lt; ]]> <!-- --> <![CDATA[",
            "{\"@id\": \"x\"} @en ^^<y> _:b",
            "批归一化：归一化？「引号」",
            "עברית العربية \u202E\u200F",
            "😀 𝒳 \uD83C\uDDE8\uD83C\uDDF3",
            "\u0085\u2028\u2029\uFEFF\u00A0",
            "%20 ${x} $x$ \\frac{a}{b}",
            "熵".repeat(10_000));

    /** What XML 1.0 has no way to hold. */
    private static final List<String> NOT_IN_XML = List.of("\u0000", "bell \u0007", "\u001B[0m", "\uFFFE", "a\uFFFFb");

    private static final Node SUBJECT = IRIS.concept("a b/%/..");

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void hostileTextsArriveAsTheyWere(ExportFormat format) {
        List<Triple> all = HOSTILE.stream().flatMap(text -> said(text).stream()).toList();

        assertThat(read(format, written(format, all)).isIsomorphicWith(model(all)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void whatXmlCannotHoldIsReplacedThereAndKeptElsewhere(ExportFormat format) {
        UnaryOperator<String> kept = text ->
                format == ExportFormat.RDF ? text.replaceAll("[\\x00\\x07\\x1B\\uFFFE\\uFFFF]", "\uFFFD") : text;
        List<Triple> all =
                NOT_IN_XML.stream().flatMap(text -> said(text).stream()).toList();
        List<Triple> expected = NOT_IN_XML.stream()
                .flatMap(text -> said(kept.apply(text)).stream())
                .toList();

        assertThat(read(format, written(format, all)).isIsomorphicWith(model(expected)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void everyKindOfValueArrivesWhateverItsProperty(ExportFormat format) {
        List<Node> values = List.of(
                NodeFactory.createLiteralString("plain"),
                NodeFactory.createLiteralLang("text", "zh-Hans"),
                typed("7", XSDDatatype.XSDinteger),
                typed("007", XSDDatatype.XSDinteger),
                typed("-9223372036854775808", XSDDatatype.XSDinteger),
                typed("true", XSDDatatype.XSDboolean),
                typed("1", XSDDatatype.XSDboolean),
                typed("2016", XSDDatatype.XSDgYear),
                typed("https://x.org/a b", XSDDatatype.XSDanyURI),
                typed("1.50", XSDDatatype.XSDdecimal),
                IRIS.concept("b"),
                IRIS.scheme(),
                IRIS.page("rdf/trailgraph.ttl"),
                TG.requires,
                NodeFactory.createURI("https://x.example/y?a=1&b=%3C#c"));
        List<Node> properties = List.of(
                RDF.value.asNode(),
                SKOS.prefLabel.asNode(),
                DCTerms.title.asNode(),
                DCTerms.issued.asNode(),
                SchemaDO.url.asNode(),
                TG.requires,
                TG.type,
                NodeFactory.createURI("https://x.example/1a#-p"),
                NodeFactory.createURI("https://other.example/q?x"));
        List<Triple> all = properties.stream()
                .flatMap(property -> values.stream().map(value -> Triple.create(SUBJECT, property, value)))
                .toList();

        assertThat(read(format, written(format, all)).isIsomorphicWith(model(all)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void aSubjectMayHaveThousandsOfStatementsOrComeAgain(ExportFormat format) {
        List<Triple> all = new java.util.ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            all.add(Triple.create(IRIS.area("a"), SKOS.member.asNode(), IRIS.concept("c" + i)));
        }
        all.addAll(said("between"));
        all.add(Triple.create(IRIS.area("a"), RDF.type.asNode(), SKOS.Collection.asNode()));

        assertThat(read(format, written(format, all)).isIsomorphicWith(model(all)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void nothingAtAllIsADocumentToo(ExportFormat format) {
        assertThat(read(format, written(format, List.of())).isEmpty()).isTrue();
    }

    @Test
    void turtleReadsWell() {
        assertThat(text(ExportFormat.TTL)).isEqualTo("""
                @prefix concept: <https://atlas.example.org/id/concept/> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix tg: <https://w3id.org/trailgraph/ns#> .

                concept:mean a skos:Concept ;
                    skos:prefLabel "Mean"@en, "均值"@zh-Hans ;
                    tg:difficulty 2 ;
                    tg:requires concept:sum .
                """);
    }

    @Test
    void rdfXmlReadsWell() {
        assertThat(text(ExportFormat.RDF)).endsWith("""
                >
                  <skos:Concept rdf:about="https://atlas.example.org/id/concept/mean">
                    <skos:prefLabel xml:lang="en">Mean</skos:prefLabel>
                    <skos:prefLabel xml:lang="zh-Hans">均值</skos:prefLabel>
                    <tg:difficulty rdf:datatype="http://www.w3.org/2001/XMLSchema#integer">2</tg:difficulty>
                    <tg:requires rdf:resource="https://atlas.example.org/id/concept/sum"/>
                  </skos:Concept>
                </rdf:RDF>
                """);
    }

    @Test
    void jsonLdReadsWell() {
        assertThat(text(ExportFormat.JSONLD)).startsWith("""
                {
                  "@context": {
                    "@base": "https://atlas.example.org/id/",
                    "@version": 1.1,
                """).endsWith("""
                  "@graph": [
                    {
                      "@id": "concept/mean",
                      "@type": "Concept",
                      "prefLabel": {"en": "Mean", "zh-Hans": "均值"},
                      "difficulty": 2,
                      "requires": "concept/sum"
                    }
                  ]
                }
                """);
    }

    private static String text(ExportFormat format) {
        Node mean = IRIS.concept("mean");
        return new String(
                written(
                        format,
                        List.of(
                                Triple.create(mean, RDF.type.asNode(), SKOS.Concept.asNode()),
                                Triple.create(
                                        mean, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang("Mean", "en")),
                                Triple.create(
                                        mean, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang("均值", "zh-Hans")),
                                Triple.create(mean, TG.difficulty, typed("2", XSDDatatype.XSDinteger)),
                                Triple.create(mean, TG.requires, IRIS.concept("sum")))),
                StandardCharsets.UTF_8);
    }

    /** The same text as a plain literal, in a language, with a datatype, and as one of several. */
    private static List<Triple> said(String text) {
        return List.of(
                Triple.create(SUBJECT, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(text, "en")),
                Triple.create(SUBJECT, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(text, "zh-Hans")),
                Triple.create(SUBJECT, TG.formula, NodeFactory.createLiteralString(text)),
                Triple.create(
                        SUBJECT, SchemaDO.url.asNode(), NodeFactory.createLiteralDT(text, XSDDatatype.XSDanyURI)));
    }

    private static Node typed(String lexical, XSDDatatype type) {
        return NodeFactory.createLiteralDT(lexical, type);
    }

    private static byte[] written(ExportFormat format, List<Triple> triples) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamRDF out = format.writer(bytes, IRIS);
        out.start();
        out.prefix("concept", IRIS.base() + "id/concept/");
        out.prefix("skos", SKOS.uri);
        out.prefix("tg", TG.NS);
        triples.forEach(out::triple);
        out.finish();
        return bytes.toByteArray();
    }

    private static Model read(ExportFormat format, byte[] bytes) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.create()
                .source(new ByteArrayInputStream(bytes))
                .lang(format.lang())
                .checking(true)
                .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
                .parse(model);
        return model;
    }

    private static Model model(List<Triple> triples) {
        Model model = ModelFactory.createDefaultModel();
        triples.forEach(model.getGraph()::add);
        return model;
    }
}
