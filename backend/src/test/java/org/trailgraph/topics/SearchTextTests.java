package org.trailgraph.topics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTests {

    @Test
    void comparesNamesWithoutRegardToCaseWidthSpacesAndHyphens() {
        assertThat(new SearchText("ｂａｔｃｈ norm").is("Batch-Norm")).isTrue();
        assertThat(new SearchText("t-sne").is("tSNE")).isTrue();
        assertThat(new SearchText("BN").is("LN")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "\"", "NOT", "a AND", "bn^", "a:b", "~", "* ?", "\\", "a && b", "[1 TO 2]", "/x/"})
    void keepsOperatorsOfLuceneOutOfTheQuery(String typed) {
        SearchText text = new SearchText(typed);
        assertThat(text.textQuery()).doesNotContain("(", "[", ":", "\\", "/", "NOT", "&&");
    }

    @Test
    void seesThatNothingWasTyped() {
        assertThat(new SearchText(" -- ?").isEmpty()).isTrue();
    }

    @Test
    void asksForChineseAsAPhraseOnly() {
        assertThat(new SearchText("残差网络").namesQuery()).isEqualTo("\"残差网络\"^8 OR \"残差网络\"^8");
    }
}
