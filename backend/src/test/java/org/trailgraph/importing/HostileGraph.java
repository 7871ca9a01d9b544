package org.trailgraph.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.neo4j.driver.Driver;
import org.trailgraph.topics.LinkType;

/** A small random graph, the same for the same seed, whose texts hold whatever breaks a file format. */
final class HostileGraph {

    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "\"\"\"",
            "\\",
            "\n",
            "\t",
            "\\n",
            "\\u0041",
            "%",
            "%20",
            "%ZZ",
            "<",
            ">",
            "<!-- ]]> -->",
            "&amp;",
            "&",
            "{",
            "}",
            "${x}",
            "@en",
            "^^",
            ".",
            ";",
            "#",
            "|",
            "`",
            "$$\\frac{1}{2}$$",
            "  ",
            " ",
            "a",
            "word",
            "归一化",
            "梯度消失，",
            "熵",
            "𠮷",
            "😀",
            "👩‍🔬",
            "العربية",
            "עברית",
            "\u202E",
            "\u200F",
            "é",
            "e\u0301",
            "\u00A0",
            "\u2028",
            "\u0085",
            "null",
            "true",
            "");

    private final Random random;
    private final List<Map<String, Object>> ties = new ArrayList<>();

    private HostileGraph(long seed) {
        random = new Random(seed);
    }

    /** Writes it by plain Cypher, past everything that the tests are about. */
    static void write(Driver driver, long seed) {
        HostileGraph graph = new HostileGraph(seed);
        int concepts = 1 + graph.random.nextInt(12);
        int questions = graph.random.nextInt(5);
        graph.nodes(driver, "Area", "area", 3, graph::area);
        graph.nodes(driver, "Source", "source", 3, graph::source);
        graph.nodes(driver, "Bank", "bank", 2, graph::bank);
        graph.nodes(driver, "Topic:Concept", "concept", concepts, graph::concept);
        graph.nodes(driver, "Topic:Question", "question", questions, graph::question);
        graph.links(concepts);
        graph.topics("concept", concepts);
        graph.topics("question", questions);
        graph.questions(concepts, questions);
        for (Map<String, Object> tie : graph.ties) {
            driver.executableQuery("MATCH (a {id: $from}), (b {id: $to}) CREATE (a)-[r:%s]->(b) SET r = $properties"
                            .formatted(tie.get("type")))
                    .withParameters(tie)
                    .execute();
        }
    }

    private interface Properties {
        void of(Map<String, Object> node);
    }

    private void nodes(Driver driver, String labels, String name, int count, Properties properties) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Object> node = new HashMap<>();
            properties.of(node);
            node.put("id", name + "-" + i);
            rows.add(node);
        }
        driver.executableQuery("UNWIND $rows AS row CREATE (n:%s) SET n = row".formatted(labels))
                .withParameters(Map.of("rows", rows))
                .execute();
    }

    private void area(Map<String, Object> area) {
        maybe(area, "en", text());
        maybe(area, "zh", text());
    }

    private void source(Map<String, Object> source) {
        source.put("title", text());
        maybe(source, "year", 1000L + random.nextInt(1100));
        maybe(source, "url", "https://example.org/" + text());
    }

    private void bank(Map<String, Object> bank) {
        bank.put("title", text());
        maybe(bank, "sha256", Long.toHexString(random.nextLong()));
        maybe(bank, "importedAt", "2026-11-2%dT10:00:00Z".formatted(random.nextInt(10)));
    }

    private void concept(Map<String, Object> concept) {
        maybe(concept, "en", text());
        maybe(concept, "zh", text());
        for (String language : List.of("En", "Zh")) {
            maybe(concept, "summary" + language, text());
            maybe(concept, "symbols" + language, text());
            maybe(concept, "pitfalls" + language, text());
            List<String> aliases = new ArrayList<>(new TreeSet<>(texts()));
            aliases.remove(concept.get(language.toLowerCase(Locale.ROOT)));
            concept.put("aliases" + language, aliases);
        }
        maybe(concept, "formula", text());
        maybe(concept, "difficulty", 1L + random.nextInt(5));
        maybe(concept, "minutes", (long) random.nextInt(500));
        owned(concept);
    }

    private void question(Map<String, Object> question) {
        maybe(question, "en", text());
        maybe(question, "zh", text());
        for (String language : List.of("En", "Zh")) {
            maybe(question, "answer" + language, text());
            question.put("keyPoints" + language, texts());
            question.put("mistakes" + language, texts());
        }
        maybe(question, "form", "explain");
        maybe(question, "difficulty", 1L + random.nextInt(5));
        maybe(question, "position", (long) random.nextInt(50));
        owned(question);
    }

    private void owned(Map<String, Object> fact) {
        fact.put("origin", List.of("seed", "curator", "bank:bank-0").get(random.nextInt(3)));
        maybe(fact, "foreignId", "http://example.org/" + PIECES.get(random.nextInt(PIECES.size())));
    }

    /** What is required has a smaller number, so that nothing is circular. */
    private void links(int concepts) {
        for (LinkType type : LinkType.betweenConcepts()) {
            for (int i = random.nextInt(4); i > 0 && concepts > 1; i--) {
                int from = 1 + random.nextInt(concepts - 1);
                int to = random.nextInt(from);
                Map<String, Object> link = new HashMap<>();
                link.put("id", type.linkId("concept-" + from, "concept-" + to));
                maybe(link, "becauseEn", text());
                maybe(link, "becauseZh", text());
                link.put("contested", random.nextBoolean());
                link.put("implied", random.nextBoolean());
                link.put("origin", List.of("seed", "curator", "bank:bank-0").get(random.nextInt(3)));
                tie(type.name(), "concept-" + from, "concept-" + to, link);
            }
        }
    }

    private void topics(String kind, int count) {
        for (int i = 0; i < count; i++) {
            tie("IN", kind + "-" + i, "area-" + random.nextInt(3), Map.of());
            if (random.nextBoolean()) {
                tie("CITES", kind + "-" + i, "source-" + random.nextInt(3), Map.of());
                Map<String, Object> place = new HashMap<>();
                maybe(place, "section", text());
                maybe(place, "line", (long) random.nextInt(100));
                tie("FROM", kind + "-" + i, "bank-" + random.nextInt(2), place);
            }
        }
    }

    private void questions(int concepts, int questions) {
        for (int i = 0; i < questions; i++) {
            tie(
                    "ASKS",
                    "question-" + i,
                    "concept-" + random.nextInt(concepts),
                    Map.of("explicit", random.nextBoolean()));
            tie("LEADS_TO", "question-" + i, "question-" + random.nextInt(questions), Map.of());
        }
    }

    /** At most one of a type between two. */
    private void tie(String type, String from, String to, Map<String, Object> properties) {
        boolean there = ties.stream()
                .anyMatch(tie ->
                        type.equals(tie.get("type")) && from.equals(tie.get("from")) && to.equals(tie.get("to")));
        if (!there) {
            ties.add(Map.of("type", type, "from", from, "to", to, "properties", properties));
        }
    }

    private void maybe(Map<String, Object> properties, String name, Object value) {
        if (random.nextInt(4) > 0) {
            properties.put(name, value);
        }
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            texts.add(text());
        }
        return texts;
    }

    /** One of twenty has ten thousand characters. */
    private String text() {
        int length = random.nextInt(20) == 0 ? 10_000 : random.nextInt(30);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
