package org.trailgraph.paths.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan spread over days.
 *
 * @param pace minutes a day as asked for; null where only a deadline was, then the steps go by {@code paceNeeded}
 * @param finish the day of the last step
 * @param days how many days are studied on
 * @param paceNeeded minutes a day that all steps take to be done by the deadline; null without one
 * @param unestimated how many steps have no estimate and count as no time
 * @param fits what can be done by the deadline at this pace; null where everything can, or there is no deadline
 * @param drop goals to leave out, the one that saves most first, until the rest fits or one goal is left
 */
public record Schedule(
        @Nullable Integer pace,
        LocalDate start,
        LocalDate finish,
        long days,
        @Nullable LocalDate deadline,
        @Nullable Long paceNeeded,
        int unestimated,
        @Nullable Fit fits,
        List<Drop> drop,
        List<Days> steps) {

    /** The first steps that are done in time, their minutes, and the goals reached by them. */
    public record Fit(int steps, long minutes, List<String> goals) {}

    /** A goal, and how many steps and minutes only it, of the goals that are left, asks for. */
    public record Drop(String goal, int steps, long minutes) {}

    /** From which day to which day a step is studied. */
    public record Days(int position, LocalDate first, LocalDate last) {}
}
