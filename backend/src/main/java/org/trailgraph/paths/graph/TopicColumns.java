package org.trailgraph.paths.graph;

import org.jspecify.annotations.Nullable;

/**
 * The topics of a snapshot column by column: concepts by id, then questions by id. Area, difficulty and minutes are
 * there for the concepts only.
 */
@SuppressWarnings("ArrayRecordComponent") // Columns of a snapshot: never compared, never handed out.
record TopicColumns(
        String[] ids,
        @Nullable String[] en,
        @Nullable String[] zh,
        int[] area,
        String[] areaIds,
        byte[] difficulty,
        int[] minutes) {

    int concepts() {
        return area.length;
    }
}
