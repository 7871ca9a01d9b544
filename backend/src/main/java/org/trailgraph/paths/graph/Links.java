package org.trailgraph.paths.graph;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** All links, numbered by origin, type and target, with the reasons they are stored with. */
public final class Links {

    private static final LinkType[] TYPES = LinkType.values();

    private final int[] from;
    private final int[] to;
    private final byte[] types;
    private final @Nullable String[] becauseEn;
    private final @Nullable String[] becauseZh;
    private final BitSet flagged;

    Links(int[] from, int[] to, byte[] types, @Nullable String[][] because, BitSet flagged) {
        this.from = from;
        this.to = to;
        this.types = types;
        this.becauseEn = because[0];
        this.becauseZh = because[1];
        this.flagged = flagged;
    }

    /** How many links there are. */
    public int count() {
        return from.length;
    }

    /** The topic a link starts from. */
    public int from(int link) {
        return from[link];
    }

    /** The topic a link leads to. */
    public int to(int link) {
        return to[link];
    }

    /** The type of a link. */
    public LinkType type(int link) {
        return TYPES[types[link]];
    }

    /** Whether the claim of a link is contested. */
    public boolean contested(int link) {
        return type(link) != LinkType.ASKS && flagged.get(link);
    }

    /** Whether a question names the concept it asks about. */
    public boolean explicit(int link) {
        return type(link) == LinkType.ASKS && flagged.get(link);
    }

    /** The stored reason of a link, or null where none is stored. */
    public @Nullable Text because(int link) {
        String en = becauseEn[link];
        String zh = becauseZh[link];
        return en == null && zh == null ? null : new Text(en, zh);
    }
}
