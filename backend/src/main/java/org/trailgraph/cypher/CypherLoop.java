package org.trailgraph.cypher;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An expression that runs another one for each element of a list: {@code [x IN list WHERE .. | ..]}, {@code any(x IN list
 * WHERE ..)} and the like, {@code [(a)-->(b) | ..]}.
 *
 * @param head where the list begins
 * @param endOfHead the token behind the list
 * @param end the bracket that closes it
 */
record CypherLoop(TokenCursor cursor, List<Integer> partner, int head, int endOfHead, int end) {

    private static final Set<String> FUNCTIONS = Set.of("all", "any", "none", "single");

    /** They answer lists of a few elements. */
    private static final Set<String> SHORT = Set.of("nodes", "relationships", "labels", "keys");

    /** The loop that this bracket opens; null where it opens none. */
    static @Nullable CypherLoop at(TokenCursor cursor, List<Integer> partner, int open) {
        int end = open < partner.size() && cursor.at(open).opens() ? partner.get(open) : open;
        boolean bracket = cursor.at(open).isSign("[") && !isIndex(cursor, open);
        boolean over = cursor.at(open + 1).isName() && cursor.at(open + 2).isWord("IN");
        if (over && (bracket || isCalled(cursor, open))) {
            return new CypherLoop(cursor, partner, open + 3, endOfHead(cursor, partner, open + 3, end), end);
        }
        int body = bracket ? endOfHead(cursor, partner, open + 1, end) : end;
        return body < end ? new CypherLoop(cursor, partner, open + 1, body, end) : null;
    }

    /** How often a loop runs inside of another one has to be known to be little: nothing can stop either. */
    void refuseLongOnesInside(CypherText text) {
        for (int i = endOfHead; i < Math.min(end, partner.size()); i++) {
            CypherLoop inside = at(cursor, partner, i);
            if (inside != null && !inside.isShort()) {
                throw CypherRefused.at(
                        "a loop in a loop",
                        "Inside of one, loop over a list written out, a property, nodes(), relationships(), labels()"
                                + " or keys() only; UNWIND the outer list for any other",
                        text.place(cursor.at(i)));
            }
        }
    }

    private boolean isShort() {
        Token first = cursor.at(head);
        boolean property = first.isName() && cursor.endOfName(head) > head && cursor.endOfName(head) == endOfHead - 1;
        boolean written = first.isSign("[") && partner.get(head) == endOfHead - 1 && at(cursor, partner, head) == null;
        boolean called = cursor.at(head + 1).isSign("(")
                && partner.get(head + 1) == endOfHead - 1
                && SHORT.contains(String.valueOf(cursor.functionBefore(head + 1)));
        boolean pattern = first.isSign("(");
        return property || written || called || pattern;
    }

    private static boolean isCalled(TokenCursor cursor, int parenthesis) {
        Token function = cursor.at(parenthesis - 1);
        return cursor.at(parenthesis).isSign("(") && function.isName() && FUNCTIONS.contains(function.lower());
    }

    private static boolean isIndex(TokenCursor cursor, int bracket) {
        Token before = cursor.at(bracket - 1);
        return before.closes()
                || before.isSign("-")
                || before.kind() == Token.Kind.PARAMETER
                || (before.isName() && !before.isWord("IN") && !CypherFunctions.isKeyword(before));
    }

    private static int endOfHead(TokenCursor cursor, List<Integer> partner, int from, int end) {
        int i = from;
        while (i < end && !cursor.at(i).isWord("WHERE") && !isBar(cursor, i)) {
            i = cursor.at(i).opens() ? partner.get(i) + 1 : i + 1;
        }
        return Math.min(i, end);
    }

    /** Two of them put texts together. */
    private static boolean isBar(TokenCursor cursor, int sign) {
        return cursor.at(sign).isSign("|")
                && !cursor.at(sign + 1).isSign("|")
                && !cursor.at(sign - 1).isSign("|");
    }
}
