package org.trailgraph.paths.plans;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;

/** What each topic that was asked about is to the learner; ids that do not exist are missing. */
public record StatusesAnswer(Map<String, Status> statuses) {

    /** What a topic is to a learner. */
    public enum Status {
        /** The learner knows it: they said so, or it is required by what they said they know. */
        KNOWN,
        /** It is not known, and everything that it requires, or asks about, is. */
        READY,
        /** Something comes first. */
        LATER;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
