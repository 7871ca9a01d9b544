package org.trailgraph.paths.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trailgraph.paths.graph.Graphs.graph;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.TopicName;
import org.trailgraph.paths.plans.StatusesAnswer.Status;

class StandingTests {

    private static final ConceptGraph GRAPH =
            graph("bayes <- probability <- sets", "markov <- probability", "bayes <- counting", "maps <- sets");

    private static StandingAnswer standing(String concept, String... known) {
        return Standing.of(GRAPH, concept, new Claims(List.of(known), List.of()));
    }

    private static List<String> ids(List<TopicName> topics) {
        return topics.stream().map(TopicName::id).toList();
    }

    @Test
    void whatLacksNothingIsReadyAndSaysWhatItOpens() {
        StandingAnswer probability = standing("probability", "sets");

        assertThat(probability.status()).isEqualTo(Status.READY);
        assertThat(ids(probability.unlocks())).containsExactly("markov");
        assertThat(probability.requiredBy()).isEqualTo(2);
        assertThat(probability.steps()).isEqualTo(1);
        assertThat(ids(standing("probability", "sets", "counting").unlocks())).containsExactly("bayes", "markov");
    }

    @Test
    void whatLacksSomethingSaysWhatAndHowFarItIs() {
        StandingAnswer bayes = standing("bayes", "counting");

        assertThat(bayes.status()).isEqualTo(Status.LATER);
        assertThat(ids(bayes.lacks())).containsExactly("probability");
        assertThat(bayes.steps()).isEqualTo(3);
        assertThat(bayes.minutes()).isEqualTo(30);
    }

    @Test
    void whatIsKnownOpensNothingMore() {
        StandingAnswer sets = standing("sets", "bayes");

        assertThat(sets.status()).isEqualTo(Status.KNOWN);
        assertThat(sets.unlocks()).isEmpty();
        assertThat(sets.steps()).isZero();
    }
}
