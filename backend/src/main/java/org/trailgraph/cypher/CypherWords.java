package org.trailgraph.cypher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The first wall: what a query's words say, so that nothing reaches the database's planner that is not harmless to plan. */
final class CypherWords {

    private static final Set<String> FIRST = Set.of("MATCH", "OPTIONAL", "UNWIND", "WITH", "RETURN", "CALL");

    private static final Set<String> REFUSED_FIRST = Set.of("""
            EXPLAIN PROFILE CYPHER USE SHOW TERMINATE CREATE MERGE INSERT DELETE DETACH NODETACH SET REMOVE FOREACH LOAD DROP
            ALTER RENAME GRANT DENY REVOKE START STOP ENABLE DEALLOCATE REALLOCATE DRYRUN BEGIN COMMIT ROLLBACK USING LET
            FINISH FILTER
            """.strip().split("\\s+"));

    /** Functions that run an expression for each element of a list. */
    private static final Set<String> LOOPS = Set.of("all", "any", "none", "single", "reduce");

    private static final int MAX_DEPTH = 60;
    private static final long MAX_RANGE = 10_000;

    private final CypherText text;
    private final List<Token> tokens;
    private final TokenCursor cursor;

    CypherWords(CypherText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.cursor = new TokenCursor(tokens);
    }

