package org.trailgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trailgraph.topics.Fact;
import org.trailgraph.topics.Fact.NodeKind;
import org.trailgraph.topics.Fact.TieKind;

/** What an export is read as, and what is said of a file that is none or not whole. */
class ExportReaderTests {

    private static final String PREFIXES = """
            @base <https://atlas.example.org/id/> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix prov: <http://www.w3.org/ns/prov#> .
            @prefix schema: <https://schema.org/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix tg: <https://w3id.org/trailgraph/ns#> .
            @prefix void: <http://rdfs.org/ns/void#> .
            """;

    /** The parts that the tests change. */
    private static final String GOOD = """
            <area/cnn> a skos:Collection ; skos:prefLabel "CNN"@en ; skos:member <concept/bn> .
            <bank/first> a tg:Bank ; dcterms:identifier "first" .
            <concept/bn> a skos:Concept ; dcterms:identifier "bn" ; skos:prefLabel "BN"@en, "批归一化"@zh-Hans ;
                skos:altLabel "batch norm"@en ; tg:difficulty 3 ; tg:requires <concept/mean> ; tg:comparedWith <concept/mean> .
            <concept/mean> a skos:Concept ; skos:prefLabel "Mean"@en ; tg:comparedWith <concept/bn> .
            <question/why-bn> a schema:Question ; schema:name "Why BN?"@en ; schema:about <concept/bn> ;
                schema:assesses <concept/bn> ; dcterms:subject <area/cnn> ; schema:acceptedAnswer <question/why-bn/answer> ;
                tg:keyPoint <question/why-bn/key-point/2>, <question/why-bn/key-point/1> ;
                prov:qualifiedDerivation <question/why-bn/from/first> .
            <question/why-bn/answer> a schema:Answer ; schema:text "It helps."@en .
            <question/why-bn/key-point/1> a tg:Point ; tg:position 1 ; schema:text "one"@en .
            <question/why-bn/key-point/2> a tg:Point ; tg:position 2 ; schema:text "two"@en .
            <question/why-bn/from/first> a prov:Derivation ; prov:entity <bank/first> ; tg:section "CNN" ; tg:line 7 .
            <link/bn/requires/mean> a tg:Link ; dcterms:identifier "bn--requires--mean" ; tg:from <concept/bn> ;
                tg:type tg:requires ; tg:to <concept/mean> ; tg:because "It averages."@en ; tg:contested true .
            <link/mean/comparedWith/bn> a tg:Link ; tg:from <concept/mean> ; tg:type tg:comparedWith ; tg:to <concept/bn> .
            <scheme> a skos:ConceptScheme, void:Dataset .
            """;

    private static ExportReading read(String turtle) {
        return ExportReader.read(content(PREFIXES + turtle, "test.ttl"));
    }

