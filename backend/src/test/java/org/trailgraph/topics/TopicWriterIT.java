package org.trailgraph.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trailgraph.neo4j.Database;
import org.trailgraph.neo4j.GraphVersion;
import org.trailgraph.neo4j.TestNeo4j;
import org.trailgraph.topics.Fact.NodeKind;
import org.trailgraph.topics.Fact.TieKind;

class TopicWriterIT {

    private final Database database = TestNeo4j.database();
    private final TopicWriter writer = new TopicWriter(database);

    @BeforeEach
    void empty() {
        TestNeo4j.wipe();
    }

    private static Fact concept(String id, String en) {
        return new Fact.Node(NodeKind.CONCEPT, id, Map.of("en", en, "origin", "seed", "difficulty", 2L));
    }

    private static Fact requires(String from, String to, String because) {
        return new Fact.Tie(
                TieKind.REQUIRES,
                from,
                to,
                Map.of("id", from + "--requires--" + to, "becauseEn", because, "origin", "seed"));
    }

    private static List<Fact> small() {
        return List.of(concept("a", "A"), concept("b", "B"), requires("a", "b", "A is built from B."));
    }

    private long version() {
        return database.read(GraphVersion::of).version();
    }

    private List<String> ask(String cypher) {
        return database.read(tx -> tx.run(cypher).list(row -> row.get(0).asString()));
    }

    @Test
    void aSecondLoadChangesNothing() {
        assertThat(writer.load("seed", small())).isEqualTo(new LoadReport(3, 0, 0, 0, 0));
        long before = version();
        assertThat(writer.load("seed", small())).isEqualTo(new LoadReport(0, 0, 0, 3, 0));
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void onlyWhatDiffersIsWritten() {
        writer.load("seed", small());
        List<Fact> other = List.of(concept("a", "A!"), concept("c", "C"), requires("a", "c", "A is built from C."));
        assertThat(writer.load("seed", other)).isEqualTo(new LoadReport(2, 1, 2, 0, 0));
        assertThat(ask("MATCH (t:Topic) RETURN t.en ORDER BY t.en")).containsExactly("A!", "C");
    }

    @Test
    void whatACuratorChangedStaysAsItIs() {
        writer.load("seed", small());
        database.write(write -> write.run(
                "MATCH (t:Topic {id: 'a'})-[r:REQUIRES]->() SET t.en = 'Mine', t.origin = 'curator', r.becauseEn = 'So', r.origin = 'curator'",
                Map.of()));
        assertThat(writer.load("seed", small())).isEqualTo(new LoadReport(0, 0, 0, 1, 2));
        assertThat(ask("MATCH (t:Topic {id: 'a'})-[r]->() RETURN t.en + r.becauseEn"))
                .containsExactly("MineSo");
    }

    @Test
    void aCycleIsRefusedByNameAndLeavesTheGraphAsItWas() {
        writer.load("seed", small());
        long before = version();
        List<Fact> cyclic = new ArrayList<>(small());
        cyclic.add(concept("c", "C"));
        cyclic.add(requires("b", "a", "B needs A."));
        assertThatThrownBy(() -> writer.load("seed", cyclic))
                .isInstanceOfSatisfying(CyclicRequirement.class, refused -> assertThat(refused.cycle())
                        .containsExactly("a", "b", "a"));
        assertThat(version()).isEqualTo(before);
        assertThat(ask("MATCH (t:Topic) RETURN t.id ORDER BY t.id")).containsExactly("a", "b");
    }
}
