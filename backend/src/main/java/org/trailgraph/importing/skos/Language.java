package org.trailgraph.importing.skos;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** The two languages of the graph, with the tags that texts from elsewhere have in them, the preferred first. */
enum Language {
    EN("en", "en", "en-us"),
    ZH("zh", "zh-hans", "zh-cn", "zh-hans-cn", "zh", "zh-sg");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern TRADITIONAL = Pattern.compile("zh-(hant|tw|hk|mo)\\b.*");

    private final String start;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable.
    private final List<String> preferred;

    Language(String start, String... preferred) {
        this.start = start;
        this.preferred = List.of(preferred);
    }

    /** The property of the graph that holds a name in this language. */
    String property() {
        return start;
    }

    /** How the graph's properties in this language end. */
    String suffix() {
        return this == EN ? "En" : "Zh";
    }

    /** The language of a literal; without a tag, its characters decide. */
    static Optional<Language> of(Node literal) {
        String tag = tag(literal);
        if (tag.isEmpty()) {
            return Optional.of(HAN.matcher(literal.getLiteralLexicalForm()).find() ? ZH : EN);
        }
        for (Language language : values()) {
            if (tag.equals(language.start) || tag.startsWith(language.start + "-")) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    static boolean isTraditional(Node literal) {
        return TRADITIONAL.matcher(tag(literal)).matches();
    }

    /** Lower is better; a text without a tag is the last resort. */
    int rank(Node literal) {
        String tag = tag(literal);
        int position = preferred.indexOf(tag);
        if (position >= 0) {
            return position;
        }
        return tag.isEmpty() ? preferred.size() + 1 : preferred.size();
    }

    private static String tag(Node literal) {
        return literal.getLiteralLanguage().toLowerCase(Locale.ROOT);
    }
}
