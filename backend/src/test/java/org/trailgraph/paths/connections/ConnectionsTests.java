package org.trailgraph.paths.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trailgraph.paths.graph.Graphs.graph;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.Text;
import org.trailgraph.paths.graph.TopicName;
import org.trailgraph.paths.graph.TopicsNotFound;

class ConnectionsTests {

    private static List<List<String>> nodes(ConceptGraph graph, String from, String to) {
        return Connections.between(graph, from, to, 3).connections().stream()
                .map(ConnectionsAnswer.Connection::nodes)
                .toList();
    }

    @Test
    void followsLinksInEitherDirectionAndSaysWhich() {
        ConnectionsAnswer answer =
                Connections.between(graph("bn -comparedWith-> ln", "transformer <- ln"), "bn", "transformer", 3);

        assertThat(answer.connections()).hasSize(1);
        assertThat(answer.connections().get(0).nodes()).containsExactly("bn", "ln", "transformer");
        assertThat(answer.connections().get(0).cost()).isEqualTo(2.3648);
        assertThat(answer.connections().get(0).hops())
                .containsExactly(
                        new ConnectionsAnswer.Hop(
                                "bn--comparedWith--ln",
                                "comparedWith",
                                "bn",
                                "ln",
                                false,
                                new Text("bn comparedWith ln", "bn→ln"),
                                false),
                        new ConnectionsAnswer.Hop(
                                "transformer--requires--ln",
                                "requires",
                                "transformer",
                                "ln",
                                true,
                                new Text("transformer requires ln", "transformer→ln"),
                                false));
        assertThat(answer.topics())
                .contains(new TopicName("ln", "concept", "the ln", "这个ln"))
                .hasSize(3);
    }

    @Test
    void goesFromBatchNormalizationToTheTransformerByLayerNormalization() {
        // As in the seed: two hops by either, of which the weaker says only that both are used.
        ConceptGraph graph = graph(
                "batch-normalization -comparedWith-> layer-normalization",
                "batch-normalization -comparedWith-> dropout",
                "batch-normalization <- normalization",
                "layer-normalization <- normalization",
                "layer-normalization -partOf-> transformer",
                "transformer <- layer-normalization",
                "dropout -usedIn-> transformer");

        assertThat(nodes(graph, "batch-normalization", "transformer"))
                .startsWith(List.of("batch-normalization", "layer-normalization", "transformer"))
                .contains(List.of("batch-normalization", "dropout", "transformer"));
    }

    @Test
    void avoidsHubs() {
        ConceptGraph graph = graph(
                "a -partOf-> hub",
                "b -partOf-> hub",
                "c -partOf-> hub",
                "d -partOf-> hub",
                "e -partOf-> hub",
                "a -partOf-> quiet",
                "b -partOf-> quiet");

        assertThat(nodes(graph, "a", "b").get(0)).containsExactly("a", "quiet", "b");
    }

    @Test
    void answersTwoDirectLinksAsTwoConnections() {
        ConnectionsAnswer answer = Connections.between(graph("a -partOf-> b", "b <- a"), "a", "b", 3);

        assertThat(answer.connections()).hasSize(2);
    }

    @Test
    void connectsQuestionsByWhatTheyAskAbout() {
        ConceptGraph graph = graph("why asks bn!", "how asks ln", "bn -comparedWith-> ln");

        assertThat(nodes(graph, "why", "how")).containsExactly(List.of("why", "bn", "ln", "how"));
        assertThat(Connections.between(graph, "why", "how", 1)
                        .connections()
                        .get(0)
                        .hops()
                        .get(0)
                        .because())
                .isNull();
    }

    @Test
    void passesNoQuestion() {
        ConnectionsAnswer answer = Connections.between(graph("why asks bn, tea"), "bn", "tea", 3);

        assertThat(answer.connections()).isEmpty();
        assertThat(answer.nearestCommon()).containsExactly("why");
    }

    @Test
    void namesWhatBothRequireNearestFirst() {
        ConceptGraph graph = graph("a <- near <- far", "b <- near", "a <- lonely");

        assertThat(Connections.between(graph, "a", "b", 1).nearestCommon()).containsExactly("near", "far");
    }

    @Test
    void answersNothingForStrangers() {
        ConnectionsAnswer answer = Connections.between(graph("a <- b", "c <- d"), "a", "c", 3);

        assertThat(answer.connections()).isEmpty();
        assertThat(answer.nearestCommon()).isEmpty();
        assertThat(answer.topics()).isEmpty();
    }

    @Test
    void refusesOneTopicTwice() {
        assertThatExceptionOfType(SameTopic.class)
                .isThrownBy(() -> Connections.between(graph("a"), "a", "foreign_a", 3));
    }

    @Test
    void refusesAnUnknownTopic() {
        assertThatExceptionOfType(TopicsNotFound.class).isThrownBy(() -> Connections.between(graph("a"), "a", "b", 3));
    }
}
