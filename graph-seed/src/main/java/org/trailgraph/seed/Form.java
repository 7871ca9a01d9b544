package org.trailgraph.seed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a question wants. */
public enum Form {
    EXPLAIN,
    COMPARE,
    DERIVE,
    APPLY;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Form> of(String id) {
        return Arrays.stream(values()).filter(form -> form.id().equals(id)).findFirst();
    }
}
