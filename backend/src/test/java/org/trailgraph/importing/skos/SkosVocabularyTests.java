package org.trailgraph.importing.skos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.trailgraph.topics.Fact;
import org.trailgraph.topics.Fact.NodeKind;
import org.trailgraph.topics.Fact.TieKind;

/** What is made of a vocabulary in SKOS, and what is found in it. */
class SkosVocabularyTests {

    private static final String PREFIXES = """
            @prefix : <https://vocabulary.example.org/> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix iso: <http://purl.org/iso25964/skos-thes#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix xl: <http://www.w3.org/2008/05/skos-xl#> .
            """;

    private static List<Fact> facts(String turtle, String... taken) {
        Vocabulary vocabulary = SkosFile.parsed(PREFIXES + turtle, "test.ttl");
        return facts(vocabulary, Map.of(), taken);
    }

    private static List<Fact> facts(Vocabulary vocabulary, Map<String, String> earlier, String... taken) {
        Fact.Node bank = new Fact.Node(NodeKind.BANK, "fish", Map.of("title", "Fish"));
        Ids ids = new Ids("fish", earlier, Set.of(taken));
        return new VocabularyFacts(vocabulary, bank, ids, new Ids("fish", Map.of(), Set.of())).facts();
    }

    private static Map<String, Object> concept(List<Fact> facts, String id) {
        return facts.stream()
                .filter(fact -> fact instanceof Fact.Node node && node.id().equals(id))
                .map(Fact::properties)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id + " in " + facts));
    }

    private static List<String> ties(List<Fact> facts, TieKind kind) {
        return facts.stream()
                .filter(fact -> fact instanceof Fact.Tie tie && tie.kind() == kind)
                .map(fact -> ((Fact.Tie) fact).from() + " " + ((Fact.Tie) fact).to())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "KNOWN_NAME") // That one needs a graph.
    void everyKindOfFindingIsFoundWhereItIsAndNothingElse(Finding.Kind kind) {
        String file = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');

        List<Finding> found = SkosFile.read(file).findings().all();

        assertThat(found).extracting(Finding::kind).containsExactly(kind);
        assertThat(found.get(0).count()).isEqualTo(1);
        assertThat(found.get(0).sentence()).contains(": 1. ").endsWith(".");
        assertThat(found.get(0).examples()).hasSize(1);
    }

    @Test
    void nothingIsFoundInAVocabularyWithoutFault() {
        assertThat(SkosFile.read("clean").findings().all()).isEmpty();
    }

    @Test
    void conceptsBecomeConceptsOfTheBankWithTheirIrisAsForeignIds() {
        List<Fact> facts = facts(SkosFile.read("clean"), Map.of());

        assertThat(concept(facts, "tuna"))
                .containsEntry("en", "Tuna")
                .containsEntry("zh", "金枪鱼")
                .containsEntry("origin", "bank:fish")
                .containsEntry("foreignId", "https://vocabulary.example.org/tuna");
        assertThat(ties(facts, TieKind.VARIANT_OF)).containsExactly("carp fish", "tuna fish");
        assertThat(ties(facts, TieKind.COMPARED_WITH)).containsExactly("carp tuna");
        assertThat(ties(facts, TieKind.FROM)).containsExactly("carp fish", "fish fish", "tuna fish");
        assertThat(ties(facts, TieKind.IN)).containsExactly("carp fish-fish", "fish fish-fish", "tuna fish-fish");
        assertThat(facts)
                .filteredOn(fact -> fact instanceof Fact.Tie tie && tie.kind().isLink())
                .allSatisfy(link -> assertThat(link.properties())
                        .containsEntry("origin", "bank:fish")
                        .doesNotContainKeys("becauseEn", "becauseZh"));
    }

    @Test
    void languagesAreSortedOut() {
        Map<String, Object> eel = concept(facts("""
                        :e a skos:Concept ;
                            skos:prefLabel "Eel"@en, "European eel"@en-GB, "鰻魚"@zh-TW, "鳗鱼"@zh-CN, "Ankerias"@fi ;
                            skos:altLabel "Anguilla"@en, "Eel"@en, "河鳗"@zh, "Nahkiainen"@fi ;
                            skos:definition "A long fish."@en, "一种长鱼。"@zh-Hans, "Pitkä kala."@fi ;
                            skos:scopeNote "Not a snake."@en .
                        """), "eel");

        assertThat(eel)
                .containsEntry("en", "Eel")
                .containsEntry("zh", "鳗鱼")
                .containsEntry("aliasesEn", List.of("European eel", "Anguilla"))
                .containsEntry("aliasesZh", List.of("鰻魚", "河鳗"))
                .containsEntry("summaryEn", "A long fish.\n\nNot a snake.")
                .containsEntry("summaryZh", "一种长鱼。");
    }

    @Test
    void labelsAndNotesMayBeResources() {
        Map<String, Object> eel = concept(facts("""
                        :e a skos:Concept ; xl:prefLabel :l ; skos:definition :d .
                        :l xl:literalForm "Eel"@en .
                        :d rdf:value "A long fish."@en .
                        """), "eel");

        assertThat(eel).containsEntry("en", "Eel").containsEntry("summaryEn", "A long fish.");
    }

    @Test
    void partsArePartsAndNarrowerIsBroaderTheOtherWayRound() {
        List<Fact> facts = facts("""
                :fish a skos:Concept ; skos:prefLabel "Fish"@en ; skos:narrower :tuna .
                :tuna a skos:Concept ; skos:prefLabel "Tuna"@en ; skos:broaderTransitive :animal .
                :animal a skos:Concept ; skos:prefLabel "Animal"@en ; skos:narrowerTransitive :fish .
                :fin a skos:Concept ; skos:prefLabel "Fin"@en ; dcterms:isPartOf :fish .
                :ray a skos:Concept ; skos:prefLabel "Fin ray"@en ; iso:broaderPartitive :fin ; skos:broader :fin .
                """);

        assertThat(ties(facts, TieKind.VARIANT_OF)).containsExactly("fish animal", "tuna animal", "tuna fish");
        assertThat(ties(facts, TieKind.PART_OF)).containsExactly("fin fish", "fin-ray fin");
    }

    @Test
    void aRingOfBroaderIsReadAsItIsAndNamed() {
        Vocabulary vocabulary = SkosFile.read("ring");

        assertThat(ties(facts(vocabulary, Map.of()), TieKind.VARIANT_OF))
                .containsExactly("carp fish", "eel ray", "ray eel", "tuna fish");
        assertThat(vocabulary.findings().all().get(0).examples().get(0))
                .contains("https://vocabulary.example.org/eel", "https://vocabulary.example.org/ray");
    }

    @Test
    void idsAreSlugsThatNobodyElseHas() {
        List<Fact> facts = facts("""
                :1 a skos:Concept ; skos:prefLabel "K-means (Lloyd’s algorithm)"@en .
                :2 a skos:Concept ; skos:prefLabel "Gauß–Çelik naïve"@en .
                :3 a skos:Concept ; skos:prefLabel "熵"@zh .
                :4 a skos:Concept ; skos:prefLabel "Variance"@en .
                :5 a skos:Concept ; skos:prefLabel "Variance"@en .
                :6 a skos:Concept ; skos:prefLabel "Variance"@en .
                """, "variance");

        Map<String, Object> ids = new TreeMap<>();
        facts.stream()
                .filter(fact -> fact instanceof Fact.Node node && node.kind() == NodeKind.CONCEPT)
                .forEach(fact -> ids.put(String.valueOf(fact.properties().get("foreignId")), ((Fact.Node) fact).id()));
        assertThat(ids.values())
                .containsExactly(
                        "k-means-lloyds-algorithm",
                        "gau-celik-naive",
                        "fish-3",
                        "variance-fish",
                        "variance-fish-2",
                        "variance-fish-3");
    }

    @Test
    void anIdThatWasGivenIsKeptWhateverTheNameIsNow() {
        List<Fact> facts =
                facts(SkosFile.read("clean"), Map.of("https://vocabulary.example.org/tuna", "thunnus"), "thunnus");

        assertThat(concept(facts, "thunnus")).containsEntry("en", "Tuna");
    }

    @Test
    void collectionsAreAreasBeforeTopConceptsAre() {
        List<Fact> facts = facts(SkosFile.read("several-groups"), Map.of());

        assertThat(ties(facts, TieKind.IN)).containsExactly("carp fish-fish", "fish fish-fish", "tuna fish-sea-fish");
        assertThat(concept(facts, "fish-sea-fish"))
                .containsEntry("en", "Sea fish")
                .containsEntry("zh", "海鱼");
    }

    @Test
    void whatIsNoSkosIsCounted() {
        Vocabulary vocabulary = SkosFile.parsed(PREFIXES + """
                :e a skos:Concept ; skos:prefLabel "Eel"@en ; skos:exactMatch <https://other.example.org/eel> ;
                    dcterms:creator "A", "B" .
                """, "test.ttl");

        assertThat(vocabulary.unread())
                .containsExactly(
                        Map.entry("http://purl.org/dc/terms/creator", 2L),
                        Map.entry("http://www.w3.org/2004/02/skos/core#exactMatch", 1L));
    }

    @Test
    void aLongChainIsNoTrouble() {
        StringBuilder chain = new StringBuilder(PREFIXES);
        for (int i = 0; i < 20_000; i++) {
            chain.append(":c%d a skos:Concept ; skos:prefLabel \"Concept %d\"@en ; skos:broader :c%d .%n"
                    .formatted(i, i, (i + 1) % 20_000));
        }

        Vocabulary vocabulary = SkosFile.parsed(chain.toString(), "test.ttl");

        assertThat(vocabulary.findings().all())
                .filteredOn(finding -> finding.kind() == Finding.Kind.RING)
                .extracting(Finding::count)
                .containsExactly(1);
    }
}
