package org.trailgraph.paths.plans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.trailgraph.paths.graph.Adjacency;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.PathGraph;
import org.trailgraph.paths.graph.TopicName;

/** Finds what a learner could learn next: concepts not known whose requirements are all known. */
@Component
public final class ReadyConcepts {

    /** Those that make most concepts ready first, then those that most concepts require, the easier first, by id. */
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::unlocks)
            .reversed()
            .thenComparing(Comparator.comparingInt(Candidate::dependants).reversed())
            .thenComparingInt(Candidate::difficulty)
            .thenComparingInt(Candidate::concept);

    private final PathGraph current;

    ReadyConcepts(PathGraph current) {
        this.current = current;
    }

    /** What is ready for a learner who knows these concepts and whatever they require. */
    public ReadyAnswer ready(Claims claims, int limit) {
        return ready(current.current(), claims, limit);
    }

    static ReadyAnswer ready(ConceptGraph graph, Claims claims, int limit) {
        Knowledge knowledge = claims.in(graph);
        byte[] open = open(graph, knowledge);
        List<Candidate> candidates = new ArrayList<>();
        for (int concept = 0; concept < graph.concepts(); concept++) {
            if (open[concept] == 0 && !knowledge.knows(concept)) {
                candidates.add(candidate(graph, knowledge, open, concept));
            }
        }
        candidates.sort(BEST_FIRST);
        return new ReadyAnswer(
                candidates.size(),
                candidates.stream()
                        .limit(limit)
                        .map(candidate -> answer(graph, candidate))
                        .toList());
    }

    /** How many requirements of each concept are not known: 0, 1, or 2 for more. */
    private static byte[] open(ConceptGraph graph, Knowledge knowledge) {
        Adjacency prerequisites = graph.prerequisites();
        byte[] open = new byte[graph.concepts()];
        for (int concept = 0; concept < open.length; concept++) {
            int end = prerequisites.end(concept);
            for (int slot = prerequisites.start(concept); slot < end && open[concept] < 2; slot++) {
                open[concept] += (byte) (knowledge.knows(prerequisites.neighbour(slot)) ? 0 : 1);
            }
        }
        return open;
    }

    private static Candidate candidate(ConceptGraph graph, Knowledge knowledge, byte[] open, int concept) {
        Adjacency dependants = graph.dependants();
        int unlocks = 0;
        int waiting = 0;
        for (int slot = dependants.start(concept); slot < dependants.end(concept); slot++) {
            int dependant = dependants.neighbour(slot);
            if (!knowledge.knows(dependant)) {
                waiting++;
                unlocks += open[dependant] == 1 ? 1 : 0;
            }
        }
        return new Candidate(concept, unlocks, waiting, graph.difficulty(concept));
    }

    private static ReadyAnswer.Ready answer(ConceptGraph graph, Candidate candidate) {
        TopicName name = graph.name(candidate.concept());
        return new ReadyAnswer.Ready(name.id(), name.en(), name.zh(), candidate.unlocks(), candidate.dependants());
    }

    private record Candidate(int concept, int unlocks, int dependants, int difficulty) {}
}
