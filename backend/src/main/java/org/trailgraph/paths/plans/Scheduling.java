package org.trailgraph.paths.plans;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trailgraph.paths.graph.ConceptGraph;

/** Spreads the steps of a plan over days, one after another, each day full before the next begins. */
final class Scheduling {

    private final ConceptGraph graph;
    private final GoalSteps goals;
    private final int[] concepts;
    private final Pace pace;
    private final long total;

    /** @param concepts those of the steps, in order */
    Scheduling(Learning learning, int[] concepts, Pace pace) {
        this.graph = learning.graph();
        this.goals = new GoalSteps(learning);
        this.concepts = concepts;
        this.pace = pace;
        this.total = Arrays.stream(concepts).mapToLong(graph::minutes).sum();
    }

    Schedule schedule() {
        Long needed = paceNeeded();
        Integer asked = pace.minutes();
        long minutes = asked != null ? asked : needed == null ? Math.max(1, total) : needed;
        long days = Math.max(1, rounded(total, minutes));
        boolean late = asked != null && needed != null && needed > asked;
        long available = late ? available(minutes) : total;
        return new Schedule(
                asked,
                pace.start(),
                pace.start().plusDays(days - 1),
                days,
                pace.deadline(),
                needed,
                (int) Arrays.stream(concepts)
                        .filter(concept -> graph.minutes(concept) == 0)
                        .count(),
                late ? fit(available) : null,
                late ? drop(available) : List.of(),
                days(minutes, days));
    }

    private static long rounded(long minutes, long each) {
        return (minutes + each - 1) / each;
    }

    private @Nullable Long paceNeeded() {
        return pace.deadline() == null ? null : Math.max(1, rounded(total, studyDays()));
    }

    private long studyDays() {
        return pace.deadline() == null ? 1 : 1 + ChronoUnit.DAYS.between(pace.start(), pace.deadline());
    }

    private long available(long minutes) {
        return studyDays() * minutes;
    }

    private Schedule.Fit fit(long available) {
        int steps = 0;
        long minutes = 0;
        while (steps < concepts.length && minutes + graph.minutes(concepts[steps]) <= available) {
            minutes += graph.minutes(concepts[steps++]);
        }
        BitSet done = new BitSet();
        for (int i = 0; i < steps; i++) {
            done.set(concepts[i]);
        }
        return new Schedule.Fit(steps, minutes, goals.within(done));
    }

    private List<Schedule.Drop> drop(long available) {
        List<Schedule.Drop> dropped = new ArrayList<>();
        GoalSteps.Left left = goals.all();
        for (long rest = total; rest > available && left.goals() > 1; ) {
            Schedule.Drop next = left.dropCostliest();
            if (next.steps() == 0) {
                break; // What is left is needed by several goals at once.
            }
            dropped.add(next);
            rest -= next.minutes();
        }
        return dropped;
    }

    private List<Schedule.Days> days(long minutes, long days) {
        List<Schedule.Days> written = new ArrayList<>(concepts.length);
        long before = 0;
        for (int i = 0; i < concepts.length; i++) {
            long after = before + graph.minutes(concepts[i]);
            long first = Math.min(before / minutes, days - 1);
            long last = Math.max(first, (after - 1) / minutes);
            written.add(new Schedule.Days(
                    i + 1, pace.start().plusDays(first), pace.start().plusDays(last)));
            before = after;
        }
        return written;
    }
}
