package org.trailgraph.paths.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trailgraph.paths.graph.Graphs.graph;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.Reason;
import org.trailgraph.paths.graph.TopicName;
import org.trailgraph.paths.plans.WhyAnswer.Verdict;

class WhyNotTests {

    private static final ConceptGraph GRAPH = graph(
            "bayes <- probability <- sets <- counting",
            "markov <- probability",
            "topology <- sets",
            "art -causes-> sets");

    private static WhyAnswer why(String concept, List<String> known, List<String> rejected) {
        return WhyNot.why(GRAPH, concept, List.of("bayes"), new Claims(known, rejected));
    }

    private static List<String> links(WhyAnswer answer) {
        return answer.chain().stream().map(Reason::link).toList();
    }

    @Test
    void aStepIsNeededByTheChainThatLeadsToIt() {
        WhyAnswer answer = why("sets", List.of(), List.of());

        assertThat(answer.verdict()).isEqualTo(Verdict.NEEDED);
        assertThat(links(answer)).containsExactly("bayes--requires--probability", "probability--requires--sets");
        assertThat(why("bayes", List.of(), List.of()).verdict()).isEqualTo(Verdict.GOAL);
    }

    @Test
    void whatIsListedIsKnownAndWhatThatRequiresIsAssumed() {
        assertThat(why("sets", List.of("sets"), List.of()).verdict()).isEqualTo(Verdict.KNOWN);
        WhyAnswer assumed = why("counting", List.of("probability"), List.of());
        assertThat(assumed.verdict()).isEqualTo(Verdict.ASSUMED);
        assertThat(links(assumed)).containsExactly("probability--requires--sets", "sets--requires--counting");
    }

    @Test
    void whatWasRejectedIsAStepAgain() {
        assertThat(why("counting", List.of("probability"), List.of("counting")).verdict())
                .isEqualTo(Verdict.NEEDED);
    }

    @Test
    void whatNoGoalRequiresIsForOthersOrForNothing() {
        assertThat(why("markov", List.of(), List.of()).verdict()).isEqualTo(Verdict.NOT_NEEDED);
        WhyAnswer answer = WhyNot.why(GRAPH, "sets", List.of("art"), new Claims(List.of(), List.of()));
        assertThat(answer.verdict()).isEqualTo(Verdict.ONLY_FOR_OTHERS);
        assertThat(answer.onlyFor().stream().map(TopicName::id)).containsExactly("probability", "topology");
        assertThat(links(answer)).containsExactly("probability--requires--sets", "topology--requires--sets");
    }

    @Test
    void endsOnACycleFromOutside() {
        ConceptGraph cyclic = graph("a <- b", "b <- c", "c <- a", "goal <- a");

        assertThat(WhyNot.why(cyclic, "c", List.of("goal"), new Claims(List.of(), List.of()))
                        .chain())
                .hasSize(3);
        assertThat(WhyNot.why(cyclic, "c", List.of("goal"), new Claims(List.of("a"), List.of()))
                        .verdict())
                .isEqualTo(Verdict.ASSUMED);
    }
}
