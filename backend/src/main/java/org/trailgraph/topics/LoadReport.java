package org.trailgraph.topics;

/**
 * What loading facts did, counted in nodes and relationships.
 *
 * @param kept facts that are another owner's by now and were left as they are
 */
public record LoadReport(int added, int changed, int removed, int same, int kept) {

    public int changes() {
        return added + changed + removed;
    }

    LoadReport plus(LoadReport other) {
        return new LoadReport(
                added + other.added,
                changed + other.changed,
                removed + other.removed,
                same + other.same,
                kept + other.kept);
    }
}
