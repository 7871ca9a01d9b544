package org.trailgraph.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the learner says now.
 *
 * @param known topics that they know
 * @param rejected concepts that they do not know after all
 * @param forgotten topics of which nothing is to be kept any more
 */
record Change(List<String> known, List<String> rejected, List<String> forgotten) {

    private static final int MOST_IDS = 10_000;

    /** A null list is an empty one; blanks say nothing. */
    static Change of(@Nullable List<String> known, @Nullable List<String> rejected, @Nullable List<String> forgotten) {
        return new Change(ids("known", known), ids("rejected", rejected), ids("forgotten", forgotten));
    }

    /** All ids of the three lists. */
    Collection<String> ids() {
        Set<String> ids = new LinkedHashSet<>(known);
        ids.addAll(rejected);
        ids.addAll(forgotten);
        return ids;
    }

    /** With other ids for the same topics. */
    Change renamed(UnaryOperator<String> name) {
        return new Change(
                known.stream().map(name).toList(),
                rejected.stream().map(name).toList(),
                forgotten.stream().map(name).toList());
    }

    /** Refuses an id of which two things are said. */
    Change checked() {
        Set<String> once = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (List<String> list : List.of(known, rejected, forgotten)) {
            list.stream().distinct().filter(id -> !once.add(id)).forEach(twice::add);
        }
        if (!twice.isEmpty()) {
            throw BadChange.contradiction(twice);
        }
        return this;
    }

    private static List<String> ids(String list, @Nullable List<String> given) {
        if (given == null) {
            return List.of();
        }
        if (given.size() > MOST_IDS) {
            throw BadChange.tooMany(list, MOST_IDS, given.size());
        }
        return given.stream()
                .filter(id -> id != null && !id.isBlank())
                .map(String::strip)
                .toList();
    }
}
