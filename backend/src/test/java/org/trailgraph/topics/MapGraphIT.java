package org.trailgraph.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.Http;
import org.trailgraph.SeededTest;
import tools.jackson.databind.JsonNode;

/** What the map asks for while one works on it, over HTTP on the seed. */
@SeededTest
class MapGraphIT {

    @LocalServerPort
    private int port;

    private JsonNode ask(String body) {
        return new Http(port).posted("/api/graph", body);
    }

    private static List<String> texts(JsonNode array, String field) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.get(field).asString()));
        return texts;
    }

    @Test
    void newcomersComeWithTheirLinksToEachOtherAndToWhatIsShown() {
        JsonNode graph =
                ask("{\"around\": \"resnet\", \"shown\": [\"resnet\", \"batch-normalization\"], \"limit\": 5}");
        List<String> newcomers = texts(graph.get("nodes"), "id");
        assertThat(newcomers).hasSize(5).doesNotContain("resnet", "batch-normalization");
        List<String> all = new ArrayList<>(newcomers);
        all.addAll(List.of("resnet", "batch-normalization"));
        assertThat(graph.get("links")).isNotEmpty().allSatisfy(link -> {
            assertThat(all).contains(link.get("from").asString(), link.get("to").asString());
            assertThat(newcomers)
                    .containsAnyOf(link.get("from").asString(), link.get("to").asString());
        });
        assertThat(texts(graph.get("links"), "id")).doesNotContain("resnet--requires--batch-normalization");
    }

    @Test
    void whatIsNotShownIsCountedAgainstAllThatIs() {
        JsonNode first = ask("{\"around\": \"gelu\", \"limit\": 3}");
        List<String> shown = texts(first.get("nodes"), "id");
        int more = first.get("more").get("gelu").asInt();
        int rest = 0;
        while (true) {
            JsonNode next =
                    ask("{\"around\": \"gelu\", \"limit\": 3, \"shown\": [\"" + String.join("\", \"", shown) + "\"]}");
            if (next.get("nodes").isEmpty()) {
                break;
            }
            rest += next.get("nodes").size();
            shown.addAll(texts(next.get("nodes"), "id"));
        }
        assertThat(rest).isEqualTo(more);
        assertThat(shown).doesNotHaveDuplicates();
    }

    @Test
    void topicsAreGivenByIdAndByKeyAndThoseThatAreGoneAreLeftOut() {
        String keys = "\"" + TopicKey.of("resnet") + "\", \"" + TopicKey.of("gone") + "\"";
        JsonNode graph = ask("{\"topics\": [\"batch-normalization\", \"no-such-topic\"], \"keys\": [" + keys + "]}");
        assertThat(texts(graph.get("nodes"), "id")).containsExactly("batch-normalization", "resnet");
        assertThat(texts(graph.get("links"), "id")).contains("resnet--requires--batch-normalization");
    }

    @Test
    void theKeysOfTheSeedAreAllDifferent() {
        List<String> ids = texts(
                new Http(port)
                        .json("/api/graph?around=batch-normalization&depth=2&limit=1000")
                        .get("nodes"),
                "id");
        assertThat(ids).hasSizeGreaterThan(100);
        assertThat(ids.stream().map(TopicKey::of)).doesNotHaveDuplicates();
    }

    @Test
    void askingForNothingIsSaidSo() {
        JsonNode problem = ask("{}");
        assertThat(problem.get("status").asInt()).isEqualTo(400);
        assertThat(problem.get("parameter").asString()).isEqualTo("around");
    }
}
