package org.trailgraph.paths.graph;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.trailgraph.neo4j.Database;
import org.trailgraph.neo4j.GraphChanged;

/**
 * A generated graph as large as one likes, the same for the same seed: 2.5 REQUIRES a concept, at most 7, and 7.5 other
 * links. Clustered, the concepts lie in areas of a thousand, most links stay inside, and nine of ten requirements too; the
 * tenth leads to one of the fifty basics of any area. Uniform, a requirement leads to any concept with a lower number, and
 * any other link to any concept. The ids are strewn, so that what is linked does not lie together in memory. The links
 * have no reasons.
 */
public final class LargeGraph {

    /** How the links are drawn. */
    public enum Shape {
        CLUSTERED,
        UNIFORM
    }

    private static final int AREA = 1_000;
    private static final int BASICS = 50;
    private static final int MOST_REQUIRES = 7;
    private static final int ODD = 0x9E3779B1;
    private static final LinkType[] OTHERS = Arrays.stream(LinkType.values())
            .filter(type -> type != LinkType.REQUIRES && type != LinkType.ASKS)
            .toArray(LinkType[]::new);
    private static final LinkRows.Claim NOTHING = new LinkRows.Claim(new Text(null, null), false);

    private final Shape shape;
    private final int concepts;
    private final SplittableRandom random;
    private final int[] from;
    private final int[] to;
    private final byte[] types;
    private int links;

    private LargeGraph(Shape shape, int concepts, long seed) {
        this.shape = shape;
        this.concepts = concepts;
        this.random = new SplittableRandom(seed);
        int all = 10 * concepts;
        this.from = new int[all];
        this.to = new int[all];
        this.types = new byte[all];
    }

    /** Draws the links; {@link #build} makes a snapshot of them. */
    public static LargeGraph draw(Shape shape, int concepts, long seed) {
        LargeGraph graph = new LargeGraph(shape, concepts, seed);
        graph.drawRequires();
        while (graph.links < graph.from.length) {
            int start = graph.random.nextInt(concepts);
            int end = graph.other(start);
            if (start != end) {
                graph.add(start, end, (byte) graph.random.nextInt(OTHERS.length));
            }
        }
        return graph;
    }

    private void drawRequires() {
        int[] targets = new int[MOST_REQUIRES * concepts];
        byte[] counts = new byte[concepts];
        while (links < concepts / 2 * 5) {
            int start = random.nextInt(concepts);
            int end = required(start);
            int first = MOST_REQUIRES * start;
            boolean isNew = Arrays.stream(targets, first, first + counts[start]).noneMatch(other -> other == end);
            if (end >= 0 && isNew && counts[start] < MOST_REQUIRES) {
                targets[first + counts[start]++] = end;
                add(start, end, (byte) -1);
            }
        }
    }

    private void add(int start, int end, byte type) {
        from[links] = start;
        to[links] = end;
        types[links++] = type;
    }

    private int required(int start) {
        if (shape == Shape.UNIFORM) {
            return start == 0 ? -1 : random.nextInt(start);
        }
        int place = start % AREA;
        if (place >= BASICS && random.nextInt(10) == 0) {
            return AREA * random.nextInt(concepts / AREA) + random.nextInt(BASICS);
        }
        return place == 0 ? -1 : start - place + random.nextInt(place);
    }

    /** In an area what stands first is linked with most. */
    private int other(int start) {
        if (shape == Shape.UNIFORM || random.nextInt(10) == 0) {
            return random.nextInt(concepts);
        }
        double place = random.nextDouble();
        return start - start % AREA + (int) (AREA * place * place);
    }

    /** A snapshot as it would be read. */
    public ConceptGraph build() {
        ConceptGraphBuilder builder = new ConceptGraphBuilder();
        String[] ids = new String[concepts];
        for (int i = 0; i < concepts; i++) {
            ids[i] = "c" + Integer.toUnsignedString(i * ODD, 36);
            builder.add(new ConceptGraphBuilder.Concept(
                    ids[i], null, "Concept " + i, "概念" + i, "area-" + i / AREA, 1 + i % 5, 10 + i % 50));
        }
        for (int link = 0; link < links; link++) {
            LinkType type = types[link] < 0 ? LinkType.REQUIRES : OTHERS[types[link]];
            builder.link(ids[from[link]], type, ids[to[link]], NOTHING);
        }
        return builder.build(Graphs.VERSION);
    }

    /** The snapshot of what a database holds. */
    public static ConceptGraph read(Database database) {
        return ConceptGraphReader.read(database);
    }

    /** What the application holds its snapshot in. */
    public static PathGraph held(Database database) {
        return new PathGraph(database);
    }

    /** Has a snapshot read, on a thread of its own. */
    public static void change(PathGraph held) {
        held.on(new GraphChanged(held.current().version()));
    }
}
