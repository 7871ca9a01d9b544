package org.trailgraph.paths.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trailgraph.paths.graph.Graphs.graph;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConceptGraphTests {

    private final ConceptGraph graph =
            graph("bn <- normalization", "bn -comparedWith-> ln", "bn: cnn 3 20", "why-bn asks bn!, ln");

    @Test
    void numbersConceptsByIdAndQuestionsAfterThem() {
        assertThat(graph.concepts()).isEqualTo(3);
        assertThat(graph.id(0)).isEqualTo("bn");
        assertThat(graph.id(2)).isEqualTo("normalization");
        assertThat(graph.id(3)).isEqualTo("why-bn");
        assertThat(graph.isQuestion(3)).isTrue();
    }

    @Test
    void findsTopicsByIdAndByForeignId() {
        assertThat(graph.find("ln")).isEqualTo(graph.find("foreign_ln")).isEqualTo(1);
        assertThat(graph.find("why-bn")).isEqualTo(3);
        assertThat(graph.find("nothing")).isEqualTo(-1);
    }

    @Test
    void namesEveryIdThatItDoesNotHold() {
        assertThatExceptionOfType(TopicsNotFound.class)
                .isThrownBy(() -> graph.concepts("known", List.of("bn", "nothing", "why-bn")))
                .satisfies(problem -> {
                    assertThat(problem.getBody().getStatus()).isEqualTo(404);
                    assertThat(problem.getBody().getProperties())
                            .containsEntry("ids", List.of("nothing", "why-bn"))
                            .containsEntry("parameter", "known");
                });
    }

    @Test
    void spellsTheIdOfALink() {
        assertThat(graph.reason(graph.linkBetween(1, 0)))
                .isEqualTo(new Reason("bn--comparedWith--ln", "bn comparedWith ln", "bn→ln"));
    }

    @Test
    void prefersRequiresBetweenTwoConcepts() {
        ConceptGraph twice = graph("a -partOf-> b", "b <- a", "a -comparedWith-> b");

        assertThat(twice.linkId(twice.linkBetween(0, 1))).isEqualTo("b--requires--a");
    }

    @Test
    void keepsALinkOnceThatIsGivenTwice() {
        assertThat(graph("a <- b", "a <- b").links().count()).isEqualTo(1);
    }

    @Test
    void countsNoQuestionsInTheDegree() {
        assertThat(graph.degree(0)).isEqualTo(2);
    }
}
