package org.trailgraph.importing.skos;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** Collects what a curator should know while a vocabulary is read. */
final class Findings {

    private final Map<Finding.Kind, List<String>> examples = new EnumMap<>(Finding.Kind.class);
    private final Map<Finding.Kind, Integer> counts = new EnumMap<>(Finding.Kind.class);
    private final SortedMap<String, Integer> languages = new TreeMap<>();

    void add(Finding.Kind kind, String example) {
        counts.merge(kind, 1, Integer::sum);
        List<String> some = examples.computeIfAbsent(kind, any -> new ArrayList<>());
        if (some.size() < Finding.MOST_EXAMPLES) {
            some.add(example);
        }
    }

    void add(Finding.Kind kind, Node example) {
        add(kind, example.toString());
    }

    /** Counts a label or text by its language. */
    void language(Node literal) {
        String tag = literal.getLiteralLanguage();
        languages.merge(tag.isEmpty() ? "none" : tag, 1, Integer::sum);
    }

    SortedMap<String, Integer> languages() {
        return languages;
    }

    List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        counts.forEach((kind, count) -> all.add(new Finding(kind, count, examples.getOrDefault(kind, List.of()))));
        return all;
    }
}
