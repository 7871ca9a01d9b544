package org.trailgraph.topics;

import java.util.Locale;

/** What a topic is. */
enum Kind {
    CONCEPT,
    QUESTION;

    /** As it is spelt in the API. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String id) {
        for (Kind kind : values()) {
            if (kind.id().equals(id)) {
                return kind;
            }
        }
        throw new BadParameter("kind", "has to be concept or question.");
    }
}
