package org.trailgraph.paths.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;

/** A random graph beside the facts it was drawn with, so that an oracle need not ask the graph. */
public record Drawn(
        ConceptGraph graph, List<String> concepts, Map<String, Facts> facts, Set<Link> links, List<String> questions) {

    /** What is drawn for a concept. */
    public record Facts(String area, int difficulty) {}

    /** One link. */
    public record Link(String from, String type, String to) {}

    private static final List<String> OTHERS =
            List.of("variantOf", "partOf", "mitigates", "causes", "influences", "usedIn", "comparedWith");

    /** How large a drawn graph is; with {@code cycles} REQUIRES may run in circles. */
    public record Size(int concepts, int requires, int others, int questions, boolean cycles) {}

    /** Draws a graph; the same seed draws the same. */
    public static Drawn draw(SplittableRandom random, Size size) {
        List<String> concepts = new ArrayList<>();
        Map<String, Facts> facts = new LinkedHashMap<>();
        for (int i = 0; i < size.concepts(); i++) {
            String id = "c" + random.nextInt(10, 99) + "-" + i; // The order of ids is not the order of depth.
            concepts.add(id);
            facts.put(id, new Facts("area" + random.nextInt(3), random.nextInt(1, 6)));
        }
        Set<Link> links = new LinkedHashSet<>();
        for (int i = 0; i < size.requires(); i++) {
            add(links, random, concepts, size.cycles() ? "any requires" : "requires");
        }
        for (int i = 0; i < size.others(); i++) {
            add(links, random, concepts, OTHERS.get(random.nextInt(OTHERS.size())));
        }
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < size.questions(); i++) {
            questions.add("q" + i);
            links.add(new Link("q" + i, "asks", concepts.get(random.nextInt(concepts.size()))));
            links.add(new Link("q" + i, "asks", concepts.get(random.nextInt(concepts.size()))));
        }
        return new Drawn(graph(facts, links), concepts, facts, links, questions);
    }

    private static void add(Set<Link> links, SplittableRandom random, List<String> concepts, String type) {
        int a = random.nextInt(concepts.size());
        int b = random.nextInt(concepts.size());
        if (a == b) {
            return;
        }
        boolean upwards = type.equals("requires") && a < b;
        String from = concepts.get(upwards ? b : a);
        String to = concepts.get(upwards ? a : b);
        links.add(new Link(from, type.replace("any ", ""), to));
    }

    private static ConceptGraph graph(Map<String, Facts> facts, Set<Link> links) {
        List<String> statements = new ArrayList<>();
        facts.forEach((id, fact) -> statements.add(id + ": " + fact.area() + " " + fact.difficulty() + " 10"));
        Map<String, List<String>> asked = new LinkedHashMap<>();
        for (Link link : links) {
            if (link.type().equals("asks")) {
                asked.computeIfAbsent(link.from(), q -> new ArrayList<>()).add(link.to());
            } else {
                statements.add(link.from() + " -" + link.type() + "-> " + link.to());
            }
        }
        asked.forEach((question, about) -> statements.add(question + " asks " + String.join(", ", about)));
        return Graphs.graph(statements.toArray(String[]::new));
    }

    /** What was drawn for a concept. */
    public Facts factsOf(String concept) {
        return Objects.requireNonNull(facts.get(concept));
    }

    /** Up to so many of the concepts, each once. */
    public List<String> some(SplittableRandom random, int most) {
        return random.ints(random.nextInt(most + 1), 0, concepts.size())
                .distinct()
                .mapToObj(concepts::get)
                .toList();
    }
}
