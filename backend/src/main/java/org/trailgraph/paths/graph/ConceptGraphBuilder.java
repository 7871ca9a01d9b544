package org.trailgraph.paths.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trailgraph.neo4j.GraphVersion;

/** Collects topics first, then links between them, and lays them out as a {@link ConceptGraph}. */
final class ConceptGraphBuilder {

    /** One concept as it is read. */
    record Concept(
            String id,
            @Nullable String foreignId,
            @Nullable String en,
            @Nullable String zh,
            @Nullable String area,
            int difficulty,
            int minutes) {}

    /** One question as it is read. */
    record Question(
            String id,
            @Nullable String foreignId,
            @Nullable String en,
            @Nullable String zh) {}

    private final List<Concept> concepts = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> foreignIds = new HashMap<>();
    private LinkRows rows = new LinkRows();
    private boolean sealed;

    ConceptGraphBuilder add(Concept concept) {
        concepts.add(concept);
        return this;
    }

    ConceptGraphBuilder add(Question question) {
        questions.add(question);
        return this;
    }

    /** Adds a link between topics that were added before; one whose end is missing is left out. */
    ConceptGraphBuilder link(String from, LinkType type, String to, LinkRows.Claim claim) {
        seal();
        Integer origin = numbers.get(from);
        Integer target = numbers.get(to);
        if (origin != null && target != null && !origin.equals(target)) {
            rows.add(origin, type, target, claim);
        }
        return this;
    }

    /** Once: the builder is empty then. */
    ConceptGraph build(GraphVersion version) {
        seal();
        TopicColumns columns = columns();
        Links links = rows.sorted(numbers.size());
        forget();
        return new ConceptGraph(version, columns, foreignIds, links);
    }

    /** Frees what was collected, before as much is taken again; the graph before may still be in use beside this one. */
    private void forget() {
        rows = new LinkRows();
        numbers.clear();
        concepts.clear();
        questions.clear();
    }

    /** Numbers the topics, once, when the first link needs the numbers. */
    private void seal() {
        if (sealed) {
            return;
        }
        sealed = true;
        concepts.sort(Comparator.comparing(Concept::id));
        questions.sort(Comparator.comparing(Question::id));
        concepts.forEach(concept -> number(concept.id(), concept.foreignId()));
        questions.forEach(question -> number(question.id(), question.foreignId()));
    }

    private void number(String id, @Nullable String foreignId) {
        int number = numbers.size();
        numbers.put(id, number);
        if (foreignId != null) {
            foreignIds.putIfAbsent(foreignId, number);
        }
    }

    private TopicColumns columns() {
        int total = concepts.size() + questions.size();
        String[] areas = concepts.stream()
                .map(Concept::area)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toArray(String[]::new);
        TopicColumns columns = new TopicColumns(
                new String[total],
                new String[total],
                new String[total],
                new int[concepts.size()],
                areas,
                new byte[concepts.size()],
                new int[concepts.size()]);
        for (int i = 0; i < concepts.size(); i++) {
            Concept concept = concepts.get(i);
            columns.ids()[i] = concept.id();
            columns.en()[i] = concept.en();
            columns.zh()[i] = concept.zh();
            columns.area()[i] = concept.area() == null ? -1 : Arrays.binarySearch(areas, concept.area());
            columns.difficulty()[i] = (byte) concept.difficulty();
            columns.minutes()[i] = concept.minutes();
        }
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            columns.ids()[concepts.size() + i] = question.id();
            columns.en()[concepts.size() + i] = question.en();
            columns.zh()[concepts.size() + i] = question.zh();
        }
        return columns;
    }
}
