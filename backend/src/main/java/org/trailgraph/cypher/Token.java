package org.trailgraph.cypher;

import java.util.Locale;

/** One word, literal or sign of a Cypher text. {@code text} is the name itself for a quoted name or a parameter. */
record Token(Kind kind, String text, int start, int end) {

    enum Kind {
        WORD,
        QUOTED_NAME,
        STRING,
        NUMBER,
        PARAMETER,
        SIGN
    }

    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isWord(String keyword) {
        return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
    }

    boolean opens() {
        return isSign("(") || isSign("[") || isSign("{");
    }

    boolean closes() {
        return isSign(")") || isSign("]") || isSign("}");
    }

    String upper() {
        return text.toUpperCase(Locale.ROOT);
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
