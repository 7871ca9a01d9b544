package org.trailgraph.topics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How one topic relates to another. The name is Neo4j's relationship type, the id that of the API and the RDF. */
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
    COMPARED_WITH("comparedWith"),
    ASKS("asks"),
    LEADS_TO("leadsTo");

    private final String id;

    LinkType(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** Those between two concepts: all but asks and leadsTo, which start at a question. */
    public static List<LinkType> betweenConcepts() {
        return Arrays.stream(values())
                .filter(type -> type != ASKS && type != LEADS_TO)
                .toList();
    }

    public static Optional<LinkType> of(String id) {
        return Arrays.stream(values()).filter(type -> type.id.equals(id)).findFirst();
    }

    /** {@code <from>--<type>--<to>}. */
    public String linkId(String from, String to) {
        return from + "--" + id + "--" + to;
    }
}
