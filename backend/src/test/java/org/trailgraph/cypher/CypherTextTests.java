package org.trailgraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent to the database is what the lexer understood. */
class CypherTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "MATCH (n) RETURN n                 # MATCH (n:Topic|Area|Source|Bank) RETURN n",
                "MATCH p = (), (b {x: 1}) RETURN (p) # MATCH p = (:Topic|Area|Source|Bank), (b:Topic|Area|Source|Bank {x: 1}) RETURN (p)",
                "MATCH (n:Concept)-->(m) RETURN m   # MATCH (n:Concept)-->(m) RETURN m",
                "MATCH (n:Concept {x: f(1, (n))})   # MATCH (n:Concept {x: f(1, (n))})",
                "RETURN 1 /* ' */ + 2 // that's it  # RETURN 1         + 2",
                "RETURN '/* a */' + \"//\"          # RETURN '/* a */' + \"//\"",
            })
    void blanksCommentsAndNamesTheLabelsOfAnyNode(String text, String sent) {
        CypherText read = CypherLexer.read(text);

        assertThat(read.labelled().stripTrailing()).isEqualTo(sent);
        assertThat(read.blanked()).hasSameSizeAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETURN 'a",
                "RETURN `a",
                "RETURN 1 /* a",
                "RETURN 1UNION",
                "RETURN a\\b",
                "RETURN a$b",
                "RETURN \u017f"
            })
    void refusesWhatTwoReadersMightReadInTwoWays(String text) {
        assertThatExceptionOfType(BadCypher.class)
                .isThrownBy(() -> CypherLexer.read(text))
                .satisfies(bad -> assertThat(bad.getBody().getProperties()).containsKeys("line", "column"));
    }
}
