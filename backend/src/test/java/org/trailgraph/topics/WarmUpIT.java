package org.trailgraph.topics;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trailgraph.neo4j.Database;
import org.trailgraph.neo4j.TestNeo4j;
import org.trailgraph.topics.Fact.NodeKind;
import org.trailgraph.topics.Fact.TieKind;

class WarmUpIT {

    private final Database database = TestNeo4j.database();
    private final WarmUp warmUp = new WarmUp(
            new Overview(database),
            new Search(database),
            new Topics(database),
            new Questions(database),
            new Neighbourhood(database));

    @BeforeEach
    void empty() {
        TestNeo4j.wipe();
    }

    @Test
    void anEmptyGraphDoesNotStopIt() {
        assertThatCode(warmUp::run).doesNotThrowAnyException();
    }

    @Test
    void opensAConceptAndAQuestionWhereThereAre() {
        new TopicWriter(database)
                .load(
                        "seed",
                        List.of(
                                new Fact.Node(NodeKind.AREA, "maths", Map.of("en", "Maths")),
                                new Fact.Node(NodeKind.CONCEPT, "sets", Map.of("en", "Sets", "origin", "seed")),
                                new Fact.Node(NodeKind.QUESTION, "what", Map.of("en", "What?", "origin", "seed")),
                                new Fact.Tie(TieKind.IN, "sets", "maths", Map.of()),
                                new Fact.Tie(TieKind.ASKS, "what", "sets", Map.of("explicit", true))));
        assertThatCode(warmUp::run).doesNotThrowAnyException();
    }
}
