package org.trailgraph.paths.plans;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.trailgraph.paths.graph.Reason;
import org.trailgraph.paths.graph.TopicName;

/**
 * Why a concept is in a plan, or is not.
 *
 * @param chain for a step: from a goal to it; for what counts as known: from what is listed to it; each link requires
 *     the next concept
 * @param onlyFor for what no goal needs: concepts that require it, with the links in {@code chain}; at most five
 */
public record WhyAnswer(TopicName concept, Verdict verdict, List<Reason> chain, List<TopicName> onlyFor) {

    /** Where a concept stands to a plan. */
    public enum Verdict {
        /** It is a goal, and not known. */
        GOAL("goal"),
        /** It is a step: a goal requires it. */
        NEEDED("needed"),
        /** It is listed as known. */
        KNOWN("known"),
        /** It counts as known: something that is listed requires it. */
        ASSUMED("assumed"),
        /** No goal requires it, but other concepts do. */
        ONLY_FOR_OTHERS("onlyForOthers"),
        /** Nothing requires it. */
        NOT_NEEDED("notNeeded");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        @JsonValue
        String word() {
            return word;
        }
    }
}
