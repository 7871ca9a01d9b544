package org.trailgraph.paths.graph;

/**
 * What a chain costs: the cost of the type of each link, and for each inner topic 0.15 ln(1 + degree), the degree
 * counting the links between concepts. docs/adr/0002-what-a-connection-costs.md says why.
 *
 * <p>A cost is a long: ten-thousandths above, and below a tie-break of 36 bits, the sum of a small number for each link
 * that depends on its id alone. So chains are totally ordered, the same on every machine, whatever else is in the graph.
 */
public final class Costs {

    /** More than anything costs: there is no chain. */
    public static final long NONE = Long.MAX_VALUE;

    /** Sums stay far from overflow: what would cost more is not looked for. */
    public static final long MOST = NONE >>> 1;

    private static final int UNITS = 10_000;
    private static final int TIE_BITS = 36;

    /** No link costs less. */
    public static final long LEAST = (long) UNITS << TIE_BITS;

    private static final int LINK_TIE_BITS = 24;
    private static final double HUB = 0.15;

    private final long[] links;
    private final int[] topics;

    Costs(Links links, String[] ids, int[] degrees) {
        this.links = new long[links.count()];
        for (int link = 0; link < this.links.length; link++) {
            String from = ids[links.from(link)];
            this.links[link] =
                    ((long) of(links.type(link)) << TIE_BITS) | tie(from, links.type(link), ids[links.to(link)]);
        }
        this.topics = new int[degrees.length];
        for (int topic = 0; topic < topics.length; topic++) {
            topics[topic] = (int) Math.round(UNITS * HUB * Math.log1p(degrees[topic]));
        }
    }

    /** The cost of a type of link in ten-thousandths. */
    private static int of(LinkType type) {
        return switch (type) {
            case REQUIRES, PART_OF, DERIVED_FROM -> 10_000;
            case VARIANT_OF, MITIGATES, CAUSES -> 11_000;
            case COMPARED_WITH, IMPROVES -> 12_000;
            case ASKS -> 13_000;
            case USED_IN -> 15_000;
            case INFLUENCES -> 16_000;
        };
    }

    @SuppressWarnings("EnumOrdinal") // One number a type to mix in, the same on every machine.
    private static long tie(String from, LinkType type, String to) {
        long mixed = (31L * from.hashCode() + to.hashCode()) * 31 + type.ordinal();
        mixed *= 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return mixed >>> (64 - LINK_TIE_BITS);
    }

    /** The cost of going along a link. */
    public long of(int link) {
        return links[link];
    }

    /** The cost of passing a topic. */
    public long passing(int topic) {
        return (long) topics[topic] << TIE_BITS;
    }

    /** The greatest cost that counts as within the given number of tenths of another. */
    public static long within(long cost, int tenths) {
        long units = cost >>> TIE_BITS;
        return Math.min(MOST, (units * tenths / 10) << TIE_BITS | ((1L << TIE_BITS) - 1));
    }

    /** A cost as people read it. */
    public static double readable(long cost) {
        return (cost >>> TIE_BITS) / (double) UNITS;
    }
}
