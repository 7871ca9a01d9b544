package org.trailgraph.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trailgraph.neo4j.Database;
import org.trailgraph.neo4j.TestNeo4j;
import org.trailgraph.topics.Fact.NodeKind;
import org.trailgraph.topics.Fact.TieKind;

/** Two banks that both have a section called Basics, and a question that is from nowhere and says next to nothing. */
class QuestionListIT {

    private static final Database DATABASE = TestNeo4j.database();
    private static final Questions QUESTIONS = new Questions(DATABASE);

    private static final QuestionFilter ALL = new QuestionFilter(null, null, null, null, null, null, null);

    @BeforeAll
    static void load() {
        TestNeo4j.wipe();
        new TopicWriter(DATABASE)
                .load(
                        "seed",
                        List.of(
                                node(NodeKind.AREA, "cnn", Map.of("en", "CNN")),
                                node(NodeKind.BANK, "one", Map.of("title", "The one")),
                                node(NodeKind.BANK, "two", Map.of("title", "The other")),
                                node(NodeKind.BANK, "empty", Map.of("title", "Without a question")),
                                concept("pooling"),
                                concept("stride"),
                                question(
                                        "b",
                                        Map.of("en", "Why pool?", "form", "explain", "difficulty", 2L, "position", 2L)),
                                question(
                                        "a",
                                        Map.of(
                                                "zh",
                                                "为什么用 Pooling？",
                                                "form",
                                                "derive",
                                                "difficulty",
                                                4L,
                                                "position",
                                                1L)),
                                question(
                                        "c",
                                        Map.of(
                                                "en",
                                                "POOL, or stride?",
                                                "form",
                                                "compare",
                                                "difficulty",
                                                4L,
                                                "position",
                                                1L)),
                                question("d", Map.of()),
                                tie(TieKind.IN, "a", "cnn", Map.of()),
                                tie(TieKind.FROM, "a", "one", Map.of("section", "Basics", "line", 1L)),
                                tie(TieKind.FROM, "b", "one", Map.of("section", "More, and harder", "line", 2L)),
                                tie(TieKind.FROM, "c", "two", Map.of("section", "Basics", "line", 1L)),
                                tie(TieKind.ASKS, "a", "pooling", Map.of("explicit", true)),
                                tie(TieKind.ASKS, "c", "pooling", Map.of("explicit", true)),
                                tie(TieKind.ASKS, "c", "stride", Map.of("explicit", false))));
    }

    private static Fact node(NodeKind kind, String id, Map<String, Object> properties) {
        return new Fact.Node(kind, id, properties);
    }

    private static Fact concept(String id) {
        return node(NodeKind.CONCEPT, id, Map.of("en", id, "origin", "seed"));
    }

    private static Fact question(String id, Map<String, Object> properties) {
        Map<String, Object> all = new java.util.HashMap<>(properties);
        all.put("origin", "seed");
        return node(NodeKind.QUESTION, id, all);
    }

    private static Fact tie(TieKind kind, String from, String to, Map<String, Object> properties) {
        return new Fact.Tie(kind, from, to, properties);
    }

    private static List<String> ids(QuestionFilter filter) {
        QuestionList list = QUESTIONS.fitting(filter, 100, 0);
        assertThat(list.total()).isEqualTo(list.questions().size());
        return list.questions().stream().map(QuestionList.Entry::id).toList();
    }

    private static QuestionFilter words(String words) {
        return new QuestionFilter(null, null, null, null, null, null, words);
    }

    @Test
    void theOrderIsThatOfTheBanksAndWhatIsFromNowhereComesLast() {
        assertThat(ids(ALL)).containsExactly("a", "b", "c", "d");
    }

    @Test
    void banksThatHaveQuestionsComeWithTheirTitles() {
        assertThat(QUESTIONS.fitting(words("nothing says this"), 1, 0).banks())
                .containsExactly(
                        new QuestionList.BankTitle("one", "The one", null, null),
                        new QuestionList.BankTitle("two", "The other", null, null));
    }

    @Test
    void anEntryNamesItsConceptsAndListsAllThatItAsksAbout() {
        QuestionList.Entry c = QUESTIONS.fitting(ALL, 1, 2).questions().get(0);
        assertThat(c.concepts()).containsExactly(new TopicName("pooling", "pooling", null));
        assertThat(c.asks()).containsExactly("pooling", "stride");
        assertThat(c.bank()).isEqualTo("two");
        assertThat(c.section()).isEqualTo("Basics");
    }

    @Test
    void aSectionIsOneOfTheBankThatIsAskedForWithIt() {
        List<String> basics = List.of("Basics");
        assertThat(ids(new QuestionFilter(null, null, null, basics, null, null, null)))
                .containsExactly("a", "c");
        assertThat(ids(new QuestionFilter(null, null, List.of("two"), basics, null, null, null)))
                .containsExactly("c");
        assertThat(ids(new QuestionFilter(null, null, List.of("one", "two"), null, null, null, null)))
                .containsExactly("a", "b", "c");
    }

    @Test
    void ofSeveralValuesAnyFitsAndDifferentNamesFitTogether() {
        List<String> forms = List.of("derive", "compare");
        assertThat(ids(new QuestionFilter(null, null, null, null, null, forms, null)))
                .containsExactly("a", "c");
        assertThat(ids(new QuestionFilter(null, List.of("stride"), null, null, List.of("4"), forms, null)))
                .containsExactly("c");
        assertThat(ids(new QuestionFilter(List.of("cnn"), null, null, null, List.of("4"), null, null)))
                .containsExactly("a");
    }

    @Test
    void everyWordHasToOccurInEitherLanguageAndInAnyCase() {
        assertThat(ids(words("pool"))).containsExactly("a", "b", "c");
        assertThat(ids(words(" POOL  为什么 "))).containsExactly("a");
        assertThat(ids(words("pool?"))).containsExactly("b");
        assertThat(ids(words("%_.*"))).isEmpty();
    }

    @Test
    void blankValuesStandForNone() {
        assertThat(ids(new QuestionFilter(List.of(""), List.of(" "), List.of(), null, List.of(""), List.of(""), " ")))
                .hasSize(4);
    }

    @Test
    void aTextThatIsTooLongToLookForIsRefused() {
        assertThatThrownBy(() -> ids(words("w".repeat(201))))
                .isInstanceOfSatisfying(
                        BadParameter.class,
                        refused -> assertThat(refused.getBody().getProperties()).containsEntry("parameter", "words"));
    }
}
