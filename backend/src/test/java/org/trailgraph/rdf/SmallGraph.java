package org.trailgraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trailgraph.topics.Fact;
import org.trailgraph.topics.Fact.NodeKind;
import org.trailgraph.topics.Fact.TieKind;
import org.trailgraph.topics.LinkType;

/** A graph of a few facts, with one of everything. */
public final class SmallGraph {

    private final List<Fact> facts = new ArrayList<>();

    /** Names and texts that quotes, line breaks and scripts of every direction occur in. */
    public static List<Fact> facts() {
        SmallGraph small = new SmallGraph();
        small.node(NodeKind.AREA, "training", Map.of("en", "Training", "zh", "训练"));
        small.node(
                NodeKind.SOURCE,
                "ioffe-2015",
                Map.of("title", "Batch \"Norm\"", "year", 2015L, "url", "https://x.org/a b"));
        small.node(NodeKind.BANK, "first", Map.of("title", "First", "sha256", "00ff"));
        small.concept("batch-normalization", "Batch normalization", "批归一化", List.of("BN"), List.of("BN", "批标准化"));
        small.concept("layer-normalization", "Layer normalization", "层归一化", List.of(), List.of());
        small.concept("normalization", "Normalization", "归一化", List.of(), List.of());
        small.concept("variance", "Variance", "方差", List.of("σ²"), List.of());
        small.concept("mean", "Mean", "均值 \"\\\n\r\t 😀 العربية %20", List.of(), List.of());
        small.link("batch-normalization", LinkType.REQUIRES, "variance");
        small.link("variance", LinkType.REQUIRES, "mean");
        small.link("layer-normalization", LinkType.REQUIRES, "variance");
        small.link("batch-normalization", LinkType.VARIANT_OF, "normalization");
        small.link("batch-normalization", LinkType.COMPARED_WITH, "layer-normalization");
        small.link("normalization", LinkType.COMPARED_WITH, "batch-normalization");
        small.question();
        return small.facts;
    }

    private void concept(String id, String en, String zh, List<String> aliasesEn, List<String> aliasesZh) {
        node(
                NodeKind.CONCEPT,
                id,
                Map.of(
                        "en",
                        en,
                        "zh",
                        zh,
                        "aliasesEn",
                        aliasesEn,
                        "aliasesZh",
                        aliasesZh,
                        "summaryEn",
                        "About " + en + ".",
                        "summaryZh",
                        zh + "。",
                        "difficulty",
                        2L,
                        "minutes",
                        20L,
                        "origin",
                        "seed"));
        facts.add(new Fact.Tie(TieKind.IN, id, "training", Map.of()));
    }

    private void link(String from, LinkType type, String to) {
        facts.add(new Fact.Tie(
                TieKind.valueOf(type.name()),
                from,
                to,
                Map.of(
                        "id",
                        type.linkId(from, to),
                        "becauseEn",
                        "Because.",
                        "becauseZh",
                        "因为。",
                        "contested",
                        false,
                        "implied",
                        false,
                        "origin",
                        "seed")));
    }

    private void question() {
        node(
                NodeKind.QUESTION,
                "why-bn",
                Map.of(
                        "en", "Why batch normalization?",
                        "zh", "为什么用批归一化？",
                        "answerEn", "It helps.",
                        "answerZh", "有帮助。",
                        "keyPointsEn", List.of("one", "two"),
                        "keyPointsZh", List.of("一", "二"),
                        "form", "explain",
                        "position", 1L,
                        "origin", "seed"));
        facts.add(new Fact.Tie(TieKind.IN, "why-bn", "training", Map.of()));
        facts.add(new Fact.Tie(TieKind.CITES, "why-bn", "ioffe-2015", Map.of()));
        facts.add(new Fact.Tie(TieKind.ASKS, "why-bn", "batch-normalization", Map.of("explicit", true)));
        facts.add(new Fact.Tie(TieKind.ASKS, "why-bn", "variance", Map.of("explicit", false)));
        facts.add(new Fact.Tie(TieKind.FROM, "why-bn", "first", Map.of("section", "CNN", "line", 12L)));
    }

    private void node(NodeKind kind, String id, Map<String, Object> properties) {
        facts.add(new Fact.Node(kind, id, properties));
    }
}
