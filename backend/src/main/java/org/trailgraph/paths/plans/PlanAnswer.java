package org.trailgraph.paths.plans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trailgraph.paths.graph.Adjacency;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.IntList;
import org.trailgraph.paths.graph.LinkType;
import org.trailgraph.paths.graph.TopicName;

/** Writes an order down as a plan, with the stored link behind everything it says. */
final class PlanAnswer {

    private final ConceptGraph graph;
    private final Steps steps;
    private final int[] order;
    private final Map<Integer, Integer> because = new HashMap<>();

    PlanAnswer(ConceptGraph graph, Steps steps, int[] order, Need.Missing missing) {
        this.graph = graph;
        this.steps = steps;
        this.order = order;
        for (int i = 0; i < missing.concepts().length; i++) {
            because.put(missing.concepts()[i], missing.because()[i]);
        }
    }

    int minutes() {
        return Arrays.stream(order)
                .map(step -> graph.minutes(steps.concept(step)))
                .sum();
    }

    List<StudyPlan.Milestone> milestones() {
        List<StudyPlan.Milestone> milestones = new ArrayList<>();
        int first = 1;
        for (int end : Milestones.of(steps, order)) {
            TopicName reached = graph.name(steps.concept(order[end]));
            milestones.add(new StudyPlan.Milestone(reached.id(), reached.en(), reached.zh(), first, end + 1));
            first = end + 2;
        }
        return milestones;
    }

    List<StudyPlan.Step> steps() {
        List<StudyPlan.Step> written = new ArrayList<>(order.length);
        for (int i = 0; i < order.length; i++) {
            int concept = steps.concept(order[i]);
            int link = i == 0 ? -1 : graph.linkBetween(steps.concept(order[i - 1]), concept);
            written.add(new StudyPlan.Step(
                    i + 1,
                    concept(graph, concept),
                    graph.reason(because.getOrDefault(concept, -1)),
                    graph.reason(link),
                    questions(concept)));
        }
        return written;
    }

    /** The links by which the steps require one another, in the order of the steps that require. */
    List<StudyPlan.Link> links() {
        BitSet concepts = new BitSet();
        for (int step : order) {
            concepts.set(steps.concept(step));
        }
        Adjacency prerequisites = graph.prerequisites();
        List<StudyPlan.Link> links = new ArrayList<>();
        for (int step : order) {
            int concept = steps.concept(step);
            for (int slot = prerequisites.start(concept); slot < prerequisites.end(concept); slot++) {
                int other = prerequisites.neighbour(slot);
                if (concepts.get(other)) {
                    int link = prerequisites.link(slot);
                    links.add(new StudyPlan.Link(
                            graph.linkId(link), LinkType.REQUIRES.word(), graph.id(concept), graph.id(other)));
                }
            }
        }
        return links;
    }

    static StudyPlan.Concept concept(ConceptGraph graph, int concept) {
        TopicName name = graph.name(concept);
        return new StudyPlan.Concept(
                name.id(),
                name.en(),
                name.zh(),
                graph.areaId(concept),
                estimate(graph.difficulty(concept)),
                estimate(graph.minutes(concept)));
    }

    private static @Nullable Integer estimate(int value) {
        return value == 0 ? null : value;
    }

    /** Those that name the concept first, then by id. */
    private List<StudyPlan.Question> questions(int concept) {
        List<StudyPlan.Question> explicit = new ArrayList<>();
        List<StudyPlan.Question> implied = new ArrayList<>();
        IntList asking = graph.questionsAbout(concept);
        for (int i = 0; i < asking.size(); i++) {
            int link = asking.get(i);
            TopicName question = graph.name(graph.links().from(link));
            boolean named = graph.links().explicit(link);
            (named ? explicit : implied)
                    .add(new StudyPlan.Question(question.id(), question.en(), question.zh(), named));
        }
        explicit.addAll(implied);
        return explicit;
    }
}
