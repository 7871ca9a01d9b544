package org.trailgraph.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.Http;
import org.trailgraph.SeededTest;
import tools.jackson.databind.JsonNode;

/** Areas and what links them over HTTP, on the seed. */
@SeededTest
class AreasIT {

    @LocalServerPort
    private int port;

    private JsonNode get(String path) {
        return new Http(port).json(path);
    }

    @Test
    void anAreaComesWithItsTopicsQuestionsAndNeighbours() {
        JsonNode area = get("/api/areas/cnn");
        JsonNode summary = summary("cnn");
        assertThat(area.get("en").asString()).isEqualTo("Convolutional Networks");
        assertThat(area.get("concepts")).isEqualTo(summary.get("concepts"));
        assertThat(area.get("questions")).isEqualTo(summary.get("questions"));
        assertThat(texts(area.get("topics"))).hasSize(24).startsWith("convolutional-neural-network", "resnet");
        assertThat(texts(area.get("topics"))).containsAll(texts(summary.get("topics")));
        assertThat(texts(area.get("asked")))
                .hasSize(6)
                .allMatch(
                        id -> get("/api/questions/" + id).get("area").asString().equals("cnn"));
        assertThat(counts(area.get("neighbours"))).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void neighboursCountTheSameLinksFromBothSidesAndAsTheOverviewDoes() {
        Map<Set<String>, Long> ties = new HashMap<>();
        for (JsonNode area : get("/api/graph").get("areas")) {
            String id = area.get("id").asString();
            for (JsonNode neighbour : get("/api/areas/" + id).get("neighbours")) {
                Set<String> pair = Set.of(id, neighbour.get("id").asString());
                Long before = ties.put(pair, neighbour.get("count").asLong());
                assertThat(before)
                        .as("%s", pair)
                        .isIn(null, neighbour.get("count").asLong());
            }
        }
        for (JsonNode tie : get("/api/graph").get("links")) {
            Set<String> pair = Set.of(tie.get("from").asString(), tie.get("to").asString());
            assertThat(ties).containsEntry(pair, tie.get("count").asLong());
        }
    }

    @Test
    void theOverviewLeavesNoAreaAloneThatHasLinks() {
        JsonNode overview = get("/api/graph");
        Set<String> tied = new HashSet<>();
        overview.get("links")
                .forEach(tie -> tied.addAll(
                        List.of(tie.get("from").asString(), tie.get("to").asString())));
        assertThat(tied).containsAll(texts(overview.get("areas")));
        assertThat(counts(overview.get("links"))).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void whatLinksTwoAreasComesWithItsReasonsTheBestLinkedConceptsFirst() {
        JsonNode tie = get("/api/areas/cnn/links?to=nn&limit=300");
        Map<String, String> areas = new HashMap<>();
        Map<String, Long> degrees = new HashMap<>();
        tie.get("topics").forEach(topic -> {
            areas.put(topic.get("id").asString(), topic.get("area").asString());
            degrees.put(topic.get("id").asString(), topic.get("degree").asLong());
        });
        List<Long> weights = new ArrayList<>();
        for (JsonNode link : tie.get("links")) {
            String from = link.get("from").asString();
            String to = link.get("to").asString();
            assertThat(List.of(areas.get(from), areas.get(to))).containsExactlyInAnyOrder("cnn", "nn");
            assertThat(link.get("id").asString())
                    .isEqualTo(from + "--" + link.get("type").asString() + "--" + to);
            assertThat(link.get("because").get("zh").asString()).isNotBlank();
            weights.add(degrees.getOrDefault(from, 0L) + degrees.getOrDefault(to, 0L));
        }
        assertThat(weights).hasSize(tie.get("count").asInt()).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(counts(get("/api/areas/nn").get("neighbours")))
                .contains(tie.get("count").asLong());
        JsonNode few = get("/api/areas/cnn/links?to=nn&limit=2");
        assertThat(few.get("links")).hasSize(2);
        assertThat(few.get("count")).isEqualTo(tie.get("count"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/areas/nope, 404, id",
        "/api/areas/cnn/links?to=nope, 404, id",
        "/api/areas/nope/links?to=cnn, 404, id",
        "/api/areas/cnn/links?to=nn&limit=0, 400, parameter"
    })
    void badRequestsAreProblemsThatNameWhatIsWrong(String path, int status, String property) {
        assertThat(new Http(port).get(path).statusCode()).isEqualTo(status);
        assertThat(get(path).get("title").asString()).isNotBlank();
        assertThat(get(path).has(property)).isTrue();
    }

    private JsonNode summary(String id) {
        for (JsonNode area : get("/api/graph").get("areas")) {
            if (area.get("id").asString().equals(id)) {
                return area;
            }
        }
        throw new AssertionError("The overview has no area " + id);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.get("id").asString()));
        return texts;
    }

    private static List<Long> counts(JsonNode array) {
        List<Long> counts = new ArrayList<>();
        array.forEach(node -> counts.add(node.get("count").asLong()));
        return counts;
    }
}
