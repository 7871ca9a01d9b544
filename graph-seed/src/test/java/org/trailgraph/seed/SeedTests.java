package org.trailgraph.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SeedTests {

    private static SeedReading reading;

    @BeforeAll
    static void readOnce() throws IOException {
        reading = SeedReader.read(SeedFiles.in(Path.of("content")));
    }

    @Test
    void hasNoProblem() {
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void hasEnoughConceptsQuestionsAndLinks() {
        Seed seed = reading.seed();
        assertThat(seed.concepts()).hasSizeGreaterThanOrEqualTo(250);
        assertThat(seed.questions()).hasSize(49);
        assertThat(seed.links().filter(link -> link.type() != LinkType.REQUIRES))
                .hasSizeGreaterThanOrEqualTo(300);
    }

    @Test
    void goesDeep() {
        assertThat(Requirements.of(reading.seed()).longestChain()).isGreaterThanOrEqualTo(10);
    }

    @Test
    void numbersTheQuestionsInTheOrderOfTheBank() {
        assertThat(reading.seed().questions().stream()
                        .sorted((a, b) -> a.bankLine().line() - b.bankLine().line())
                        .map(Question::position))
                .isSorted()
                .doesNotHaveDuplicates();
    }
}
