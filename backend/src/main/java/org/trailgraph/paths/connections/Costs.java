package org.trailgraph.paths.connections;

import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.LinkType;

/**
 * What a chain costs: the cost of the type of each link, and for each inner topic 0.15 ln(1 + degree), the degree
 * counting the links between concepts. docs/adr/0002-what-a-connection-costs.md says why.
 *
 * <p>A cost is a long: ten-thousandths above, and below a tie-break of 36 bits, the sum of a small number for each link
 * that depends on its id alone. So chains are totally ordered, the same on every machine, whatever else is in the graph.
 */
final class Costs {

    static final long NONE = Long.MAX_VALUE;
    static final int UNITS = 10_000;

    private static final int TIE_BITS = 36;
    private static final int LINK_TIE_BITS = 24;
    private static final double HUB = 0.15;

    /** Sums stay far from overflow: what would cost more is not looked for. */
    static final long MOST = NONE >>> 1;

    private Costs() {}

    /** The cost of a type of link in ten-thousandths. */
    static int of(LinkType type) {
        return switch (type) {
            case REQUIRES, PART_OF, DERIVED_FROM -> 10_000;
            case VARIANT_OF, MITIGATES, CAUSES -> 11_000;
            case COMPARED_WITH, IMPROVES -> 12_000;
            case ASKS -> 13_000;
            case USED_IN -> 15_000;
            case INFLUENCES -> 16_000;
        };
    }

    /** The cost of going along a link. */
    static long of(ConceptGraph graph, int link) {
        LinkType type = graph.links().type(link);
        long mixed = 31L * graph.id(graph.links().from(link)).hashCode()
                + graph.id(graph.links().to(link)).hashCode();
        mixed = (mixed * 31 + type.ordinal()) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return ((long) of(type) << TIE_BITS) | (mixed >>> (64 - LINK_TIE_BITS));
    }

    /** The cost of passing a topic. */
    static long passing(ConceptGraph graph, int topic) {
        return Math.round(UNITS * HUB * Math.log1p(graph.degree(topic))) << TIE_BITS;
    }

    /** The greatest cost that counts as within the given number of tenths of another. */
    static long within(long cost, int tenths) {
        long units = cost >>> TIE_BITS;
        return Math.min(MOST, (units * tenths / 10) << TIE_BITS | ((1L << TIE_BITS) - 1));
    }

    /** A cost as people read it. */
    static double readable(long cost) {
        return (cost >>> TIE_BITS) / (double) UNITS;
    }
}
