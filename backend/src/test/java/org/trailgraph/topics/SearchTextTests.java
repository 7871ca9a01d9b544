package org.trailgraph.topics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"(", "\"", "NOT", "a AND", "bn^", "a:b", "~", "* ?", "\\", "a && b", "[1 TO 2]", "/x/"})
    void keepsOperatorsOfLuceneOutOfTheQuery(String typed) {
        SearchText text = new SearchText(typed);
        assertThat(text.textQuery()).doesNotContain("(", "[", ":", "\\", "/", "NOT", "&&");
        assertThat(text.key()).matches("[a-z0-9]*");
    }

    @Test
    void seesThatNothingWasTyped() {
        assertThat(new SearchText(" -- ?😀").isEmpty()).isTrue();
    }

    @Test
    void asksForTheLastWordAsOneThatIsStillBeingTyped() {
        assertThat(new SearchText("Batch Nor").namesQuery()).isEqualTo("\"batch nor\"^8 OR (\"batch\" AND nor*)");
        assertThat(new SearchText("batch-nor").keyQuery()).isEqualTo("batchnor^8 OR batchnor*");
    }

    @Test
    void asksForChineseByCharactersInARowInEitherScript() {
        assertThat(new SearchText("残差网络").namesQuery()).isEqualTo("\"残差网络\"^8 OR (\"残差网络\")");
        assertThat(new SearchText("殘差").textQuery()).isEqualTo("(\"殘差\" OR \"残差\")");
    }

    @Test
    void looksForMistakesInFewWordsAndNotInShortOnes() {
        assertThat(new SearchText("bag of wrods").similarNamesQuery()).isEqualTo("\"bag\" AND \"of\" AND wrods~1");
        assertThat(new SearchText("梯度").similarNamesQuery()).isEqualTo("\"梯\" AND \"度\"");
        assertThat(new SearchText("one two three four five").similarNamesQuery())
                .isEmpty();
        assertThat(new SearchText("GRU").similarKeyQuery()).isEmpty();
        assertThat(new SearchText("LSTM").similarKeyQuery())
                .isEqualTo("lstm~1 OR /(l.?tm|l.stm|ltsm|ls.?m|ls.tm|lsmt|lst.?|lst.m|lst.).*/");
    }
}
