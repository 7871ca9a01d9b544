package org.trailgraph.paths.plans;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trailgraph.paths.graph.Adjacency;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.IntList;
import org.trailgraph.paths.graph.PathGraph;
import org.trailgraph.paths.graph.TopicName;

/**
 * Finds out with few questions what a learner knows of what some goals need. Who knows a concept knows what it requires;
 * who does not lacks what requires it. Asked next is the concept whose worse answer decides most.
 */
@Component
public final class Placement {

    /** How many concepts are asked about at most. */
    static final int MOST_ASKED = 10;

    /** Of more undecided concepts, those nearest to the goals are considered. */
    private static final int MOST_CONSIDERED = 2_000;

    private static final Comparator<Split> BEST_LAST = Comparator.comparingInt(Split::atLeast)
            .thenComparingInt(Split::together)
            .thenComparing(Split::asked)
            .thenComparing(Comparator.comparingInt(Split::concept).reversed());

    private final PathGraph current;

    Placement(PathGraph current) {
        this.current = current;
    }

    /** What to ask next, given the answers so far. */
    public PlacementAnswer next(List<String> goals, Claims claims, List<PlacementAnswer.Answer> answers) {
        return next(Learning.of(current.current(), goals, claims), answers);
    }

    static PlacementAnswer next(Learning learning, List<PlacementAnswer.Answer> answers) {
        ConceptGraph graph = learning.graph();
        int[] missing = learning.need().missingConcepts().concepts();
        int[] yes = graph.concepts("answers", PlacementAnswer.Answer.concepts(answers, true));
        int[] no = graph.concepts("answers", PlacementAnswer.Answer.concepts(answers, false));
        BitSet known = Knowledge.reach(graph.prerequisites(), graph.concepts(), yes);
        BitSet lacking = Knowledge.reach(graph.dependants(), graph.concepts(), no);
        int[] undecided = IntStream.of(missing)
                .filter(concept -> !known.get(concept) && !lacking.get(concept))
                .toArray();
        boolean enough = answers.size() >= MOST_ASKED;
        return new PlacementAnswer(
                answers.size(),
                MOST_ASKED,
                missing.length,
                undecided.length,
                (int) IntStream.of(missing).filter(known::get).count(),
                enough ? null : best(graph, undecided).orElse(null));
    }

    /** A concept with how many undecided ones each answer decides. */
    private record Split(int concept, int ifKnown, int ifNot, boolean asked) {

        int atLeast() {
            return Math.min(ifKnown, ifNot);
        }

        int together() {
            return ifKnown + ifNot;
        }
    }

    private static Optional<PlacementAnswer.Next> best(ConceptGraph graph, int[] undecided) {
        BitSet open = new BitSet(graph.concepts());
        IntStream.of(undecided).limit(MOST_CONSIDERED).forEach(open::set);
        return open.stream()
                .mapToObj(concept -> new Split(
                        concept,
                        reach(graph.prerequisites(), open, concept),
                        reach(graph.dependants(), open, concept),
                        graph.questionsAbout(concept).size() > 0))
                .max(BEST_LAST)
                .map(split -> new PlacementAnswer.Next(
                        graph.name(split.concept()), question(graph, split.concept()), split.ifKnown(), split.ifNot()));
    }

    /** How many open concepts are reached by way of open ones, the first included. */
    private static int reach(Adjacency next, BitSet open, int concept) {
        BitSet reached = new BitSet();
        IntList waiting = new IntList();
        reached.set(concept);
        waiting.add(concept);
        while (waiting.size() > 0) {
            int now = waiting.pop();
            for (int slot = next.start(now); slot < next.end(now); slot++) {
                int other = next.neighbour(slot);
                if (open.get(other) && !reached.get(other)) {
                    reached.set(other);
                    waiting.add(other);
                }
            }
        }
        return reached.cardinality();
    }

    private static @Nullable TopicName question(ConceptGraph graph, int concept) {
        IntList asking = graph.questionsAbout(concept);
        return IntStream.range(0, asking.size())
                .map(asking::get)
                .boxed()
                .min(Comparator.comparing((Integer link) -> !graph.links().explicit(link))
                        .thenComparing(Comparator.naturalOrder()))
                .map(link -> graph.name(graph.links().from(link)))
                .orElse(null);
    }
}
