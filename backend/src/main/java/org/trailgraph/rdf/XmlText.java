package org.trailgraph.rdf;

/**
 * Escapes text for XML 1.0. What XML has no way to hold (most control characters, U+FFFE, U+FFFF) becomes U+FFFD, the sign
 * for a character that could not be shown: the other formats of the export keep it.
 */
final class XmlText {

    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    static String content(String text) {
        return escaped(text, false);
    }

    static String attribute(String text) {
        return escaped(text, true);
    }

    private static String escaped(String text, boolean attribute) {
        int plain = plain(text, attribute);
        if (plain == text.length()) {
            return text;
        }
        StringBuilder xml = new StringBuilder(text.length() + 16).append(text, 0, plain);
        for (int at = plain; at < text.length(); ) {
            int character = text.codePointAt(at);
            escape(character, attribute, xml);
            at += Character.charCount(character);
        }
        return xml.toString();
    }

    /** How many characters at the beginning stand for themselves. */
    private static int plain(String text, boolean attribute) {
        int at = 0;
        while (at < text.length() && isPlain(text.charAt(at), attribute)) {
            at++;
        }
        return at;
    }

    private static boolean isPlain(char c, boolean attribute) {
        return switch (c) {
            case '&', '<', '>' -> false;
            case '\n', '"' -> !attribute;
            default -> c >= ' ' && c < Character.MIN_SURROGATE;
        };
    }

    private static void escape(int character, boolean attribute, StringBuilder xml) {
        switch (character) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '\r' -> xml.append("&#xD;");
            case '"' -> xml.append(attribute ? "&quot;" : "\"");
            case '\n', '\t' -> {
                if (attribute) {
                    xml.append("&#").append(character).append(';');
                } else {
                    xml.append((char) character);
                }
            }
            default -> xml.appendCodePoint(allowed(character) ? character : REPLACEMENT);
        }
    }

    private static boolean allowed(int character) {
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return character >= ' ' && !surrogate && character != 0xFFFE && character != 0xFFFF;
    }
}
