package org.trailgraph.progress;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the learner has said, each with the day on which they said it. No id is in both.
 *
 * @param known concepts that they know and questions that they can answer
 * @param rejected concepts that they do not know after all
 */
record Progress(SortedMap<String, LocalDate> known, SortedMap<String, LocalDate> rejected) {

    static final Progress NOTHING = of(Map.of(), Map.of());

    static Progress of(Map<String, LocalDate> known, Map<String, LocalDate> rejected) {
        return new Progress(
                Collections.unmodifiableSortedMap(new TreeMap<>(known)),
                Collections.unmodifiableSortedMap(new TreeMap<>(rejected)));
    }

    /** After a change. What was said before keeps its day. */
    Progress after(Change change, LocalDate today) {
        Draft draft = new Draft(this);
        change.forgotten().forEach(draft::forget);
        change.known().forEach(id -> draft.say(draft.known, id, known.getOrDefault(id, today)));
        change.rejected().forEach(id -> draft.say(draft.rejected, id, rejected.getOrDefault(id, today)));
        return draft.done();
    }

    /** With all of the other put in; where the two do not agree, the other counts. */
    Progress with(Progress other) {
        Draft draft = new Draft(this);
        other.known.forEach((id, since) -> draft.say(draft.known, id, since));
        other.rejected.forEach((id, since) -> draft.say(draft.rejected, id, since));
        return draft.done();
    }

    /** All ids of both, each with the word for what was said and the day. */
    SortedMap<String, String> said() {
        SortedMap<String, String> said = new TreeMap<>();
        known.forEach((id, since) -> said.put(id, "known " + since));
        rejected.forEach((id, since) -> said.put(id, "rejected " + since));
        return said;
    }

    /** Keeps an id out of one of the two when it gets into the other. */
    private static final class Draft {

        private final SortedMap<String, LocalDate> known;
        private final SortedMap<String, LocalDate> rejected;

        Draft(Progress from) {
            known = new TreeMap<>(from.known);
            rejected = new TreeMap<>(from.rejected);
        }

        void forget(String id) {
            known.remove(id);
            rejected.remove(id);
        }

        void say(SortedMap<String, LocalDate> list, String id, LocalDate since) {
            forget(id);
            list.put(id, since);
        }

        Progress done() {
            return of(known, rejected);
        }
    }
}
