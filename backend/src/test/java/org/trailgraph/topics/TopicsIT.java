package org.trailgraph.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.Http;
import org.trailgraph.SeededTest;
import tools.jackson.databind.JsonNode;

/** Topics and the graph over HTTP, on the seed; {@link SearchIT} has search. */
@SeededTest
class TopicsIT {

    @LocalServerPort
    private int port;

    private JsonNode get(String path) {
        return new Http(port).json(path);
    }

    private static List<String> texts(JsonNode array, String field) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.get(field).asString()));
        return texts;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asString()));
        return texts;
    }

    @Test
    void aConceptComesWithItsLinksBothWaysAndTheirReasons() {
        JsonNode concept = get("/api/concepts/batch-normalization");
        assertThat(concept.get("zh").asString()).isEqualTo("批归一化");
        assertThat(concept.get("formula").asString()).contains("\\sqrt");
        assertThat(concept.get("symbols").get("zh").asString()).isNotBlank();
        assertThat(texts(concept.get("links"), "id"))
                .contains(
                        "batch-normalization--comparedWith--layer-normalization",
                        "batch-normalization--requires--normalization",
                        "resnet--requires--batch-normalization");
        concept.get("links").forEach(link -> {
            assertThat(link.get("because").get("en").asString()).isNotBlank();
            assertThat(link.get("because").get("zh").asString()).isNotBlank();
        });
        assertThat(texts(concept.get("questions"), "id")).contains("batch-norm-four-formulas");
        assertThat(concept.get("sources")).isNotEmpty();
    }

    @Test
    void aQuestionComesWithItsAnswerAndItsPlaceInTheBank() {
        JsonNode question = get("/api/questions/batch-norm-four-formulas");
        assertThat(question.get("answer").get("en").asString()).isNotBlank();
        assertThat(question.get("bank").get("id").asString()).isEqualTo("interview-summ");
        assertThat(question.get("bank").get("line").asInt()).isEqualTo(54);
        assertThat(texts(question.get("concepts"), "id")).contains("batch-normalization");
    }

    @Test
    void allQuestionsAreListedInTheOrderOfTheirBank() {
        JsonNode all = get("/api/questions?limit=100");
        assertThat(all.get("total").asInt()).isEqualTo(49);
        List<Integer> positions = new ArrayList<>();
        all.get("questions").forEach(one -> positions.add(one.get("position").asInt()));
        assertThat(positions).hasSize(49).isSorted();
        assertThat(texts(all.get("banks"), "title")).containsExactly("InterviewSumm");
        all.get("questions")
                .forEach(one -> assertThat(texts(one.get("asks"))).containsAll(texts(one.get("concepts"), "id")));
    }

    @Test
    void questionsArePaged() {
        List<String> all = texts(get("/api/questions?area=normalization").get("questions"), "id");
        JsonNode two = get("/api/questions?area=normalization&limit=2&offset=1");
        assertThat(two.get("total").asInt()).isEqualTo(all.size());
        assertThat(texts(two.get("questions"), "id")).isEqualTo(all.subList(1, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "concept=lstm | lstm-vs-gru",
                "bank=interview-summ&section=CNN卷积神经网络相关 / 公式推导 | chain-rule-and-resnet",
                "form=derive&form=apply | pooling-backward",
                "difficulty=5&difficulty=4 | batch-norm-from-scratch",
                "words=resnet 原理 | resnet-principle",
                "area=cnn&area=rnn&form=compare | lstm-vs-gru"
            })
    void eachFilterNarrowsTheQuestions(String query, String id) {
        JsonNode few = get("/api/questions?limit=100&" + query.replace(" ", "%20"));
        assertThat(few.get("total").asInt())
                .isBetween(1, 48)
                .isEqualTo(few.get("questions").size());
        assertThat(texts(few.get("questions"), "id")).contains(id);
    }

    @Test
    void aValueWithACommaIsOneValue() {
        assertThat(get("/api/questions?area=cnn,rnn").get("total").asInt()).isZero();
        assertThat(get("/api/questions?area=cnn&area=rnn").get("total").asInt()).isPositive();
    }

    @Test
    void theOverviewCountsEveryConceptOnce() {
        int concepts = 0;
        for (JsonNode area : get("/api/graph").get("areas")) {
            concepts += area.get("concepts").asInt();
            assertThat(area.get("topics").size()).isBetween(1, 8);
        }
        assertThat(concepts).isGreaterThanOrEqualTo(250);
    }

    @Test
    void theNeighbourhoodKeepsToItsLimitAndSaysWhatIsLeft() {
        JsonNode graph = get("/api/graph?around=batch-normalization&limit=10");
        List<String> ids = texts(graph.get("nodes"), "id");
        assertThat(ids).hasSize(10).contains("batch-normalization");
        graph.get("links").forEach(link -> assertThat(ids)
                .contains(link.get("from").asString(), link.get("to").asString()));
        int all = get("/api/graph?around=batch-normalization&limit=1000")
                .get("nodes")
                .size();
        assertThat(graph.get("more").get("batch-normalization").asInt()).isEqualTo(all - 10);
    }

    @Test
    void theNeighbourhoodIsFilteredByTypeAndLeavesOutWhatIsNotWanted() {
        JsonNode graph = get("/api/graph?around=batch-normalization&types=requires&exclude=normalization");
        assertThat(texts(graph.get("links"), "type")).containsOnly("requires");
        assertThat(texts(graph.get("nodes"), "id")).doesNotContain("normalization");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/concepts/nope, 404, id",
        "/api/questions/nope, 404, id",
        "/api/graph?around=nope, 404, id",
        "/api/graph?around=lstm&depth=3, 400, parameter",
        "/api/graph?around=lstm&types=nope, 400, parameter",
        "/api/questions?difficulty=6, 400, parameter",
        "/api/questions?difficulty=3&difficulty=hard, 400, parameter",
        "/api/questions?form=rant, 400, parameter",
        "/api/questions?limit=1001, 400, parameter",
        "/api/questions?offset=-1, 400, parameter",
        "/api/questions?offset=first, 400, parameter",
        "/api/search?q=a&limit=0, 400, parameter",
        "/api/search?q=a&kind=area, 400, parameter"
    })
    void badRequestsAreProblemsThatNameWhatIsWrong(String path, int status, String property) {
        assertThat(new Http(port).get(path).statusCode()).isEqualTo(status);
        assertThat(get(path).get("title").asString()).isNotBlank();
        assertThat(get(path).has(property)).isTrue();
    }
}
