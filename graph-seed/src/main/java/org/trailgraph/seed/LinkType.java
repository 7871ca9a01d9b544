package org.trailgraph.seed;

import java.util.Arrays;
import java.util.Optional;

/** How one concept relates to another, by the name that the content, the API and the RDF use. */
public enum LinkType {
    REQUIRES("requires"),
    VARIANT_OF("variantOf"),
    PART_OF("partOf"),
    MITIGATES("mitigates"),
    CAUSES("causes"),
    IMPROVES("improves"),
    INFLUENCES("influences"),
    USED_IN("usedIn"),
    DERIVED_FROM("derivedFrom"),
    COMPARED_WITH("comparedWith");

    private final String id;

    LinkType(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    static Optional<LinkType> of(String id) {
        return Arrays.stream(values()).filter(type -> type.id.equals(id)).findFirst();
    }
}
