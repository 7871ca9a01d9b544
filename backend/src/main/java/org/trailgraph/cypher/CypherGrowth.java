package org.trailgraph.cypher;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a query makes out of what it reads. The database counts the rows that it keeps, but neither the texts and lists that an
 * expression makes nor the time that it takes, and cannot stop in the middle of one. So what an expression may make is bounded
 * by its words: each mention of a value weighs 1; a list that is collected, made by a loop or given as a parameter weighs 20
 * and what its elements weigh; what is made of values weighs what they weigh together, and a loop over them what its body weighs
 * for each; a name weighs what it stands for. So a doubling again and again is heavy after a few times.
 */
final class CypherGrowth {

    /** What one clause may weigh, or one value that gets a name. */
    static final int MOST = 400;

    private static final int LIST = 20;
    private static final int LONG_TEXT = 100;
    private static final int MOST_REPLACED = 1_000;

    /** What such functions answer is small whatever they are given. */
    private static final Set<String> SMALL = Set.of("""
            size length count sum avg stdev stdevp percentilecont percentiledisc isempty exists
            tointeger tointegerornull tofloat tofloatornull toboolean tobooleanornull char_length character_length type
            valuetype abs ceil floor round sign point.distance vector.similarity.cosine vector.similarity.euclidean
            """.strip().split("\\s+"));

    private static final Set<String> LISTS = Set.of("""
            collect range split nodes relationships keys labels tobooleanlist tofloatlist tointegerlist tostringlist
            """.strip().split("\\s+"));

    private static final Set<String> CLAUSES = Set.of("""
            MATCH OPTIONAL WHERE WITH RETURN UNWIND CALL UNION ORDER SKIP LIMIT
            """.strip().split("\\s+"));

    /** After these words, or a sign, an expression goes on: what follows is no clause, whatever it is called. */
    private static final Set<String> GOES_ON = Set.of("""
            THEN ELSE WHEN CASE AND OR XOR NOT IN CONTAINS STARTS ENDS AS IS BY DISTINCT RETURN WITH UNWIND WHERE SKIP LIMIT
            """.strip().split("\\s+"));

    private static final Set<String> KEYWORDS = Set.of("""
            AND OR XOR NOT IN AS IS NULL CASE WHEN THEN ELSE END DISTINCT ASC DESC ASCENDING DESCENDING BY STARTS ENDS WITH
            CONTAINS TRUE FALSE WHERE YIELD
            """.strip().split("\\s+"));

    private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

    private final CypherText text;
    private final TokenCursor cursor;
    private final Map<String, Object> parameters;
    private final Map<String, Weight> names = new HashMap<>();
    private final List<Integer> partner;

    CypherGrowth(CypherText text, Map<String, Object> parameters) {
        this.text = text;
        this.cursor = new TokenCursor(text.tokens());
        this.parameters = parameters;
        this.partner = partners(text);
    }

    /** What a value weighs, and what each of its elements does should it be a list. */
    private record Weight(int whole, int element) {}

    void check() {
        replacements();
        for (int i = 0; i < partner.size(); i++) {
            if (cursor.at(i).isWord("AS")
                    && cursor.at(i + 1).isName()
                    && !cursor.at(i - 1).isSign(".")) {
                name(i);
            }
            if (isClause(i) && !cursor.at(i).isWord("MATCH") && !cursor.at(i).isWord("OPTIONAL")) {
                limit(weigh(i + 1, endOfClause(i)), i);
            }
            CypherLoop loop = CypherLoop.at(cursor, partner, i);
            if (loop != null) {
                loop.refuseLongOnesInside(text);
            }
        }
    }

    private void name(int as) {
        int start = startOfItem(as);
        int element = element(start, as);
        int whole = cursor.at(start - 1).isWord("UNWIND") ? element : weigh(start, as);
        Weight weight = new Weight(Math.max(1, whole), Math.max(1, element));
        limit(weight.whole(), as + 1);
        names.merge(
                key(cursor.at(as + 1)),
                weight,
                (old, now) -> new Weight(Math.max(old.whole(), now.whole()), Math.max(old.element(), now.element())));
    }

    private void limit(int weight, int token) {
        if (weight >= MOST) {
            throw CypherRefused.at(
                    "a value that grows",
                    "Texts and lists made of each other, again and again, cannot be stopped in time:"
                            + " take fewer of them at a time, or UNWIND the list",
                    text.place(cursor.at(token)));
        }
    }

    /** What one element of this list weighs: less than the list only where the list is made here, of such elements. */
    private int element(int start, int end) {
        int open = start + (cursor.at(start).isName() ? cursor.endOfName(start) - start + 1 : 0);
        String function = cursor.functionBefore(open);
        boolean whole = open < end && partner.get(open) == end - 1;
        if (whole && function != null && LISTS.contains(function)) {
            return Math.max(1, weigh(open + 1, end - 1));
        }
        if (start == end - 1 && cursor.at(start).isName()) {
            return weightOf(start).element();
        }
        return start == end - 1 && hasSmallValues(cursor.at(start)) ? 1 : weigh(start, end);
    }

