package org.trailgraph.paths.graph;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trailgraph.neo4j.GraphVersion;

/**
 * A tiny language for graphs in tests, one statement a line:
 *
 * <pre>
 * bayes &lt;- probability &lt;- sets       bayes requires probability, which requires sets
 * bn -comparedWith-> ln               any other link
 * bn: cnn 3 20                        area, difficulty and minutes (1 and 10 if nothing is said)
 * q1 asks bn, ln!                     a question; with ! it names the concept
 * </pre>
 */
public final class Graphs {

    static final GraphVersion VERSION = new GraphVersion(1, Instant.EPOCH);

    private static final Pattern LINK = Pattern.compile("(\\S+) -(\\w+)-> (\\S+)");
    private static final Pattern FACTS = Pattern.compile("(\\S+): (\\S+) (\\d) (\\d+)");
    private static final Pattern QUESTION = Pattern.compile("(\\S+) asks (.+)");

    private final ConceptGraphBuilder builder = new ConceptGraphBuilder();
    private final Map<String, ConceptGraphBuilder.Concept> concepts = new TreeMap<>();

    private Graphs() {}

    /** The graph that the statements describe. */
    public static ConceptGraph graph(String... statements) {
        return new Graphs().read(statements);
    }

    private ConceptGraph read(String... statements) {
        Arrays.stream(statements).forEach(this::topics);
        concepts.values().forEach(builder::add);
        Arrays.stream(statements).forEach(this::links);
        return builder.build(VERSION);
    }

    private void topics(String statement) {
        Matcher facts = FACTS.matcher(statement);
        Matcher link = LINK.matcher(statement);
        Matcher question = QUESTION.matcher(statement);
        if (facts.matches()) {
            int difficulty = Integer.parseInt(facts.group(3));
            int minutes = Integer.parseInt(facts.group(4));
            concepts.put(facts.group(1), concept(facts.group(1), facts.group(2), difficulty, minutes));
        } else if (link.matches()) {
            addPlain(link.group(1), link.group(3));
        } else if (question.matches()) {
            String id = question.group(1);
            builder.add(question(id));
            addPlain(question.group(2).replace("!", "").split(", "));
        } else {
            addPlain(statement.split(" <- "));
        }
    }

    private void addPlain(String... ids) {
        for (String id : ids) {
            concepts.putIfAbsent(id, concept(id, "maths", 1, 10));
        }
    }

    static ConceptGraphBuilder.Question question(String id) {
        return new ConceptGraphBuilder.Question(id, null, id + "?", id + "？");
    }

    static ConceptGraphBuilder.Concept concept(String id, String area, int difficulty, int minutes) {
        return new ConceptGraphBuilder.Concept(id, "foreign_" + id, "the " + id, "这个" + id, area, difficulty, minutes);
    }

    private void links(String statement) {
        Matcher link = LINK.matcher(statement);
        Matcher question = QUESTION.matcher(statement);
        if (link.matches()) {
            link(builder, link.group(1), type(link.group(2)), link.group(3));
        } else if (question.matches()) {
            for (String concept : question.group(2).split(", ", -1)) {
                LinkRows.Claim claim = new LinkRows.Claim(new Text(null, null), concept.endsWith("!"));
                builder.link(question.group(1), LinkType.ASKS, concept.replace("!", ""), claim);
            }
        } else if (statement.contains(" <- ")) {
            String[] chain = statement.split(" <- ", -1);
            for (int i = 1; i < chain.length; i++) {
                link(builder, chain[i - 1], LinkType.REQUIRES, chain[i]);
            }
        }
    }

    /** A link that says why, or that a question asks. */
    static void link(ConceptGraphBuilder builder, String from, LinkType type, String to) {
        Text because = type == LinkType.ASKS
                ? new Text(null, null)
                : new Text(from + " " + type.word() + " " + to, from + "→" + to);
        builder.link(from, type, to, new LinkRows.Claim(because, false));
    }

    static LinkType type(String word) {
        return Arrays.stream(LinkType.values())
                .filter(type -> type.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
