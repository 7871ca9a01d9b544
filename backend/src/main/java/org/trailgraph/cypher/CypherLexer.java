package org.trailgraph.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a Cypher text into tokens, and knows less than Neo4j: what two lexers might read in two ways (a Unicode escape that
 * stands for a sign, a number that runs into a word, a letter that becomes an ASCII one in another case) is an error here.
 * Comments and unusual spaces are blanked, one for one, so that places in the text stay the same.
 */
final class CypherLexer {

    private static final Pattern NUMBER =
            Pattern.compile("0x[0-9a-fA-F]+|0o[0-7]+|[0-9]+(_[0-9]+)*(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})?");
    private static final String SIGNS = "()[]{}.,:;|&!%+-*/^=<>~";
    private static final char FIRST_HARMLESS = '\u00a0';

    private final String text;
    private final StringBuilder blanked;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private CypherLexer(String text) {
        this.text = text;
        this.blanked = new StringBuilder(text);
    }

    /** Reads what a client sends. */
    static CypherText read(String text) {
        refuseEscapedSigns(text);
        return readPlain(text);
    }

    /** Reads what the database shows of a plan, where {@code \\u} has no meaning of its own. */
    static CypherText readPlain(String text) {
        CypherLexer lexer = new CypherLexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        return new CypherText(text, lexer.blanked.toString(), lexer.tokens);
    }

    /** Neo4j resolves an escape before it reads the text, so that one can end a string or spell a keyword. */
    private static void refuseEscapedSigns(String text) {
        Matcher escape = ESCAPE.matcher(text);
        while (escape.find()) {
            String digits = escape.group(1);
            if (digits == null || Integer.parseInt(digits, 16) < FIRST_HARMLESS) {
                throw new CypherRefused("unicode escape", "Write the character itself instead of " + escape.group());
            }
        }
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\'' || c == '"') {
            string(c);
        } else if (c == '`') {
            add(Token.Kind.QUOTED_NAME, at, quotedName(at));
        } else if (c == '$') {
            parameter();
        } else if (isSpace(c)) {
            blank(at, at + 1);
        } else if (text.startsWith("//", at)) {
            blank(at, lineEnd());
        } else if (text.startsWith("/*", at)) {
            blank(at, commentEnd());
        } else if (c < 128 && Character.isDigit(c)) {
            number();
        } else if (isWordStart(c)) {
            add(Token.Kind.WORD, at, wordEnd(at));
        } else if (SIGNS.indexOf(c) >= 0) {
            add(Token.Kind.SIGN, at, at + 1);
        } else {
            throw error("The character '" + c + "' has no meaning in Cypher outside of a string", at);
        }
    }

    private void string(char quote) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= text.length()) {
            throw error("This string has no end", at);
        }
        add(Token.Kind.STRING, at, end + 1);
    }

    private int quotedName(int start) {
        int end = start + 1;
        while (end < text.length()) {
            if (text.charAt(end) != '`') {
                end++;
            } else if (end + 1 < text.length() && text.charAt(end + 1) == '`') {
                end += 2;
            } else {
                return end + 1;
            }
        }
        throw error("This name in backticks has no end", start);
    }

    private void parameter() {
        int name = at + 1;
        if (name < text.length() && text.charAt(name) == '`') {
            add(Token.Kind.PARAMETER, at, quotedName(name));
        } else if (name < text.length() && isWordPart(text.charAt(name))) {
            add(Token.Kind.PARAMETER, at, wordEnd(name));
        } else {
            add(Token.Kind.SIGN, at, name);
        }
    }

    private void number() {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        int end = number.lookingAt() ? number.end() : at + 1;
        if (end < text.length() && (isWordPart(text.charAt(end)) || text.charAt(end) == '$')) {
            throw error("A space is missing after this number", at);
        }
        add(Token.Kind.NUMBER, at, end);
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        if (end < text.length() && text.charAt(end) == '$') {
            throw error("A name with a $ in it has to stand in backticks", start);
        }
        return end;
    }

    private void add(Token.Kind kind, int start, int end) {
        String raw = text.substring(start, end);
        String name = kind == Token.Kind.PARAMETER ? raw.substring(1) : raw;
        boolean quoted = name.startsWith("`");
        tokens.add(
                new Token(kind, quoted ? name.substring(1, name.length() - 1).replace("``", "`") : name, start, end));
        at = end;
    }

    private void blank(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = blanked.charAt(i);
            blanked.setCharAt(i, c == '\n' || c == '\r' || c == '\t' ? c : ' ');
        }
        at = end;
    }

    private int lineEnd() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int commentEnd() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            throw error("This comment has no end", at);
        }
        return end + 2;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }

    private static boolean isWordStart(char c) {
        return c == '_' || (Character.isLetter(c) && !becomesAscii(c));
    }

    private static boolean isWordPart(char c) {
        return c == '_' || (Character.isLetterOrDigit(c) && !becomesAscii(c));
    }

    /** As the long s and the Kelvin sign do: they would spell keywords for whoever compares without case. */
    private static boolean becomesAscii(char c) {
        return c >= 128 && (Character.toUpperCase(c) < 128 || Character.toLowerCase(c) < 128);
    }

    private BadCypher error(String what, int offset) {
        return BadCypher.at(what, CypherText.place(text, offset));
    }
}
