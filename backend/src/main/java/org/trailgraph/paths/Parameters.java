package org.trailgraph.paths;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trailgraph.paths.plans.Claims;
import org.trailgraph.paths.plans.Pace;
import org.trailgraph.paths.plans.PlacementAnswer;

/** Checks what a request asks for before any graph is looked at. */
final class Parameters {

    /** How many connections may be asked for. */
    static final Bounds CONNECTIONS = new Bounds(1, 3, 5);

    /** How many ready concepts may be asked for. */
    static final Bounds READY = new Bounds(1, 1_000, 100_000);

    /** How many minutes a day a plan may be spread over. */
    static final Bounds PACE = new Bounds(5, 60, 1_440);

    private static final int MOST_IDS = 10_000;
    private static final int MOST_ANSWERS = 100;

    /** The least and the most a number may be, and what it is when nobody says. */
    record Bounds(int least, int usual, int most) {}

    private Parameters() {}

    /** A list of ids, empty where none is given; blanks say nothing. */
    static List<String> ids(String parameter, @Nullable List<String> given) {
        if (given == null) {
            return List.of();
        }
        if (given.size() > MOST_IDS) {
            throw new BadParameter(
                    "Too many ids",
                    "'" + parameter + "' takes at most " + MOST_IDS + " ids, not " + given.size() + ".");
        }
        return given.stream()
                .filter(id -> id != null && !id.isBlank())
                .map(String::strip)
                .toList();
    }

    /** How much time there is; null where neither a pace nor a deadline is given. */
    static @Nullable Pace pace(@Nullable Integer minutes, @Nullable String start, @Nullable String deadline) {
        Integer checked = minutes == null ? null : number("pace", minutes, PACE);
        LocalDate from = day("start", start);
        LocalDate first = from == null ? LocalDate.now(ZoneId.systemDefault()) : from;
        LocalDate last = day("deadline", deadline);
        if (last != null && last.isBefore(first)) {
            throw new BadParameter(
                    "The deadline is over", "'deadline' (" + last + ") is before the first day, " + first + ".");
        }
        return checked == null && last == null ? null : new Pace(checked, first, last);
    }

    private static @Nullable LocalDate day(String parameter, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(given.strip());
        } catch (DateTimeParseException e) {
            throw new BadParameter(
                    "Not a day", "'" + parameter + "' is a day such as 2026-12-31, not '" + given + "'.");
        }
    }

    /** The answers of a placement, each with its concept. */
    static List<PlacementAnswer.Answer> answers(@Nullable List<PlacementAnswer.@Nullable Answer> given) {
        if (given == null) {
            return List.of();
        }
        List<String> concepts = given.stream()
                .map(answer -> id("answers", answer == null ? null : answer.concept()))
                .toList();
        if (concepts.size() > MOST_ANSWERS || new HashSet<>(concepts).size() < concepts.size()) {
            throw new BadParameter(
                    "Too many answers", "'answers' takes at most " + MOST_ANSWERS + ", one for each concept.");
        }
        return given;
    }

    /** What is said to be known. */
    static Claims claims(@Nullable List<String> known, @Nullable List<String> rejected, @Nullable Learner learner) {
        return new Claims(
                ids("known", known),
                ids("rejected", rejected),
                learner == null
                        ? Claims.Learner.NOBODY
                        : new Claims.Learner(
                                ids("learner.known", learner.known()), ids("learner.rejected", learner.rejected())));
    }

    /** What a learner has said over time, as it comes in a JSON body; a null list is an empty one. */
    record Learner(@Nullable List<String> known, @Nullable List<String> rejected) {}

    /** One id. */
    static String id(String parameter, @Nullable String given) {
        if (given == null || given.isBlank()) {
            throw new BadParameter("An id is missing", "'" + parameter + "' needs the id of a topic.");
        }
        return given.strip();
    }

    /** A number within bounds. */
    static int number(String parameter, @Nullable Integer given, Bounds bounds) {
        if (given == null) {
            return bounds.usual();
        }
        if (given < bounds.least() || given > bounds.most()) {
            throw new BadParameter(
                    "A number is out of bounds",
                    "'" + parameter + "' is a number from " + bounds.least() + " to " + bounds.most() + ", not " + given
                            + ".");
        }
        return given;
    }
}
