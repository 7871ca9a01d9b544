package org.trailgraph.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.trailgraph.neo4j.Database;
import org.trailgraph.topics.LinkType;

/** A small graph with anything missing that may be, and texts that quotes, escapes and every script occur in. */
final class RandomGraph {

    private static final List<String> TEXTS = List.of(
            "plain",
            "批归一化",
            "q\"uo'te",
            "back\\slash \\u0041",
            "two\nlines\ttab",
            "😀 emoji",
            "مرحبا",
            "%20 & <b>",
            "{$x} `y`",
            " ");

    private final List<Map<String, Object>> nodes = new ArrayList<>();
    private final List<Map<String, Object>> ties = new ArrayList<>();
    private final Map<String, List<String>> ids = new HashMap<>();
    private final Random random;

    RandomGraph(long seed) {
        this.random = new Random(seed);
        nodes("Area", 1 + random.nextInt(3), List.of("en", "zh"), List.of());
        nodes("Source", random.nextInt(4), List.of("title"), List.of("year"));
        nodes("Bank", random.nextInt(3), List.of("title"), List.of());
        nodes("Concept", 2 + random.nextInt(9), List.of("en", "zh"), List.of("difficulty", "minutes"));
        nodes("Question", 1 + random.nextInt(5), List.of("en", "zh", "form"), List.of("difficulty", "position"));
        all("Concept").forEach(this::concept);
        all("Question").forEach(this::question);
    }

    /** Puts it in the place of whatever is there. */
    void write(Database database) {
        database.write(write -> {
            write.run("MATCH (n:Topic|Area|Source|Bank) DETACH DELETE n", Map.of());
            write.run(
                    "UNWIND $nodes AS node CREATE (n:$(node.labels)) SET n = node.properties", Map.of("nodes", nodes));
            return write.run("""
                    UNWIND $ties AS tie
                    MATCH (a:Topic {id: tie.from}), (b:Topic|Area|Source|Bank {id: tie.to})
                    CREATE (a)-[t:$(tie.type)]->(b) SET t = tie.properties
                    """, Map.of("ties", ties));
        });
    }

    /** The id of any node with the label. */
    String any(String label) {
        return all(label).get(random.nextInt(all(label).size()));
    }

    private List<String> all(String label) {
        return ids.getOrDefault(label, List.of());
    }

    private void nodes(String label, int count, List<String> texts, List<String> numbers) {
        String prefix = label.substring(0, 1).toLowerCase(Locale.ROOT);
        boolean topic = label.equals("Concept") || label.equals("Question");
        ids.put(label, IntStream.range(0, count).mapToObj(i -> prefix + i).toList());
        for (String id : all(label)) {
            Map<String, Object> properties = new HashMap<>(Map.of("id", id));
            texts.stream().filter(text -> maybe(0.8)).forEach(text -> properties.put(text, text()));
            numbers.stream().filter(number -> maybe(0.8)).forEach(number -> properties.put(number, number(number)));
            nodes.add(Map.of("labels", topic ? List.of("Topic", label) : List.of(label), "properties", properties));
        }
    }

    private long number(String property) {
        return (property.equals("year") ? 2000L : 1L) + random.nextInt(5);
    }

    /** A concept requires earlier ones only, so that nothing is circular. */
    private void concept(String concept) {
        for (String other : all("Concept")) {
            for (LinkType type : LinkType.betweenConcepts()) {
                boolean requires = type == LinkType.REQUIRES;
                boolean allowed = requires ? other.compareTo(concept) < 0 : !other.equals(concept);
                if (allowed && maybe(requires ? 0.3 : 0.05)) {
                    link(type, concept, other);
                }
            }
        }
        around(concept);
    }

    private void question(String question) {
        around(question);
        some("Concept", 0.4, question, concept -> tie("ASKS", question, concept, asks()));
        some("Question", 0.3, question, next -> tie("LEADS_TO", question, next, Map.of()));
        some("Bank", 0.6, question, bank -> tie("FROM", question, bank, place()));
    }

    private Map<String, Object> asks() {
        return maybe(0.3) ? Map.of() : Map.of("explicit", maybe(0.5));
    }

    private Map<String, Object> place() {
        return maybe(0.7) ? Map.of("section", text(), "line", 3L) : Map.of();
    }

    private void around(String topic) {
        if (maybe(0.7)) {
            tie("IN", topic, any("Area"), Map.of());
        }
        some("Source", 0.4, topic, source -> tie("CITES", topic, source, Map.of()));
    }

    private void some(String label, double probability, String but, Consumer<String> tie) {
        all(label).stream().filter(id -> !id.equals(but) && maybe(probability)).forEach(tie);
    }

    private void link(LinkType type, String from, String to) {
        Map<String, Object> properties = new HashMap<>(Map.of("id", type.linkId(from, to)));
        if (maybe(0.7)) {
            properties.put("becauseEn", text());
        }
        if (maybe(0.7)) {
            properties.put("becauseZh", text());
        }
        if (maybe(0.6)) {
            properties.put("contested", maybe(0.5));
        }
        tie(type.name(), from, to, properties);
    }

    private void tie(String type, String from, String to, Map<String, Object> properties) {
        ties.add(Map.of("type", type, "from", from, "to", to, "properties", properties));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size())) + random.nextInt(3);
    }

    private boolean maybe(double probability) {
        return random.nextDouble() < probability;
    }
}
