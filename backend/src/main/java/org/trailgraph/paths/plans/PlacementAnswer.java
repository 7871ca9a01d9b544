package org.trailgraph.paths.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trailgraph.paths.graph.TopicName;

/**
 * Where a placement stands.
 *
 * @param answered how many concepts have been asked about
 * @param most how many are asked about at most
 * @param total how many concepts were missing before the first answer
 * @param undecided how many of them no answer has decided yet
 * @param known how many of them count as known by the answers
 * @param next what to ask next; null when all is decided or enough has been asked
 */
public record PlacementAnswer(
        int answered,
        int most,
        int total,
        int undecided,
        int known,
        @Nullable Next next) {

    /**
     * A concept to ask about.
     *
     * @param question one that asks about it, best one that names it; null where none does
     * @param ifKnown how many undecided concepts count as known if this one is: itself and what it requires
     * @param ifNot how many are then known to be missing: itself and what requires it
     */
    public record Next(TopicName concept, @Nullable TopicName question, int ifKnown, int ifNot) {}

    /** What a learner said about a concept that was asked about. */
    public record Answer(String concept, boolean knows) {

        static List<String> concepts(List<Answer> answers, boolean known) {
            return answers.stream()
                    .filter(answer -> answer.knows() == known)
                    .map(Answer::concept)
                    .toList();
        }
    }
}
