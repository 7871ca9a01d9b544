package org.trailgraph.paths.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;

/** A graph beside the facts it was drawn with, mostly at random, so that an oracle need not ask the graph. */
public record Drawn(
        ConceptGraph graph, List<String> concepts, Map<String, Facts> facts, Set<Link> links, List<String> questions) {

    /** What is drawn for a concept. */
    public record Facts(String area, int difficulty) {}

    /** One link. */
    public record Link(String from, String type, String to) {}

    private static final List<String> OTHERS = Arrays.stream(LinkType.values())
            .filter(type -> type != LinkType.REQUIRES && type != LinkType.ASKS)
            .map(LinkType::word)
            .toList();

    /** How large a drawn graph is; with {@code cycles} REQUIRES may run in circles. */
    public record Size(int concepts, int requires, int others, int questions, boolean cycles) {

        /** From half to one and a half times as large. */
        public Size about(SplittableRandom random) {
            return new Size(
                    Math.max(3, about(random, concepts)),
                    about(random, requires),
                    about(random, others),
                    about(random, questions),
                    cycles);
        }

        private static int about(SplittableRandom random, int number) {
            return number / 2 + random.nextInt(number + 1);
        }
    }

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
        return of(facts, links, questions);
    }

    /** A graph of these concepts, links and questions. */
    public static Drawn of(Map<String, Facts> facts, Set<Link> links, List<String> questions) {
        return new Drawn(graph(facts, links, questions), List.copyOf(facts.keySet()), facts, links, questions);
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

    private static ConceptGraph graph(Map<String, Facts> facts, Collection<Link> links, Collection<String> questions) {
        ConceptGraphBuilder builder = new ConceptGraphBuilder();
        facts.forEach((id, fact) -> builder.add(Graphs.concept(id, fact.area(), fact.difficulty(), 10)));
        questions.forEach(id -> builder.add(Graphs.question(id)));
        links.forEach(link -> Graphs.link(builder, link.from(), Graphs.type(link.type()), link.to()));
        return builder.build(Graphs.VERSION);
    }

    /** The same graph, built once more from its facts and links in another order. */
    public ConceptGraph builtAgain(SplittableRandom random) {
        Random order = new Random(random.nextLong());
        Map<String, Facts> shuffledFacts = new LinkedHashMap<>();
        shuffled(facts.keySet(), order).forEach(id -> shuffledFacts.put(id, factsOf(id)));
        return graph(shuffledFacts, shuffled(links, order), shuffled(questions, order));
    }

    private static <T> List<T> shuffled(Collection<T> all, Random order) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, order);
        return shuffled;
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
