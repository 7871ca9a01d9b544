package org.trailgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.trailgraph.neo4j.Neo4jTest;
import org.trailgraph.neo4j.TestNeo4j;
import org.trailgraph.topics.LoadReport;

@SpringBootTest
@Neo4jTest
class SeedLoadIT {

    @Autowired
    private SeedLoad seed;

    @Test
    void aSecondLoadOfTheSeedChangesNothing() {
        TestNeo4j.wipe();
        LoadReport first = seed.load();
        assertThat(first.added()).isGreaterThan(2_000);
        LoadReport second = seed.load();
        assertThat(second.changes()).isZero();
        assertThat(second.same()).isEqualTo(first.added());
    }

    @Test
    void theContentAndTheGraphKnowTheSameTypesOfLink() {
        assertThat(Arrays.stream(org.trailgraph.seed.LinkType.values()).map(type -> type.name() + type.id()))
                .containsExactlyElementsOf(org.trailgraph.topics.LinkType.betweenConcepts().stream()
                        .map(type -> type.name() + type.id())
                        .toList());
    }
}
