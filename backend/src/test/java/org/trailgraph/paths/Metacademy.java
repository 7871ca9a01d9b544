package org.trailgraph.paths;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.alg.TransitiveReduction;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.trailgraph.topics.Fact;
import org.trailgraph.topics.Fact.NodeKind;
import org.trailgraph.topics.Fact.TieKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The concepts of Metacademy as a bank brings them: with ids of their own, requirements that others imply, and ones that
 * name what is not there.
 *
 * @param concepts by their own ids
 * @param requires distinct requirements between concepts that are there, with their reasons, empty where none is given
 * @param dangling requirements that name no concept
 */
record Metacademy(Map<String, JsonNode> concepts, Map<Requirement, String> requires, List<Requirement> dangling) {

    static final Path FOLDER = Path.of("..", "..", "shared", "data", "metacademy");
    static final String OWNER = "bank:metacademy";

    /** One concept needs another first; both by their own ids. */
    record Requirement(String from, String to) {}

    static Metacademy read() throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        Map<String, JsonNode> concepts = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(FOLDER.resolve("concepts.jsonl"))) {
            lines.map(json::readTree)
                    .forEach(concept -> concepts.put(concept.at("/id").asString(), concept));
        }
        Map<Requirement, String> requires = new LinkedHashMap<>();
        List<Requirement> dangling = new ArrayList<>();
        concepts.forEach((id, concept) -> concept.at("/prerequisites").forEach(record -> {
            String tag = record.at("/tag").asString();
            String to = concepts.containsKey(tag) ? tag : tag.replace('-', '_'); // They spell it either way.
            if (concepts.containsKey(to)) {
                requires.put(new Requirement(id, to), record.at("/reason").asString());
            } else {
                dangling.add(new Requirement(id, tag));
            }
        }));
        return new Metacademy(concepts, requires, dangling);
    }

    /** The requirements that others imply: those that the transitive reduction leaves out. */
    Set<Requirement> implied() {
        Graph<String, DefaultEdge> reduced = new DefaultDirectedGraph<>(DefaultEdge.class);
        concepts.keySet().forEach(reduced::addVertex);
        requires.keySet().forEach(one -> reduced.addEdge(one.from(), one.to()));
        TransitiveReduction.INSTANCE.reduce(reduced);
        return requires.keySet().stream()
                .filter(one -> !reduced.containsEdge(one.from(), one.to()))
                .collect(Collectors.toSet());
    }

    List<Fact> facts() {
        Set<Requirement> implied = implied();
        List<Fact> facts = new ArrayList<>();
        concepts.forEach(
                (id, concept) -> facts.add(new Fact.Node(NodeKind.CONCEPT, slug(id), properties(id, concept))));
        requires.forEach((one, reason) -> facts.add(new Fact.Tie(
                TieKind.REQUIRES, slug(one.from()), slug(one.to()), properties(one, reason, implied.contains(one)))));
        return facts;
    }

    static String slug(String id) {
        return id.replace('_', '-');
    }

    private static Map<String, Object> properties(String id, JsonNode concept) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("foreignId", id);
        properties.put("en", concept.at("/title").asString());
        properties.put("origin", OWNER);
        if (concept.at("/hours").isNumber()) {
            properties.put("minutes", Math.round(60 * concept.at("/hours").asDouble()));
        }
        return properties;
    }

    private static Map<String, Object> properties(Requirement one, String reason, boolean implied) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", slug(one.from()) + "--requires--" + slug(one.to()));
        properties.put("implied", implied);
        properties.put("origin", OWNER);
        if (!reason.isBlank()) {
            properties.put("becauseEn", reason);
        }
        return properties;
    }
}