    private static RdfContent content(String text, String name) {
        return new RdfReader(1_000)
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name, "urn:relative:");
    }

    @Test
    void anExportIsReadAsTheFactsThatItWasWrittenFrom() {
        ExportReading reading = read(GOOD);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.unread()).isEmpty();
        assertThat(reading.base()).isEqualTo("https://atlas.example.org/");
        assertThat(reading.facts())
                .containsExactlyInAnyOrder(
                        new Fact.Node(NodeKind.AREA, "cnn", Map.of("en", "CNN")),
                        new Fact.Node(NodeKind.BANK, "first", Map.of()),
                        new Fact.Node(
                                NodeKind.CONCEPT,
                                "bn",
                                Map.of(
                                        "en",
                                        "BN",
                                        "zh",
                                        "批归一化",
                                        "aliasesEn",
                                        List.of("batch norm"),
                                        "aliasesZh",
                                        List.of(),
                                        "difficulty",
                                        3L)),
                        new Fact.Node(
                                NodeKind.CONCEPT,
                                "mean",
                                Map.of("en", "Mean", "aliasesEn", List.of(), "aliasesZh", List.of())),
                        new Fact.Node(
                                NodeKind.QUESTION,
                                "why-bn",
                                Map.of(
                                        "en",
                                        "Why BN?",
                                        "answerEn",
                                        "It helps.",
                                        "keyPointsEn",
                                        List.of("one", "two"),
                                        "keyPointsZh",
                                        List.of(),
                                        "mistakesEn",
                                        List.of(),
                                        "mistakesZh",
                                        List.of())),
                        new Fact.Tie(TieKind.IN, "bn", "cnn", Map.of()),
                        new Fact.Tie(TieKind.IN, "why-bn", "cnn", Map.of()),
                        new Fact.Tie(TieKind.ASKS, "why-bn", "bn", Map.of("explicit", true)),
                        new Fact.Tie(TieKind.FROM, "why-bn", "first", Map.of("section", "CNN", "line", 7L)),
                        new Fact.Tie(
                                TieKind.REQUIRES,
                                "bn",
                                "mean",
                                Map.of(
                                        "id",
                                        "bn--requires--mean",
                                        "becauseEn",
                                        "It averages.",
                                        "contested",
                                        true,
                                        "implied",
                                        false)),
                        new Fact.Tie(
                                TieKind.COMPARED_WITH,
                                "mean",
                                "bn",
                                Map.of("id", "mean--comparedWith--bn", "contested", false, "implied", false)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "CNN"@en ; skos:member <concept/bn>    | "CNN"@en ; skos:member <concept/bm>       | names the concept 'bm', which is not in the file
                    prov:entity <bank/first>               | prov:entity <bank/second>                 | names the bank 'second', which is not in the file
                    <area/cnn> ;                           | <area/rnn> ;                              | names the area 'rnn', which is not in the file
                    <concept/bn> a skos:Concept            | <concept/B_N> a skos:Concept              | 'B_N' in https://atlas.example.org/id/concept/B_N is no id
                    <concept/bn> a skos:Concept            | <https://x.org/id/concept/bn> a skos:Concept | does not begin with https://atlas.example.org/id/concept/
                    skos:prefLabel "Mean"@en               | skos:prefLabel "Mean"@en, "Average"@en    | has two of http://www.w3.org/2004/02/skos/core#prefLabel in one language
                    skos:prefLabel "Mean"@en               | skos:prefLabel "Moyenne"@fr               | is no text in en or zh-Hans
                    skos:prefLabel "Mean"@en               | skos:prefLabel "Mean"                     | is no text in en or zh-Hans
                    dcterms:identifier "bn" ;              | dcterms:identifier "nb" ;                 | says that its identifier is "nb"
                    tg:difficulty 3                        | tg:difficulty "hard"                      | is no whole number
                    tg:difficulty 3                        | tg:difficulty 3, 4                        | has 2 of https://w3id.org/trailgraph/ns#difficulty, and there is room for one
                    tg:difficulty 3                        | tg:colour "red"                           | is not known to this version of Trailgraph
                    tg:requires <concept/mean> ;           | tg:causes <concept/mean> ;                | bn--causes--mean is said without the link
                    tg:type tg:requires ;                  | tg:type tg:resembles ;                    | has a type of link that there is not
                    tg:to <concept/mean> ;                 |                                           | has no https://w3id.org/trailgraph/ns#to
                    schema:acceptedAnswer                  | schema:citation                           | answer is part of no topic in the file
                    <question/why-bn/answer> a schema:Answer ; schema:text "It helps."@en . |          | of which the file says nothing
                    skos:ConceptScheme, void:Dataset .     | skos:ConceptScheme, void:Dataset ; void:triples 7 . | it has 7 triples, but it has
                    <scheme> a skos:ConceptScheme          | <other> a skos:ConceptScheme              | ends before its end
                    """)
    void whatIsWrongIsNamed(String right, String wrong, String problem) {
        assertThat(GOOD).contains(right);

        ExportReading reading = read(GOOD.replace(right, wrong == null ? "" : wrong));

        assertThat(reading.problems()).anySatisfy(said -> assertThat(said).contains(problem));
    }

    @Test
    void whatTheGraphHasNoPlaceForIsCounted() {
        ExportReading reading =
                read(GOOD + "<concept/bn> schema:sameAs <https://x.org/bn> . <page> schema:name \"x\" .");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.unread())
                .containsExactly(Map.entry("https://schema.org/name", 1L), Map.entry("https://schema.org/sameAs", 1L));
    }

    @Test
    void anIdIsOneTopics() {
        ExportReading reading = read(GOOD.replace("why-bn", "bn"));

        assertThat(reading.problems()).contains("'bn' is a concept and a question; an id is one topic's");
    }

    @Test
    void rdfThatIsNoExportSaysWhatItIsFor() {
        ExportReading reading = read("<a> a skos:Concept ; skos:prefLabel \"A\"@en .");

        assertThat(reading.problems())
                .singleElement()
                .asString()
                .contains("no export of Trailgraph", "trailgraph.skos");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    test.ttl    | <a> <b> "x .                                | 1 | 13
                    test.nt     | <http://x.org/a> <http://x.org/b> c .       | 1 | 35
                    test.rdf    | <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><a></rdf:RDF> | 1 | 69
                    test.jsonld | {"@id": }                                   | 1 | 9
                    """)
    void whatIsNoRdfIsRefusedWithLineAndColumn(String name, String text, long line, long column) {
        assertThatExceptionOfType(UnreadableRdf.class)
                .isThrownBy(() -> content(text, name))
                .satisfies(refused -> assertThat(refused.getBody().getProperties())
                        .containsEntry("line", line)
                        .containsEntry("column", column));
    }

    @Test
    void nothingThatAFileNamesIsFetched(@TempDir Path folder) throws IOException {
        assertThatExceptionOfType(UnreadableRdf.class)
                .isThrownBy(() -> content("{\"@context\": \"http://127.0.0.1:9/context\", \"a\": 1}", "test.jsonld"))
                .satisfies(refused -> assertThat(refused.getBody().getDetail()).contains("nothing is fetched"));
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        RdfContent read = content("""
                <!DOCTYPE x [<!ENTITY e SYSTEM "%s">]>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:x="http://x.org/">
                <rdf:Description rdf:about="http://x.org/a"><x:b>(&e;)</x:b></rdf:Description></rdf:RDF>
                """.formatted(secret.toUri()), "test.rdf");
        assertThat(read.resources()).singleElement().satisfies(resource -> assertThat(
                        resource.all(NodeFactory.createURI("http://x.org/b")))
                .containsExactly(NodeFactory.createLiteralString("()")));
    }

    @Test
    void whatIsTooLongOrOfNoKnownKindIsRefused() {
        StringBuilder long1001 = new StringBuilder(PREFIXES);
        for (int i = 0; i <= 1_000; i++) {
            long1001.append("<a> <b> ").append(i).append(" .\n");
        }
        assertThatExceptionOfType(UnreadableRdf.class)
                .isThrownBy(() -> content(long1001.toString(), "test.ttl"))
                .satisfies(refused ->
                        assertThat(refused.getBody().getDetail()).contains("more than 1,000 statements", "max-read"));
        assertThatExceptionOfType(UnreadableRdf.class)
                .isThrownBy(() -> content("", "test.docx"))
                .satisfies(refused -> assertThat(refused.getBody().getDetail()).contains("'test.docx'", "jsonld"));
    }
}