    private int weigh(int from, int to) {
        long sum = 0;
        for (int i = from; i < to && sum < MOST; i++) {
            Token token = cursor.at(i);
            int close = partner.get(i);
            CypherLoop loop = CypherLoop.at(cursor, partner, i);
            String function = cursor.functionBefore(i);
            if (loop != null && token.isSign("[")) {
                sum += LIST
                        + (long) Math.max(1, weigh(loop.head(), loop.endOfHead()))
                                * Math.max(1, weigh(loop.endOfHead() + 1, close));
                i = close;
            } else if (loop != null || (function != null && SMALL.contains(function))) {
                sum++;
                i = close;
            } else if (function != null && LISTS.contains(function)) {
                boolean subscript = cursor.at(close + 1).isSign("[") && !isSlice(close + 1);
                sum += (subscript ? 0 : LIST) + weigh(i + 1, close);
                i = subscript ? partner.get(close + 1) : close;
            } else if (cursor.opensSubquery(i)) {
                sum += cursor.at(i - 1).isWord("COLLECT") ? LIST + weigh(i + 1, close) : 1;
                i = close;
            } else if (i > from
                    && cursor.at(i - 1).isWord("IN")
                    && !cursor.at(i + 1).isSign("[")) {
                sum++; // asked whether it has something, not taken
            } else if (token.kind() == Token.Kind.PARAMETER) {
                sum += parameter(token);
            } else if (token.isName() && !cursor.at(i - 1).isSign(".") && !isCalled(i) && !isKey(i)) {
                boolean subscript = cursor.at(i + 1).isSign("[") && !isSlice(i + 1);
                sum += subscript ? weightOf(i).element() : weightOf(i).whole();
                i = subscript ? partner.get(i + 1) : i;
            }
        }
        return (int) Math.min(sum, MOST);
    }

    private Weight weightOf(int token) {
        Weight known = names.get(key(cursor.at(token)));
        if (known != null) {
            return known;
        }
        Token name = cursor.at(token);
        int weight = name.kind() == Token.Kind.WORD && KEYWORDS.contains(name.upper()) ? 0 : 1;
        return new Weight(weight, weight);
    }

    private int parameter(Token token) {
        return isLarge(parameters.get(token.text())) ? LIST : 1;
    }

    private boolean hasSmallValues(Token token) {
        return token.kind() == Token.Kind.PARAMETER
                && parameters.get(token.text()) instanceof Collection<?> values
                && values.stream().noneMatch(CypherGrowth::isLarge);
    }

    private static boolean isLarge(@Nullable Object value) {
        return value instanceof Collection
                || value instanceof Map
                || (value instanceof String string && string.length() > LONG_TEXT);
    }

    private boolean isKey(int name) {
        Token before = cursor.at(name - 1);
        return cursor.at(name + 1).isSign(":") && (before.isSign("{") || before.isSign(","));
    }

    private boolean isCalled(int name) {
        return cursor.functionBefore(cursor.endOfName(name) + 1) != null || cursor.opensSubquery(name + 1);
    }

    private boolean isSlice(int bracket) {
        for (int i = bracket; i < partner.get(bracket); i++) {
            if (cursor.at(i).isSign(".") && cursor.at(i + 1).isSign(".")) {
                return true;
            }
        }
        return false;
    }

    /** What is put in place of something has to be known: the texts of several such calls multiply. */
    private void replacements() {
        long product = 1;
        for (int i = 0; i < partner.size(); i++) {
            if ("replace".equals(cursor.functionBefore(i))) {
                product *= Math.max(1, replacement(partner.get(i) - 1));
                if (product > MOST_REPLACED) {
                    throw CypherRefused.at(
                            "replace()",
                            "Its last argument has to be a text written out or a parameter, of " + MOST_REPLACED
                                    + " characters at most in all calls multiplied",
                            text.place(cursor.at(i - 1)));
                }
            }
        }
    }

    private int replacement(int last) {
        Token token = cursor.at(last);
        boolean alone = cursor.at(last - 1).isSign(",");
        if (alone && token.kind() == Token.Kind.STRING) {
            return token.text().length() - 2;
        }
        return alone && token.kind() == Token.Kind.PARAMETER && parameters.get(token.text()) instanceof String value
                ? value.length()
                : MOST_REPLACED + 1;
    }

    private boolean isClause(int token) {
        Token word = cursor.at(token);
        Token before = cursor.at(token - 1);
        return word.kind() == Token.Kind.WORD
                && CLAUSES.contains(word.upper())
                && !(before.kind() == Token.Kind.WORD && GOES_ON.contains(before.upper()))
                && (before.kind() != Token.Kind.SIGN
                        || token == 0
                        || before.closes()
                        || before.isSign("{")
                        || before.isSign("*"));
    }

    private int endOfClause(int clause) {
        int i = clause + 1;
        while (i < partner.size() && !cursor.at(i).closes() && !isClause(i)) {
            i = cursor.at(i).opens() ? partner.get(i) + 1 : i + 1;
        }
        return i;
    }

    private int startOfItem(int as) {
        int i = as - 1;
        while (i >= 0 && !cursor.at(i).opens() && !cursor.at(i).isSign(",") && !isClause(i)) {
            i = cursor.at(i).closes() ? partner.get(i) - 1 : i - 1;
        }
        return i + 1;
    }

    /** The same name may be written with escapes. */
    private static String key(Token name) {
        return ESCAPE.matcher(name.text())
                .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }

    /** For each bracket the one that belongs to it. */
    private static List<Integer> partners(CypherText text) {
        Integer[] partner = new Integer[text.tokens().size()];
        Arrays.fill(partner, 0);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < partner.length; i++) {
            Token token = text.tokens().get(i);
            if (token.opens()) {
                open.push(i);
            } else if (token.closes()) {
                if (open.isEmpty() || !isPair(text.tokens().get(open.peek()), token)) {
                    throw BadCypher.at("This bracket closes nothing that is open", text.place(token));
                }
                partner[i] = open.pop();
                partner[partner[i]] = i;
            }
        }
        if (!open.isEmpty()) {
            throw BadCypher.at(
                    "This bracket is never closed", text.place(text.tokens().get(open.peek())));
        }
        return List.of(partner);
    }

    private static boolean isPair(Token open, Token close) {
        return "([{".indexOf(open.text()) == ")]}".indexOf(close.text());
    }
}
