package org.trailgraph.cypher;

import java.util.List;
import java.util.Set;

/** A client's text as the lexer understood it: what is sent to the database is made from this and never from the original. */
final class CypherText {

    /** What a node may be that a pattern names no label for: the same as any node that the console shows. */
    private static final String ANY_PUBLIC = ":Topic|Area|Source|Bank";

    private static final Set<String> CLAUSES =
            Set.of("WHERE", "RETURN", "WITH", "OPTIONAL", "CALL", "UNWIND", "UNION", "ORDER", "USING", "FINISH");

    private static final int OUTSIDE = -1;

    private final String original;
    private final List<Token> tokens;
    private final String blanked;
    private final String labelled;

    CypherText(String original, String blanked, List<Token> tokens) {
        this.original = original;
        this.tokens = List.copyOf(tokens);
        this.blanked = blanked;
        this.labelled = withLabels();
    }

    List<Token> tokens() {
        return tokens;
    }

    /** The text without comments, for the database; each place in it is the place that the client wrote at. */
    String blanked() {
        return blanked;
    }

    /** The same where {@code MATCH (n)} without a label means any node that the console shows. */
    String labelled() {
        return labelled;
    }

    /** A place in a text, both counted from 1. */
    record Place(int line, int column) {}

    static Place place(String text, int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < Math.min(offset, text.length()); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Place(line, offset - start + 1);
    }

    Place place(Token token) {
        return place(original, token.start());
    }

    private String withLabels() {
        StringBuilder text = new StringBuilder(blanked);
        int depth = OUTSIDE;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isWord("MATCH")) {
                depth = 0;
            } else if (token.kind() == Token.Kind.WORD && CLAUSES.contains(token.upper())) {
                depth = OUTSIDE;
            } else if (depth >= 0) {
                if (depth == 0 && token.isSign("(") && startsPath(tokens.get(i - 1))) {
                    insertLabels(text, i);
                }
                depth += token.opens() ? 1 : token.closes() ? -1 : 0;
            }
        }
        return text.toString();
    }

    private static boolean startsPath(Token before) {
        return before.isWord("MATCH") || before.isSign(",") || before.isSign("=");
    }

    private void insertLabels(StringBuilder text, int open) {
        int after = open + 1;
        if (after < tokens.size() && tokens.get(after).isName()) {
            after++;
        }
        if (after < tokens.size()
                && (tokens.get(after).isSign(")") || tokens.get(after).isSign("{"))) {
            int inserted = text.length() - blanked.length();
            text.insert(tokens.get(after - 1).end() + inserted, ANY_PUBLIC);
        }
    }
}
