package org.trailgraph.paths.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much time there is: minutes a day, a last day, or both.
 *
 * @param minutes minutes a day; null for as many as the deadline takes
 * @param start the first day
 * @param deadline the last day; null for none
 */
public record Pace(
        @Nullable Integer minutes,
        LocalDate start,
        @Nullable LocalDate deadline) {}
