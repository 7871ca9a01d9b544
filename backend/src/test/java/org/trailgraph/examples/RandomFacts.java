package org.trailgraph.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.trailgraph.topics.Fact;
import org.trailgraph.topics.Fact.NodeKind;
import org.trailgraph.topics.Fact.TieKind;
import org.trailgraph.topics.LinkType;

/** A small graph with anything missing that may be, and names that quotes, escapes and every script occur in. */
final class RandomFacts {

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

    private final List<Fact> facts = new ArrayList<>();
    private final Random random;
    private final Map<NodeKind, List<String>> ids = new HashMap<>();

    private RandomFacts(long seed) {
        this.random = new Random(seed);
    }

    static RandomFacts of(long seed) {
        RandomFacts graph = new RandomFacts(seed);
        graph.nodes(NodeKind.AREA, "a", 1 + graph.random.nextInt(3), List.of("en", "zh"), List.of());
        graph.nodes(NodeKind.SOURCE, "s", graph.random.nextInt(4), List.of("title"), List.of("year"));
        graph.nodes(NodeKind.BANK, "b", graph.random.nextInt(3), List.of("title"), List.of());
        graph.nodes(
                NodeKind.CONCEPT,
                "c",
                2 + graph.random.nextInt(9),
                List.of("en", "zh"),
                List.of("difficulty", "minutes"));
        graph.nodes(
                NodeKind.QUESTION,
                "q",
                1 + graph.random.nextInt(5),
                List.of("en", "zh", "form"),
                List.of("difficulty", "position"));
        graph.ties();
        return graph;
    }

    List<Fact> facts() {
        return facts;
    }

    /** The id of any node with the label. */
    String any(String label) {
        List<String> all = all(NodeKind.valueOf(label.toUpperCase(Locale.ROOT)));
        return all.get(random.nextInt(all.size()));
    }

    private void nodes(NodeKind kind, String prefix, int count, List<String> texts, List<String> numbers) {
        ids.put(kind, IntStream.range(0, count).mapToObj(i -> prefix + i).toList());
        for (String id : all(kind)) {
            Map<String, Object> properties = new HashMap<>();
            texts.stream().filter(text -> maybe(0.8)).forEach(text -> properties.put(text, text()));
            numbers.stream()
                    .filter(number -> maybe(0.8))
                    .forEach(number -> properties.put(number, number.equals("year") ? 2000L : 1L + random.nextInt(5)));
            if (kind == NodeKind.CONCEPT || kind == NodeKind.QUESTION) {
                properties.put("origin", "seed");
            }
            facts.add(new Fact.Node(kind, id, properties));
        }
    }

    /** A concept requires earlier ones only, so that nothing is circular. */
    private void ties() {
        List<String> concepts = all(NodeKind.CONCEPT);
        List<String> questions = all(NodeKind.QUESTION);
        for (int i = 0; i < concepts.size(); i++) {
            for (int j = 0; j < concepts.size(); j++) {
                for (LinkType type : LinkType.betweenConcepts()) {
                    boolean allowed = i != j && (type != LinkType.REQUIRES || j < i);
                    if (allowed && maybe(type == LinkType.REQUIRES ? 0.3 : 0.05)) {
                        link(type, concepts.get(i), concepts.get(j));
                    }
                }
            }
            around(concepts.get(i));
        }
        for (String question : questions) {
            around(question);
            concepts.stream()
                    .filter(concept -> maybe(0.4))
                    .forEach(concept -> tie(
                            TieKind.ASKS, question, concept, maybe(0.3) ? Map.of() : Map.of("explicit", maybe(0.5))));
            questions.stream()
                    .filter(next -> !next.equals(question) && maybe(0.3))
                    .forEach(next -> tie(TieKind.LEADS_TO, question, next, Map.of()));
            all(NodeKind.BANK).stream()
                    .filter(bank -> maybe(0.6))
                    .forEach(bank -> tie(
                            TieKind.FROM,
                            question,
                            bank,
                            maybe(0.7) ? Map.of("section", text(), "line", 3L) : Map.of()));
        }
    }

    private void around(String topic) {
        all(NodeKind.AREA).stream()
                .filter(area -> maybe(0.6))
                .limit(1)
                .forEach(area -> tie(TieKind.IN, topic, area, Map.of()));
        all(NodeKind.SOURCE).stream()
                .filter(source -> maybe(0.4))
                .forEach(source -> tie(TieKind.CITES, topic, source, Map.of()));
    }

    private void link(LinkType type, String from, String to) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", type.linkId(from, to));
        properties.put("origin", "seed");
        if (maybe(0.7)) {
            properties.put("becauseEn", text());
        }
        if (maybe(0.7)) {
            properties.put("becauseZh", text());
        }
        if (maybe(0.6)) {
            properties.put("contested", maybe(0.5));
        }
        tie(TieKind.valueOf(type.name()), from, to, properties);
    }

    private void tie(TieKind kind, String from, String to, Map<String, Object> properties) {
        facts.add(new Fact.Tie(kind, from, to, properties));
    }

    private List<String> all(NodeKind kind) {
        return ids.getOrDefault(kind, List.of());
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size())) + random.nextInt(3);
    }

    private boolean maybe(double probability) {
        return random.nextDouble() < probability;
    }
}
