package org.trailgraph.seed;

/** A typed, directed relation between two concepts, with its reason. */
public record Link(LinkType type, String from, String to, Text because, boolean contested, Where where) {

    /** {@code <from>--<type>--<to>}. */
    public String id() {
        return from + "--" + type.id() + "--" + to;
    }
}
