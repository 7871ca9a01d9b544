package org.trailgraph.cypher;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks around in a list of tokens without falling off its ends. */
record TokenCursor(List<Token> tokens) {

    private static final Token NOTHING = new Token(Token.Kind.SIGN, "", 0, 0);

    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NOTHING;
    }

    /** The name with its namespaces, in lower case, that ends at this token. */
    String nameEndingAt(int last) {
        int first = last;
        while (at(first - 1).isSign(".") && at(first - 2).isName()) {
            first -= 2;
        }
        return name(first, last);
    }

    /** The index of the last token of the name with namespaces that starts here. */
    int endOfName(int first) {
        int last = first;
        while (at(last + 1).isSign(".") && at(last + 2).isName()) {
            last += 2;
        }
        return last;
    }

    String name(int first, int last) {
        StringBuilder name = new StringBuilder();
        for (int i = first; i <= last; i++) {
            name.append(at(i).lower());
        }
        return name.toString();
    }

    /** The function that is called where this parenthesis opens, in lower case; null where none is. */
    @Nullable
    String functionBefore(int parenthesis) {
        Token before = at(parenthesis - 1);
        if (!at(parenthesis).isSign("(") || !before.isName()) {
            return null;
        }
        boolean namespaced = at(parenthesis - 2).isSign(".");
        return CypherFunctions.isKeyword(before) && !namespaced ? null : nameEndingAt(parenthesis - 1);
    }

    /** Refuses the label of learners anywhere, and the property that says what they know wherever one is read. */
    void refuseLearners(int token) {
        if (!at(token).isName()) {
            return;
        }
        if (at(token).text().equals(CypherGuard.LEARNER)) {
            throw CypherWords.label(CypherGuard.LEARNER);
        }
        if (at(token).text().equals(CypherGuard.PROGRESS) && at(token - 1).isSign(".")) {
            throw new CypherRefused(CypherGuard.PROGRESS, "What a learner knows is at /api/progress, and nowhere else");
        }
    }

    /** Whether a subquery that is an expression opens here. */
    boolean opensSubquery(int brace) {
        Token before = at(brace - 1);
        return at(brace).isSign("{") && (before.isWord("EXISTS") || before.isWord("COUNT") || before.isWord("COLLECT"));
    }
}
