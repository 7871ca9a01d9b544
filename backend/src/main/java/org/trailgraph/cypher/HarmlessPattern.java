package org.trailgraph.cypher;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The regular expressions that pass: the database runs them by an engine that takes exponential time for some, so only those
 * that take linear time with any engine. That is a text written out, whatever stands before it and whatever behind.
 */
final class HarmlessPattern {

    static final String INSTEAD = "A regular expression cannot be stopped in time, but for one written out like"
            + " '(?i).*text.*': use STARTS WITH, ENDS WITH, CONTAINS or toLower() for anything else";

    private static final Pattern HARMLESS =
            Pattern.compile("['\"](\\(\\?i\\))?(\\.\\*)?[\\p{L}\\p{N} _/-]{0,100}(\\.\\*)?['\"]");

    /** Where the expression ends: anything else could make another text of this one. */
    private static final Set<String> ENDS = Set.of("""
            AND OR XOR RETURN WITH WHERE THEN ELSE WHEN END AS ORDER SKIP LIMIT MATCH OPTIONAL CALL UNWIND UNION
            """.strip().split("\\s+"));

    /** What the planner calls the texts that it takes out of a query. */
    private static final String PLANNED = "autostring_";

    private HarmlessPattern() {}

    static boolean isAt(TokenCursor cursor, int token) {
        Token pattern = cursor.at(token);
        return pattern.kind() == Token.Kind.STRING
                && HARMLESS.matcher(pattern.text()).matches()
                && ends(cursor, token + 1);
    }

    /** In a plan, whose query was looked at already, only what stands there for a text of the query itself. */
    static boolean isPlannedAt(TokenCursor cursor, int token) {
        Token pattern = cursor.at(token);
        return pattern.kind() == Token.Kind.STRING
                || (pattern.kind() == Token.Kind.PARAMETER && pattern.text().startsWith(PLANNED));
    }

    private static boolean ends(TokenCursor cursor, int token) {
        Token next = cursor.at(token);
        return next.text().isEmpty()
                || next.closes()
                || next.isSign(",")
                || next.isSign(";")
                || (next.isSign("|") && !cursor.at(token + 1).isSign("|"))
                || (next.kind() == Token.Kind.WORD && ENDS.contains(next.upper()));
    }
}
