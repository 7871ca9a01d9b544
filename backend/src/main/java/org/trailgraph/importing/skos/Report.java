package org.trailgraph.importing.skos;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.trailgraph.topics.LoadReport;

/**
 * What was read of a vocabulary, what was not, and why.
 *
 * @param bank the id of the bank that its facts belong to
 * @param statements how many the file has
 * @param links how many of each type; none of them has a reason
 * @param languages labels and texts by language tag, those in other languages than the graph's included
 * @param unread statements that nothing was made of, counted by their property
 * @param applied what was written, or null where this is a report alone
 */
public record Report(
        String bank,
        String title,
        long statements,
        int concepts,
        Map<String, Integer> links,
        int areas,
        SortedMap<String, Integer> languages,
        List<Finding> findings,
        SortedMap<String, Long> unread,
        @Nullable LoadReport applied) {

    Report with(LoadReport written) {
        return new Report(bank, title, statements, concepts, links, areas, languages, findings, unread, written);
    }

    /** A term as people write it. */
    static String shortened(Node term) {
        return term.getURI().startsWith(SKOS.uri)
                ? "skos:" + term.getURI().substring(SKOS.uri.length())
                : term.getURI();
    }

    /** All of it as lines of text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "%s, as the bank '%s'. Concepts: %,d; areas: %,d; statements: %,d.",
                title,
                bank,
                concepts,
                areas,
                statements);
        links.forEach((type, count) ->
                line(text, "  Links of the type %s: %,d, none with a reason, and each marked so.", type, count));
        line(text, "Languages: %s.", languages.isEmpty() ? "none" : counts(languages));
        languages.keySet().stream()
                .filter(tag -> !tag.matches("(?i)(en|zh)(-.*)?|none"))
                .reduce((some, more) -> some + ", " + more)
                .ifPresent(others -> line(text, "  Not read, as the graph has English and Chinese alone: %s.", others));
        for (Finding finding : findings) {
            line(text, "- %s", finding.sentence());
            finding.examples().forEach(example -> line(text, "    %s", example));
            if (finding.count() > finding.examples().size()) {
                line(
                        text,
                        "    ... and %,d more",
                        finding.count() - finding.examples().size());
            }
        }
        if (!unread.isEmpty()) {
            line(text, "Statements that nothing was made of: %s.", counts(unread));
        }
        line(text, "%s", applied == null ? "Nothing was written." : written(applied));
        return text.toString();
    }

    private static String written(LoadReport written) {
        return "Written: %,d added, %,d changed, %,d removed, %,d as they were, %,d kept as a curator left them."
                .formatted(written.added(), written.changed(), written.removed(), written.same(), written.kept());
    }

    private static String counts(Map<String, ? extends Number> counts) {
        return String.join(
                ", ",
                counts.entrySet().stream()
                        .map(count -> "%s %,d"
                                .formatted(count.getKey(), count.getValue().longValue()))
                        .toList());
    }

    @SuppressWarnings("AnnotateFormatMethod") // It is private, and all calls stand above.
    private static void line(StringBuilder text, String format, Object... values) {
        text.append(format.formatted(values)).append('\n');
    }
}
