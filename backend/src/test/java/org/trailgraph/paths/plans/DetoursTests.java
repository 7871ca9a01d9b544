package org.trailgraph.paths.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trailgraph.paths.graph.Graphs.graph;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trailgraph.paths.graph.ConceptGraph;

class DetoursTests {

    private static List<StudyPlan.Detour> detours(ConceptGraph graph, String goal, String... known) {
        Claims claims = new Claims(List.of(known), List.of());
        return StudyPaths.plan(graph, new PlanRequest(List.of(goal), claims, null, null, true))
                .detours();
    }

    @Test
    void areConceptsLinkedWithAStepAndNotNeeded() {
        ConceptGraph graph = graph("bn <- normalization", "ln -comparedWith-> bn", "ln <- normalization");

        assertThat(detours(graph, "bn")).singleElement().satisfies(detour -> {
            assertThat(detour.concept().id()).isEqualTo("ln");
            assertThat(detour.at()).isEqualTo("bn");
            assertThat(detour.because().link()).isEqualTo("ln--comparedWith--bn");
        });
        assertThat(detours(graph, "bn", "ln")).isEmpty();
    }

    @Test
    void standWhereEverythingTheyNeedIsKnown() {
        ConceptGraph graph = graph("d <- c <- b <- a", "x -causes-> a", "x <- c", "y -causes-> a", "y <- elsewhere");

        assertThat(detours(graph, "d")).singleElement().satisfies(detour -> {
            assertThat(detour.concept().id()).isEqualTo("x");
            assertThat(detour.at()).isEqualTo("c");
        });
    }

    @Test
    void areOffUnlessAskedForAndNeverMoreThanTwelve() {
        ConceptGraph graph = graph(Stream.concat(
                        IntStream.range(0, 20).mapToObj(i -> "s" + (10 + i + 1) + " <- s" + (10 + i)),
                        IntStream.range(0, 20)
                                .boxed()
                                .flatMap(i -> Stream.of(
                                        "x" + i + " -causes-> s" + (10 + i),
                                        "y" + i + " -causes-> s" + (10 + i),
                                        "z" + i + " -causes-> s" + (10 + i))))
                .toArray(String[]::new));

        assertThat(detours(graph, "s30")).hasSize(Detours.MOST);
        assertThat(detours(graph, "s30").stream().filter(detour -> detour.at().equals("s12")))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(StudyPaths.plan(graph, new PlanRequest(List.of("s30"), List.of(), List.of(), null))
                        .detours())
                .isEmpty();
    }
}
