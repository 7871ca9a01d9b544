package org.trailgraph.paths.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trailgraph.paths.graph.Graphs.graph;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.plans.StatusesAnswer.Status;

class TopicStatusesTests {

    private static final ConceptGraph GRAPH = graph(
            "bayes <- probability <- sets", "markov <- bayes", "why-bayes asks bayes, sets", "why-sets asks sets");

    private static Map<String, Status> statuses(List<String> known, String... among) {
        return TopicStatuses.statuses(GRAPH, known, List.of(), List.of(among)).statuses();
    }

    @Test
    void whatAKnownConceptRequiresIsKnownAndWhatLacksNothingIsReady() {
        assertThat(statuses(List.of("probability"), "sets", "probability", "bayes", "markov"))
                .containsExactly(
                        Map.entry("sets", Status.KNOWN),
                        Map.entry("probability", Status.KNOWN),
                        Map.entry("bayes", Status.READY),
                        Map.entry("markov", Status.LATER));
    }

    @Test
    void aQuestionIsReadyWhenAllItAsksAboutIsKnownAndKnownOnlyWhenSomebodySaysSo() {
        assertThat(statuses(List.of("sets"), "why-bayes", "why-sets"))
                .containsExactly(Map.entry("why-bayes", Status.LATER), Map.entry("why-sets", Status.READY));
        assertThat(statuses(List.of("why-bayes"), "why-bayes", "bayes"))
                .containsExactly(Map.entry("why-bayes", Status.KNOWN), Map.entry("bayes", Status.LATER));
    }

    @Test
    void whatIsRejectedIsNotKnownAlthoughSomethingKnownRequiresIt() {
        assertThat(TopicStatuses.statuses(
                                GRAPH,
                                List.of("bayes"),
                                List.of("probability", "gone", "why-sets"),
                                List.of("sets", "probability", "bayes", "why-bayes"))
                        .statuses())
                .containsExactly(
                        Map.entry("sets", Status.KNOWN),
                        Map.entry("probability", Status.READY),
                        Map.entry("bayes", Status.KNOWN),
                        Map.entry("why-bayes", Status.READY));
    }

    @Test
    void idsThatDoNotExistAreLeftOut() {
        assertThat(statuses(List.of("gone", "sets"), "gone", "sets")).containsExactly(Map.entry("sets", Status.KNOWN));
    }

    @Test
    void isReadyForExactlyWhatTheListOfReadyConceptsHas() {
        List<String> concepts = List.of("bayes", "markov", "probability", "sets");
        for (String known : concepts) {
            Map<String, Status> statuses = TopicStatuses.statuses(GRAPH, List.of(known), List.of(), concepts)
                    .statuses();
            List<String> ready = ReadyConcepts.ready(GRAPH, List.of(known), List.of(), 10).ready().stream()
                    .map(ReadyAnswer.Ready::id)
                    .toList();
            assertThat(concepts.stream().filter(id -> statuses.get(id) == Status.READY))
                    .containsExactlyInAnyOrderElementsOf(ready);
        }
    }
}
