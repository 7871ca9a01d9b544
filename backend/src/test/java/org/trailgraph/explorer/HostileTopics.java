package org.trailgraph.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trailgraph.topics.Fact;
import org.trailgraph.topics.Fact.NodeKind;
import org.trailgraph.topics.Fact.TieKind;
import org.trailgraph.topics.LinkType;

/** Topics whose names and texts try whoever shows them: markup, scripts, other directions, great lengths, gaps. */
final class HostileTopics {

    static final String ORIGIN = "bank:hostile";

    static final String SCRIPT = "<script>alert(1)</script>";
    static final String IMAGE = "<img src=x onerror=\"alert(2)\"> & \"quotes\" '";
    static final String HEBREW = "נורמליזציה (BN) של אצווה";
    static final String ARABIC = "التطبيع بالدفعات 2015";
    static final String EMOJI = "🧠👩‍🔬 Emoji 🇨🇳 norm";
    static final String LONG = "Longname" + "x".repeat(292);
    static final String WORDY = "Wordy name ".repeat(27) + "end";
    static final String FAMILY = "bidi \u202eesrever\u202c end";

    private static final String MARKDOWN = """
            <script>alert(3)</script> <img src=x onerror="alert(4)"> <iframe src="https://example.org/"></iframe>

            [click](javascript:alert(5)) ![picture](https://example.org/x.png) <a href="javascript:alert(6)" onclick="alert(7)">raw</a>

            | a | b |
            |---|---|
            | %s | $x$ |

            Broken: $\\frac{1$, $$\\unknowncommand{x}$$, $\\href{javascript:alert(8)}{x}$, $\\htmlStyle{color:red}{x}$ and $ loose.

            `%s`
            """.formatted("wide".repeat(60), "code".repeat(60));

    private final List<Fact> facts = new ArrayList<>();

    private HostileTopics() {}

    static List<Fact> facts() {
        HostileTopics topics = new HostileTopics();
        topics.node(NodeKind.AREA, "hostile", Map.of("en", SCRIPT, "zh", HEBREW));
        topics.node(
                NodeKind.BANK,
                "hostile",
                Map.of("title", SCRIPT, "sha256", "00", "importedAt", "2026-01-01T00:00:00Z"));
        topics.concept(
                "hostile-hub",
                Map.of(
                        "en",
                        SCRIPT,
                        "zh",
                        IMAGE,
                        "summaryEn",
                        MARKDOWN,
                        "formula",
                        "\\frac{1",
                        "pitfallsEn",
                        MARKDOWN));
        topics.concept("hostile-image", Map.of("en", IMAGE, "zh", SCRIPT));
        topics.concept(
                "hostile-hebrew",
                Map.of(
                        "en",
                        HEBREW,
                        "zh",
                        ARABIC,
                        "summaryEn",
                        HEBREW + ". **" + ARABIC + "** $x_1$",
                        "aliasesEn",
                        List.of(ARABIC)));
        topics.concept("hostile-emoji", Map.of("en", EMOJI, "zh", FAMILY));
        topics.concept(
                "hostile-long",
                Map.of("en", LONG, "zh", "长".repeat(300), "aliasesEn", List.of(LONG), "summaryEn", LONG));
        topics.concept("hostile-wordy", Map.of("en", WORDY, "zh", WORDY));
        topics.concept("hostile-english", Map.of("en", "English alone", "summaryEn", "Only in English."));
        topics.concept("hostile-chinese", Map.of("zh", "只有中文", "summaryZh", "只有中文的概要。"));
        topics.concept("hostile-nameless", Map.of());
        topics.question();
        for (String id : List.of("image", "hebrew", "emoji", "long", "wordy", "english", "chinese", "nameless")) {
            topics.link(
                    "hostile-hub",
                    "hostile-" + id,
                    id.equals("english")
                            ? Map.of("becauseEn", "A reason in English.")
                            : id.equals("image")
                                    ? Map.of("becauseEn", MARKDOWN, "becauseZh", IMAGE, "contested", true)
                                    : Map.of());
        }
        return topics.facts;
    }

    private void concept(String id, Map<String, Object> properties) {
        node(NodeKind.CONCEPT, id, properties);
        facts.add(new Fact.Tie(TieKind.IN, id, "hostile", Map.of()));
    }

    private void question() {
        node(
                NodeKind.QUESTION,
                "hostile-question",
                Map.of(
                        "en",
                        SCRIPT + " " + HEBREW + "?",
                        "answerEn",
                        MARKDOWN,
                        "keyPointsEn",
                        List.of(IMAGE, "two"),
                        "keyPointsZh",
                        List.of("一"),
                        "form",
                        "explain",
                        "position",
                        1L));
        facts.add(new Fact.Tie(TieKind.IN, "hostile-question", "hostile", Map.of()));
        facts.add(new Fact.Tie(TieKind.ASKS, "hostile-question", "hostile-chinese", Map.of("explicit", true)));
        facts.add(new Fact.Tie(TieKind.ASKS, "hostile-question", "hostile-hub", Map.of("explicit", false)));
        facts.add(new Fact.Tie(TieKind.FROM, "hostile-question", "hostile", Map.of("section", IMAGE, "line", 7L)));
    }

    private void link(String from, String to, Map<String, Object> reason) {
        Map<String, Object> properties = new HashMap<>(reason);
        properties.put("id", LinkType.COMPARED_WITH.linkId(from, to));
        properties.put("origin", ORIGIN);
        facts.add(new Fact.Tie(TieKind.COMPARED_WITH, from, to, properties));
    }

    private void node(NodeKind kind, String id, Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        if (kind == NodeKind.CONCEPT || kind == NodeKind.QUESTION) {
            all.put("origin", ORIGIN);
        }
        facts.add(new Fact.Node(kind, id, all));
    }
}