    void check(Map<String, Object> parameters) {
        first();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isSign("~") && !HarmlessPattern.isAt(cursor, i + 1)) {
                throw CypherRefused.at("=~", HarmlessPattern.INSTEAD, text.place(token));
            }
            cursor.refuseLearners(i);
            if (token.isSign(";") && i < tokens.size() - 1) {
                throw new CypherRefused(";", "Send one statement at a time");
            }
            clause(i, parameters);
            String function = cursor.functionBefore(i);
            if (function != null && !isProcedure(i)) {
                call(function, i);
            }
        }
        nesting();
    }

    static CypherRefused function(String name) {
        return new CypherRefused(
                name + "()",
                switch (name) {
                    case "reduce" -> "UNWIND the list and aggregate, as in UNWIND list AS x RETURN sum(x)";
                    case "id", "elementid" -> "Use the property id, as in n.id";
                    default -> "Only Cypher's own functions on values, lists, texts and times are there";
                });
    }

    static CypherRefused procedure(String name) {
        return new CypherRefused(
                "CALL " + name,
                "db.labels, db.relationshipTypes, db.propertyKeys and db.index.fulltext.queryNodes may be called");
    }

    static CypherRefused label(String label) {
        return new CypherRefused(label, "Name labels among " + new TreeSet<>(CypherGuard.LABELS));
    }

    static CypherRefused hiddenSubquery(String which) {
        return new CypherRefused(
                which + " { .. } inside a list, a CASE or a loop",
                "Compute it first: WITH n, " + which + " { .. } AS x, or CALL (n) { .. }");
    }

    private void first() {
        if (tokens.isEmpty()) {
            throw BadCypher.of("The query is empty.");
        }
        Token first = tokens.get(0);
        if (first.kind() == Token.Kind.WORD && REFUSED_FIRST.contains(first.upper())) {
            throw new CypherRefused(first.upper(), "A query begins with MATCH, UNWIND, WITH, RETURN or CALL");
        }
        if (first.kind() != Token.Kind.WORD || !FIRST.contains(first.upper())) {
            throw BadCypher.at(
                    "A query begins with MATCH, OPTIONAL MATCH, UNWIND, WITH, RETURN or CALL", text.place(first));
        }
    }

    private void clause(int i, Map<String, Object> parameters) {
        Token token = tokens.get(i);
        Token next = cursor.at(i + 1);
        if (cursor.at(i - 1).isSign(".")) {
            return;
        }
        if (token.isWord("LOAD") && next.isWord("CSV")) {
            throw new CypherRefused("LOAD CSV", "Banks of questions come in by /api/imports");
        }
        if (token.isWord("USE") && next.isName()) {
            throw new CypherRefused("USE", "There is one graph: leave USE out");
        }
        if (token.isWord("CALL") && next.isName()) {
            procedure(i + 1, parameters);
        }
    }

    private void procedure(int first, Map<String, Object> parameters) {
        int last = cursor.endOfName(first);
        String name = cursor.name(first, last);
        if (!CypherGuard.PROCEDURES.contains(name)) {
            throw procedure(name);
        }
        if (name.equals(CypherGuard.FULL_TEXT)) {
            Token index = cursor.at(last + 2);
            Object given = index.kind() == Token.Kind.STRING
                    ? index.text().substring(1, index.text().length() - 1)
                    : index.kind() == Token.Kind.PARAMETER ? parameters.get(index.text()) : null;
            boolean alone =
                    cursor.at(last + 1).isSign("(") && cursor.at(last + 3).isSign(",");
            if (!alone || !(given instanceof String known) || !CypherGuard.INDEXES.contains(known)) {
                throw new CypherRefused(
                        "CALL " + name,
                        "Its first argument has to be one of " + new TreeSet<>(CypherGuard.INDEXES)
                                + ", as a plain text or a parameter");
            }
        }
    }

    private boolean isProcedure(int parenthesis) {
        int first = parenthesis - 1;
        while (cursor.at(first - 1).isSign(".") && cursor.at(first - 2).isName()) {
            first -= 2;
        }
        return cursor.at(first - 1).isWord("CALL") && !cursor.at(first - 2).isSign(".");
    }

    private void call(String function, int parenthesis) {
        if (!CypherFunctions.allowed(function)) {
            throw function(function);
        }
        if (function.equals("range") && !unwound(parenthesis)) {
            smallRange(parenthesis);
        }
    }

    /** UNWIND range(..) AS i: rows one by one, which a time limit stops. */
    private boolean unwound(int parenthesis) {
        int close = parenthesis;
        int depth = 0;
        do {
            depth += cursor.at(close).opens() ? 1 : cursor.at(close).closes() ? -1 : 0;
            close++;
        } while (depth > 0 && close < tokens.size());
        return cursor.at(parenthesis - 2).isWord("UNWIND") && cursor.at(close).isWord("AS");
    }

    /** A list is not made while it is walked, so a walk over a billion numbers could not be stopped; UNWIND can. */
    private void smallRange(int parenthesis) {
        int depth = 0;
        for (int i = parenthesis; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean sized = cursor.at(i - 1).isWord("size") || cursor.at(i - 1).isWord("length");
            if (token.isSign("(") && depth == 1 && !sized) {
                throw range();
            }
            depth += token.opens() ? 1 : token.closes() ? -1 : 0;
            if (depth == 0) {
                return;
            }
            if (depth == 1 && !smallPart(token)) {
                throw range();
            }
        }
    }

    private static boolean smallPart(Token token) {
        return switch (token.kind()) {
            case SIGN -> Set.of("(", ")", ",", "+", "-").contains(token.text());
            case NUMBER ->
                token.text().length() <= 5
                        && token.text().matches("[0-9]+")
                        && Long.parseLong(token.text()) <= MAX_RANGE;
            case WORD -> token.isWord("size") || token.isWord("length");
            default -> false;
        };
    }

    private static CypherRefused range() {
        return new CypherRefused(
                "range()",
                "Give numbers up to 10000 or sizes, as in range(0, size(list) - 1), or write UNWIND range(..) AS i");
    }

    /** Inside a list, a CASE or a loop the plan does not show what a subquery reads. */
    private void nesting() {
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean property = cursor.at(i - 1).isSign(".");
            if (cursor.opensSubquery(i) && (open.contains(Open.CASE) || open.contains(Open.LOOP))) {
                throw hiddenSubquery(cursor.at(i - 1).upper());
            }
            if (token.isWord("CASE") && !property) {
                open.push(Open.CASE);
            } else if (token.opens()) {
                open.push(isLoop(i) ? Open.LOOP : Open.BRACKET);
            } else if (token.isWord("END") && open.peek() == Open.CASE) {
                open.pop();
            } else if (token.closes()) {
                close(open);
            }
            if (open.size() > MAX_DEPTH) {
                throw new CypherRefused("nesting", "Nest at most " + MAX_DEPTH + " levels deep");
            }
        }
    }

    private boolean isLoop(int bracket) {
        String function = cursor.functionBefore(bracket);
        return tokens.get(bracket).isSign("[") || (function != null && LOOPS.contains(function));
    }

    private static void close(Deque<Open> open) {
        while (open.peek() == Open.CASE) {
            open.pop(); // a name that only looked like the keyword
        }
        if (!open.isEmpty()) {
            open.pop();
        }
    }

    /** What an expression is inside of. */
    private enum Open {
        BRACKET,
        LOOP,
        CASE
    }
}
