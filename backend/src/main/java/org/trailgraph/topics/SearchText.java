package org.trailgraph.topics;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody typed, made into queries of Lucene's syntax in which nothing typed is an operator. Keys are indexed whole;
 * names are tokenised by the analyzer {@code standard-no-stop-words}: words in lower case, Chinese one character at a
 * time.
 */
record SearchText(String typed) {

    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private static final int LONGEST_TO_BEGIN_WRONG = 20;

    /** Each word with a letter wrong stands for up to fifty words in each property; Lucene stops at 1,024 in all. */
    private static final int MOST_WORDS_TO_MISTAKE = 4;

    private static final int MOST_CHARACTERS_APART = 12;

    SearchText {
        typed = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        typed = typed.codePoints()
                .limit(NameKey.LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    boolean isEmpty() {
        return key().isEmpty();
    }

    String key() {
        return NameKey.of(typed);
    }

    /** For keys: the name itself, or how it begins. */
    String keyQuery() {
        return key() + "^8 OR " + key() + "*";
    }

    /** For names: all words, in whatever order; the last may be only begun. */
    String namesQuery() {
        List<String> words = words();
        int last = words.size() - 1;
        String begun = isHan(words.get(last)) ? phrase(words.get(last)) : words.get(last) + "*";
        String all = IntStream.rangeClosed(0, last)
                .mapToObj(i -> i == last ? begun : phrase(words.get(i)))
                .collect(Collectors.joining(" AND "));
        return phrase(String.join(" ", words)) + "^8 OR (" + all + ")";
    }

    /** For keys: the name, or how it begins, with one letter wrong; empty where that would say too little. */
    String similarKeyQuery() {
        String key = key();
        if (key.length() < NameMatch.SHORTEST_TO_MISTAKE) {
            return "";
        }
        return key.length() > LONGEST_TO_BEGIN_WRONG ? key + "~1" : key + "~1 OR /(" + begunWrong(key) + ").*/";
    }

    /** The first letter has to be right, which spares looking at every key there is. */
    private static String begunWrong(String key) {
        return IntStream.range(1, key.length())
                .boxed()
                .flatMap(i -> {
                    String before = key.substring(0, i);
                    String after = key.substring(i + 1);
                    String swapped = after.isEmpty() ? "." : after.charAt(0) + "" + key.charAt(i) + after.substring(1);
                    return Stream.of(before + ".?" + after, before + "." + key.substring(i), before + swapped);
                })
                .collect(Collectors.joining("|"));
    }

    /** For names: each word with one letter wrong, Chinese characters wherever they stand; empty for too many words. */
    String similarNamesQuery() {
        List<String> words = words();
        return words.size() > MOST_WORDS_TO_MISTAKE
                ? ""
                : words.stream().map(SearchText::similar).collect(Collectors.joining(" AND "));
    }

    /** For texts: all words, each as a phrase, so that Chinese is matched by characters in a row. */
    String textQuery() {
        return words().stream().map(SearchText::phrase).collect(Collectors.joining(" AND "));
    }

    private static String similar(String word) {
        if (isHan(word)) {
            return word.length() > MOST_CHARACTERS_APART ? phrase(word) : apart(word);
        }
        return word.length() < NameMatch.SHORTEST_TO_MISTAKE ? phrase(word) : word + "~1";
    }

    private static String apart(String word) {
        return word.codePoints()
                .mapToObj(Character::toString)
                .map(SearchText::phrase)
                .collect(Collectors.joining(" AND "));
    }

    /** Chinese is looked for as it was typed and in simplified characters. */
    private static String phrase(String words) {
        String simplified = Simplified.of(words);
        String typed = "\"" + words + "\"";
        return simplified.equals(words) ? typed : "(" + typed + " OR \"" + simplified + "\")";
    }

    private static boolean isHan(String word) {
        return HAN.matcher(word).find();
    }

    private List<String> words() {
        return SEPARATOR
                .splitAsStream(typed)
                .filter(word -> !NameKey.of(word).isEmpty())
                .toList();
    }
}
