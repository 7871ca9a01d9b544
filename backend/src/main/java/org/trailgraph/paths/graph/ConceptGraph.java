package org.trailgraph.paths.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.trailgraph.neo4j.GraphVersion;
import org.trailgraph.paths.graph.Adjacency.Direction;

/**
 * An immutable snapshot of concepts, questions and links. Concepts are numbered from 0 in the order of their ids,
 * questions follow in the order of theirs, so that comparing numbers of one kind compares ids. Links that the others
 * imply are left out.
 */
public final class ConceptGraph {

    private final GraphVersion version;
    private final TopicColumns topics;
    private final int concepts;
    private final Map<String, Integer> foreignIds;
    private final Links links;
    private final Adjacency prerequisites;
    private final Adjacency dependants;
    private final Adjacency neighbours;
    private final int[] degrees;
    private final Costs costs;

    ConceptGraph(GraphVersion version, TopicColumns topics, Map<String, Integer> foreignIds, Links links) {
        this.version = version;
        this.topics = topics;
        this.concepts = topics.concepts();
        this.foreignIds = foreignIds;
        this.links = links;
        int count = topics.ids().length;
        this.prerequisites = Adjacency.of(count, links, this::isRequires, Direction.FORWARDS);
        this.dependants = Adjacency.of(count, links, this::isRequires, Direction.BACKWARDS);
        this.neighbours = Adjacency.of(count, links, link -> true, Direction.BOTH);
        this.degrees = degrees(count, links);
        this.costs = new Costs(links, topics.ids(), degrees);
    }

    private boolean isRequires(int link) {
        return links.type(link) == LinkType.REQUIRES;
    }

    private static int[] degrees(int topics, Links links) {
        int[] degrees = new int[topics];
        for (int link = 0; link < links.count(); link++) {
            if (links.type(link) != LinkType.ASKS) {
                degrees[links.from(link)]++;
                degrees[links.to(link)]++;
            }
        }
        return degrees;
    }

    /** The version of the graph in Neo4j that this was read from. */
    public GraphVersion version() {
        return version;
    }

    /** How many concepts there are: they have the numbers below. */
    public int concepts() {
        return concepts;
    }

    /** How many concepts and questions there are. */
    public int topics() {
        return topics.ids().length;
    }

    /** Whether this topic is a question. */
    public boolean isQuestion(int topic) {
        return topic >= concepts;
    }

    /** The id of a topic. */
    public String id(int topic) {
        return topics.ids()[topic];
    }

    /** The name of a topic in both languages. */
    public TopicName name(int topic) {
        String kind = isQuestion(topic) ? "question" : "concept";
        return new TopicName(id(topic), kind, topics.en()[topic], topics.zh()[topic]);
    }

    /** The number of a concept's area, or -1. */
    public int area(int concept) {
        return topics.area()[concept];
    }

    /** The id of a concept's area, or null. */
    public @Nullable String areaId(int concept) {
        int area = topics.area()[concept];
        return area < 0 ? null : topics.areaIds()[area];
    }

    /** A concept's difficulty from 1 to 5, or 0 where nobody has estimated it. */
    public int difficulty(int concept) {
        return topics.difficulty()[concept];
    }

    /** How many minutes a concept takes, or 0 where nobody has estimated it. */
    public int minutes(int concept) {
        return topics.minutes()[concept];
    }

    /** How many links between concepts a topic takes part in. */
    public int degree(int topic) {
        return degrees[topic];
    }

    /** What links and topics cost a chain. */
    public Costs costs() {
        return costs;
    }

    /** All links. */
    public Links links() {
        return links;
    }

    /** From a concept to what it requires, in the order of their ids. */
    public Adjacency prerequisites() {
        return prerequisites;
    }

    /** From a concept to what requires it, in the order of their ids. */
    public Adjacency dependants() {
        return dependants;
    }

    /** From a topic along every link in either direction, those by which questions ask included. */
    public Adjacency neighbours() {
        return neighbours;
    }

    /** A link's id: {@code <from>--<type>--<to>}. */
    public String linkId(int link) {
        return id(links.from(link)) + "--" + links.type(link).word() + "--" + id(links.to(link));
    }

    /** A link as an explanation, or null for the link -1. */
    public @Nullable Reason reason(int link) {
        if (link < 0) {
            return null;
        }
        Text because = links.because(link);
        return new Reason(linkId(link), because == null ? null : because.en(), because == null ? null : because.zh());
    }

    /**
     * The link that says most about two topics: of those between them, in either direction, the first in the order of
     * {@link LinkType}; -1 where there is none.
     */
    public int linkBetween(int topic, int other) {
        int best = -1;
        for (int slot = neighbours.start(topic); slot < neighbours.end(topic); slot++) {
            int link = neighbours.link(slot);
            if (neighbours.neighbour(slot) == other
                    && (best < 0 || links.type(link).compareTo(links.type(best)) < 0)) {
                best = link;
            }
        }
        return best;
    }

    /** The links by which questions ask about a concept, in the order of the questions' ids. */
    public IntList questionsAbout(int concept) {
        IntList asking = new IntList();
        for (int slot = neighbours.start(concept); slot < neighbours.end(concept); slot++) {
            if (isQuestion(neighbours.neighbour(slot))) {
                asking.add(neighbours.link(slot));
            }
        }
        return asking;
    }

    /** The concepts that a question asks about, in the order of their ids. */
    public IntStream askedBy(int question) {
        return IntStream.range(neighbours.start(question), neighbours.end(question))
                .map(neighbours::neighbour);
    }

    /** The number of the topic with this id or foreign id, or -1. */
    public int find(String id) {
        int concept = Arrays.binarySearch(topics.ids(), 0, concepts, id);
        if (concept >= 0) {
            return concept;
        }
        int question = Arrays.binarySearch(topics.ids(), concepts, topics(), id);
        return question >= 0 ? question : foreignIds.getOrDefault(id, -1);
    }

    /** The numbers of these topics, each once, in the order asked for; none missing. */
    public int[] topics(String parameter, List<String> ids) {
        return lookUp(parameter, ids, "topic", topics());
    }

    /** The numbers of these concepts, each once, in the order asked for; none missing. */
    public int[] concepts(String parameter, List<String> ids) {
        return lookUp(parameter, ids, "concept", concepts);
    }

    private int[] lookUp(String parameter, List<String> ids, String kind, int below) {
        List<String> missing = new ArrayList<>();
        int[] found = ids.stream()
                .distinct()
                .mapToInt(id -> {
                    int topic = find(id);
                    if (topic < 0 || topic >= below) {
                        missing.add(id);
                    }
                    return topic;
                })
                .distinct()
                .toArray();
        if (!missing.isEmpty()) {
            throw new TopicsNotFound(parameter, kind, missing);
        }
        return found;
    }
}
