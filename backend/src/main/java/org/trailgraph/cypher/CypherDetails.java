package org.trailgraph.cypher;

import java.util.List;
import org.springframework.web.ErrorResponseException;

/** What one operator of a plan says that it does, as Cypher-like text. What it hides or cannot be read is refused. */
record CypherDetails(TokenCursor cursor) {

    static CypherDetails of(String details) {
        try {
            return new CypherDetails(
                    new TokenCursor(CypherLexer.readPlain(details).tokens()));
        } catch (ErrorResponseException unreadable) {
            throw new CypherRefused("an expression", "The console cannot read how the database plans it: simplify it");
        }
    }

    private List<Token> tokens() {
        return cursor.tokens();
    }

    /** Expressions show everything but the operators of a subquery inside of them, and it could read anything. */
    void refuseHidden() {
        for (int i = 0; i < tokens().size(); i++) {
            if (cursor.opensSubquery(i)) {
                throw CypherWords.hiddenSubquery(cursor.at(i - 1).upper());
            }
            if (cursor.at(i).isSign("~") && !HarmlessPattern.isPlannedAt(cursor, i + 1)) {
                throw new CypherRefused("=~", HarmlessPattern.INSTEAD);
            }
            cursor.refuseLearners(i);
            String function = cursor.functionBefore(i);
            if (function != null
                    && function.contains(".")
                    && !CypherFunctions.allowed(function)
                    && !CypherGuard.PROCEDURES.contains(function)) {
                throw CypherWords.function(function);
            }
        }
    }

    void refuseOtherProcedures() {
        String procedure = cursor.name(0, cursor.endOfName(0));
        if (!CypherGuard.PROCEDURES.contains(procedure)) {
            throw CypherWords.procedure(procedure);
        }
    }

    /** A leaf is {@code n:A|B}, {@code n:A&!B} or {@code UNIQUE n:A(x) WHERE ..}. */
    void refuseOtherLabels() {
        int i = 0;
        while (i < tokens().size() && !cursor.at(i).isSign(":")) {
            i++;
        }
        int named = 0;
        for (i++; cursor.at(i).isName() || cursor.at(i).isSign("!"); i += 2) {
            boolean negated = cursor.at(i).isSign("!");
            i += negated ? 1 : 0;
            if (!negated) {
                label(cursor.at(i));
                named++;
            }
            if (!cursor.at(i + 1).isSign("|") && !cursor.at(i + 1).isSign("&")) {
                break;
            }
        }
        if (named == 0) {
            throw CypherWords.label("a node without a label");
        }
    }

    /** {@code count( (:A), (:B) ) AS x}. */
    void refuseOtherCounts() {
        if (!cursor.at(0).isWord("count") || !cursor.at(1).isSign("(")) {
            throw CypherWords.label("a count");
        }
        int i = 2;
        while (!cursor.at(i).isSign(")")) {
            if (!cursor.at(i).isSign("(")
                    || !cursor.at(i + 1).isSign(":")
                    || !cursor.at(i + 3).isSign(")")) {
                throw CypherWords.label("count of nodes without a label");
            }
            label(cursor.at(i + 2));
            i += cursor.at(i + 4).isSign(",") ? 5 : 4;
        }
    }

    private static void label(Token token) {
        if (!CypherGuard.LABELS.contains(token.text())) {
            throw CypherWords.label(token.text());
        }
    }
}
