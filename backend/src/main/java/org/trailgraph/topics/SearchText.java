package org.trailgraph.topics;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody typed, made into queries of Lucene's syntax in which nothing typed is an operator. Names are tokenised by
 * the analyzer {@code standard-no-stop-words}: words in lower case, Chinese one character at a time.
 */
record SearchText(String typed) {

    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final int LONGEST = 200;

    SearchText {
        typed = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
        typed = typed.substring(0, Math.min(typed.length(), LONGEST));
    }

    boolean isEmpty() {
        return words().isEmpty();
    }

    /** Whether the name says the same, regardless of case, width, spaces and hyphens. */
    boolean is(String name) {
        return key(typed).equals(key(name));
    }

    boolean begins(String name) {
        return key(name).startsWith(key(typed));
    }

    boolean isIn(String name) {
        return key(name).contains(key(typed));
    }

    /** All words in this order, or written as one word; the last may be only begun. */
    String namesQuery() {
        List<String> words = words();
        String joined = String.join("", words);
        String query = phrase(String.join(" ", words)) + "^8 OR " + phrase(joined) + "^8";
        if (HAN.matcher(joined).find()) {
            return query;
        }
        return query + " OR (" + String.join(" AND ", words) + "*)^4 OR " + joined + "*^2";
    }

    /** Each word with one letter wrong. */
    String similarQuery() {
        return words().stream().map(SearchText::similar).collect(Collectors.joining(" AND "));
    }

    /** All words, each as a phrase, so that Chinese is matched by characters in a row. */
    String textQuery() {
        return words().stream().map(SearchText::phrase).collect(Collectors.joining(" AND "));
    }

    private static String similar(String word) {
        return word.length() < 4 || HAN.matcher(word).find() ? phrase(word) : word + "~1";
    }

    private static String phrase(String words) {
        return "\"" + words + "\"";
    }

    private List<String> words() {
        return SEPARATOR
                .splitAsStream(typed.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String key(String name) {
        String normal = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SEPARATOR.matcher(normal).replaceAll("");
    }
}
