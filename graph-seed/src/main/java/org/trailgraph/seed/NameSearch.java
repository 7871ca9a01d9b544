package org.trailgraph.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ahocorasick.trie.PayloadEmit;
import org.ahocorasick.trie.PayloadTrie;

/**
 * Finds concepts by their names in running text. Aho and Corasick's automaton (CACM 18(6), 1975) finds every occurrence;
 * of those that overlap the leftmost, then longest counts, in whatever script it is written. Case and the choice between
 * hyphen and space do not matter, but for capitals of at most three letters ("IN" is no "in"). A letter next to a Latin
 * letter, or a digit next to a digit, is the middle of a word; Chinese has no such edges.
 */
final class NameSearch {

    private static final int SHORT = 3;

    private final PayloadTrie<Name> trie;

    /** A name as the content writes it; without a concept where several share it. */
    private record Name(String written, String concept, boolean sure) {

        boolean fits(String found) {
            String letters = written.replaceAll("\\P{L}", "");
            boolean byCase = letters.length() <= SHORT
                    && letters.codePoints().allMatch(Character::isUpperCase)
                    && !letters.isEmpty();
            return !byCase || found.equals(written);
        }
    }

    /**
     * An occurrence from {@code start} to before {@code end}.
     *
     * @param sure that it means the concept: the name is neither weak nor one that several concepts share
     */
    record Named(String concept, int start, int end, boolean sure) {

        private static final Comparator<Named> LEFTMOST_LONGEST =
                Comparator.comparingInt(Named::start).thenComparing(Named::end, Comparator.reverseOrder());
    }

    private NameSearch(PayloadTrie<Name> trie) {
        this.trie = trie;
    }

    static NameSearch of(Collection<Concept> concepts) {
        Map<String, Set<String>> owners = new HashMap<>();
        concepts.forEach(
                concept -> names(concept).forEach(name -> owners.computeIfAbsent(fold(name), key -> new HashSet<>())
                        .add(concept.id())));
        PayloadTrie.PayloadTrieBuilder<Name> trie = PayloadTrie.builder();
        for (Concept concept : concepts) {
            names(concept).forEach(name -> {
                boolean weak = WeakNames.contain(name.toLowerCase(Locale.ROOT));
                boolean shared = owners.getOrDefault(fold(name), Set.of()).size() > 1;
                Name written = new Name(name, concept.id(), !weak && !shared);
                trie.addKeyword(fold(name), written);
                if (hasPlural(name) && !owners.containsKey(fold(name) + "s")) {
                    trie.addKeyword(fold(name) + "s", written);
                }
            });
        }
        return new NameSearch(trie.build());
    }

    private static Stream<String> names(Concept concept) {
        return Stream.of(
                        Stream.of(concept.name().en(), concept.name().zh()),
                        concept.aliases().en().stream(),
                        concept.aliases().zh().stream())
                .flatMap(names -> names)
                .filter(name -> !name.isBlank())
                .distinct();
    }

    /** Words of English, not acronyms: "skip connection", "autoencoder". */
    private static boolean hasPlural(String name) {
        return name.matches("[A-Za-z -]*[a-z]{3}") && !name.endsWith("s");
    }

    /** Every concept that the text names, in the order of the text. */
    List<Named> in(String text) {
        List<Named> all = new ArrayList<>();
        for (PayloadEmit<Name> emit : trie.parseText(fold(text))) {
            int end = emit.getEnd() + 1;
            Name name = emit.getPayload();
            if (isWhole(text, emit.getStart(), end) && name.fits(text.substring(emit.getStart(), end))) {
                all.add(new Named(name.concept(), emit.getStart(), end, name.sure()));
            }
        }
        all.sort(Named.LEFTMOST_LONGEST);
        List<Named> chosen = new ArrayList<>();
        int free = 0;
        for (Named named : all) {
            if (named.start() >= free) {
                chosen.add(named);
                free = named.end();
            }
        }
        return chosen;
    }

    private static boolean isWhole(String text, int start, int end) {
        boolean cutBefore = start > 0 && joins(text.charAt(start - 1), text.charAt(start));
        boolean cutAfter = end < text.length() && joins(text.charAt(end - 1), text.charAt(end));
        return !cutBefore && !cutAfter;
    }

    private static boolean joins(char left, char right) {
        return (isLetter(left) && isLetter(right)) || (Character.isDigit(left) && Character.isDigit(right));
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) && !Character.isIdeographic(c);
    }

    /** Lower case, hyphens as spaces, full width as half: character by character, so that offsets stay. */
    private static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char c = folded[i];
            if (c >= '\uFF01' && c <= '\uFF5E') {
                c = (char) (c - 0xFEE0);
            }
            folded[i] = c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013' ? ' ' : Character.toLowerCase(c);
        }
        return new String(folded);
    }
}
