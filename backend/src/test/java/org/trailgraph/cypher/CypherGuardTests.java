package org.trailgraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailgraph.Mutator;

/** The guard's first wall, which needs no database. */
class CypherGuardTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXPLAIN MATCH (n:Topic) RETURN n",
                "/* a */ profile MATCH (n:Topic) RETURN n",
                "CYPHER 5 MATCH (n:Topic) RETURN n",
                "MATCH (n:Topic) RETURN n; MATCH (m:Topic) RETURN m",
                "WITH 1 AS x LOAD /* why not */ CSV FROM 'file:///etc/passwd' AS l RETURN l",
                "CALL () { USE system RETURN 1 AS x } RETURN x",
                "MATCH (n:Topic) WHERE n.en =~ '(.*)*' RETURN n",
                "RETURN apoc . load . json('x')",
                "RETURN `apoc`.`load`.`json`('x')",
                "RETURN elementId(null)",
                "RETURN reduce(s = 'x', i IN [1] | s + s)",
                "CALL dbms.listConfig()",
                "CALL `dbms`.`listConfig` () YIELD name RETURN name",
                "CALL db.index.fulltext.queryNodes",
                "CALL db.index.fulltext.queryNodes('learners', 'x') YIELD node RETURN node",
                "CALL db.index.fulltext.queryNodes('topic' + '_names', 'x') YIELD node RETURN node",
                "RETURN [x IN [1] | COLLECT { MATCH (n:ChangeCounter) RETURN n }] AS l",
                "RETURN [x IN [{end: 1}] | COLLECT { MATCH (n:ChangeCounter) RETURN n }] AS l",
                "RETURN CASE WHEN true THEN COUNT { MATCH (n:ChangeCounter) } END",
                "RETURN any(x IN range(1, 30000000000) WHERE x < 0)",
                "WITH 30000000000 AS n RETURN any(x IN range(1, n) WHERE x < 0)",
                "UNWIND range(1, 30000000000)[0] AS x RETURN x",
                "MATCH (n:Topic) WHERE n:Learner RETURN n",
                "MATCH (n:Topic) RETURN n . /* hidden */ `progress`",
                "RETURN 'a\\u0027 + date()",
                "RETURN 1 \\u0055NION RETURN 2",
                "MATCH (n:Topic) WHERE n.en =~ '(a+)+b' RETURN n",
                "MATCH (n:Topic) WHERE n.en =~ '.*a' + n.zh RETURN n",
                "MATCH (n:Topic) WHERE n.en =~ $index RETURN n",
                "MATCH (n:Topic) WHERE n.en =~ 'a' || 'b' RETURN n",
            })
    void refusesByItsWords(String query) {
        assertThatExceptionOfType(CypherRefused.class).isThrownBy(() -> check(query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETURN 'LOAD CSV FROM x', \"=~ apoc.load()\", '\\u4e2d\\'' // CALL dbms.listConfig()",
                "MATCH (n:Concept {load: 'CSV'}) WHERE n.use = 1 RETURN n.call IS NULL"
                        + " /* a comment */ AS `apoc.load(1)`",
                "MATCH (c:Concept) RETURN c {.id, n: COUNT { (c)-->() }}",
                "MATCH p = (a:Concept)-[:REQUIRES*1..3]->(b) RETURN [i IN range(0, size(nodes(p)) - 1) | i]",
                "UNWIND range(1, 1000000) AS i RETURN sum(i);",
                "CALL db.index.fulltext.queryNodes($index, 'bn') YIELD node RETURN node",
                "MATCH (progress:Topic) RETURN 'Learner' AS learner, {progress: 1} AS m",
                "MATCH (n:Concept) WHERE n.en =~ '(?i).*batch norm.*' AND n.zh =~ '批.*' RETURN n",
                "RETURN count(*), 1.5e3, 0x1f, .5, $p, $`a b`, [1,2][0..1], 'a' || 'b'",
            })
    void letsThroughByItsWords(String query) {
        assertThatNoException().isThrownBy(() -> check(query));
    }

    @Test
    void namesWhatIsRefusedAndSaysWhatToDoInstead() {
        assertThatExceptionOfType(CypherRefused.class)
                .isThrownBy(() -> check("RETURN reduce(s = 0, x IN [1] | s + x)"))
                .satisfies(refused -> {
                    assertThat(refused.what()).isEqualTo("reduce()");
                    assertThat(refused.getBody().getProperties()).containsEntry("refused", "reduce()");
                    assertThat(refused.getBody().getDetail()).contains("UNWIND");
                    assertThat(refused.getStatusCode().value()).isEqualTo(403);
                });
    }

    @Test
    void refusesToNestWithoutBound() {
        assertThatExceptionOfType(CypherRefused.class)
                .isThrownBy(() -> check("RETURN " + "(".repeat(5_000) + "1" + ")".repeat(5_000)));
    }

    @ParameterizedTest
    @MethodSource("org.trailgraph.cypher.HostileQueries#growing")
    void refusesWhatGrowsAndSaysWhere(String query) {
        assertThatExceptionOfType(CypherRefused.class)
                .isThrownBy(() -> check(query))
                .satisfies(refused -> {
                    assertThat(refused.what()).isIn("a value that grows", "a loop in a loop", "replace()", "range()");
                    if (!refused.what().equals("range()")) {
                        assertThat(refused.getBody().getProperties()).containsKeys("line", "column");
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"RETURN [1, 2", "RETURN 1)", "MATCH (n:Topic) CALL (n) { RETURN n.[en = 'x' } RETURN 1"})
    void saysWhichBracketStandsAlone(String query) {
        assertThatExceptionOfType(BadCypher.class)
                .isThrownBy(() -> check(query))
                .satisfies(bad -> assertThat(bad.getBody().getProperties()).containsKeys("line", "column"));
    }

    @ParameterizedTest
    @MethodSource("org.trailgraph.cypher.HarmlessQueries#all")
    void letsThroughWhatPeopleWrite(String query) {
        assertThatNoException().isThrownBy(() -> check(query));
    }

    @Test
    void readsAnythingWithoutAMistakeOfItsOwn() {
        Mutator mutator = new Mutator(
                Stream.concat(HarmlessQueries.all(), HostileQueries.all()).toList(), 11);
        for (int i = 0; i < 20_000; i++) {
            String query = mutator.next();
            try {
                check(query);
            } catch (CypherRefused | BadCypher expected) {
                assertThat(expected.getBody().getDetail()).as(query).isNotBlank();
            }
        }
    }

    private static void check(String query) {
        CypherGuard.checkText(
                CypherLexer.read(query),
                Map.of("index", "topic_text", "list", List.of(1, 2, 3), "ids", List.of("bayes", "sets")));
    }
}
