package org.trailgraph.rdf;

import java.util.List;
import java.util.SortedMap;
import org.trailgraph.topics.Fact;

/**
 * What an export came to.
 *
 * @param problems why it is no whole export; none of it is to be written if there are any
 * @param base what its IRIs begin with
 * @param unread statements that no property of the graph stands for, counted by their property
 */
public record ExportReading(List<Fact> facts, List<String> problems, String base, SortedMap<String, Long> unread) {

    public ExportReading {
        facts = List.copyOf(facts);
        problems = List.copyOf(problems);
    }
}
