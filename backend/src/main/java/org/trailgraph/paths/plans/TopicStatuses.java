package org.trailgraph.paths.plans;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.trailgraph.paths.graph.Adjacency;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.PathGraph;
import org.trailgraph.paths.plans.StatusesAnswer.Status;

/** Says of topics what they are to a learner. A question is known only when it is listed: that one can answer it. */
@Component
public final class TopicStatuses {

    private final PathGraph current;

    TopicStatuses(PathGraph current) {
        this.current = current;
    }

    /** The status of each topic for a learner who knows these, and whatever known concepts require. */
    public StatusesAnswer statuses(Claims.Learner learner, List<String> among) {
        return statuses(current.current(), learner, among);
    }

    static StatusesAnswer statuses(ConceptGraph graph, Claims.Learner learner, List<String> among) {
        Set<Integer> questions = learner.known().stream()
                .map(graph::find)
                .filter(topic -> topic >= 0 && graph.isQuestion(topic))
                .collect(Collectors.toSet());
        Knowledge knowledge = new Claims(List.of(), List.of(), learner).in(graph);
        Map<String, Status> statuses = new LinkedHashMap<>();
        for (String id : among) {
            int topic = graph.find(id);
            if (topic >= 0) {
                boolean isKnown = graph.isQuestion(topic) ? questions.contains(topic) : knowledge.knows(topic);
                statuses.put(id, isKnown ? Status.KNOWN : ready(graph, knowledge, topic) ? Status.READY : Status.LATER);
            }
        }
        return new StatusesAnswer(statuses);
    }

    private static boolean ready(ConceptGraph graph, Knowledge knowledge, int topic) {
        if (graph.isQuestion(topic)) {
            return graph.askedBy(topic).allMatch(knowledge::knows);
        }
        Adjacency prerequisites = graph.prerequisites();
        for (int slot = prerequisites.start(topic); slot < prerequisites.end(topic); slot++) {
            if (!knowledge.knows(prerequisites.neighbour(slot))) {
                return false;
            }
        }
        return true;
    }
}
