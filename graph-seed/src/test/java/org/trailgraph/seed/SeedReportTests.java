package org.trailgraph.seed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeedReportTests {

    @Test
    void countsByKind() {
        assertThat(new SeedReport(Fixture.good().seed()).counts()).isEqualTo("""
                        3 concepts, 1 questions {explain=1}, 2 areas, 1 sources, 1 banks
                        3 links {requires=2, usedIn=1}, longest chain of requires 2
                        2 concepts asked about: {explicit=1, implied=1}
                        every topic has a source""");
    }

    @Test
    void listsTopicsWithoutASource() {
        assertThat(new SeedReport(Fixture.bad("missing-source").seed()).counts())
                .endsWith("1 topics without a source:\n  concepts/cnn/pooling.md:11");
    }

    @Test
    void tellsHowManyQuestionsAskAboutEachConcept() {
        assertThat(new SeedReport(Fixture.good().seed()).coverageTable().lines())
                .hasSize(4)
                .anyMatch(line -> line.matches("pooling +1 +0"))
                .anyMatch(line -> line.matches("feature-map +0 +1"))
                .anyMatch(line -> line.matches("convolution +0 +0"));
    }

    @Test
    void measuresTheLongestChainOfACycleWithoutEnd() {
        assertThat(Requirements.of(Fixture.bad("requires-cycle").seed()).longestChain())
                .isBetween(2, 3);
    }
}
