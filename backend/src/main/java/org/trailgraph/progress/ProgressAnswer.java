package org.trailgraph.progress;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.trailgraph.topics.TopicRef;

/**
 * What is kept of what the learner said, all ids sorted.
 *
 * @param known concepts that they know and questions that they can answer
 * @param rejected concepts that they do not know after all
 * @param missing ids of either list that no topic has now; they count again as soon as there is one
 * @param concepts how many concepts that there are now are known
 * @param questions how many questions that there are now are known
 */
record ProgressAnswer(
        Collection<String> known, Collection<String> rejected, List<String> missing, int concepts, int questions) {

    /** {@code named} has the topics that there are now, by their ids. */
    static ProgressAnswer of(Progress progress, Map<String, TopicRef> named) {
        Map<String, String> said = progress.said();
        int questions = (int) progress.known().keySet().stream()
                .filter(id -> named.containsKey(id) && named.get(id).isQuestion())
                .count();
        int known = (int)
                progress.known().keySet().stream().filter(named::containsKey).count();
        return new ProgressAnswer(
                progress.known().keySet(),
                progress.rejected().keySet(),
                said.keySet().stream().filter(id -> !named.containsKey(id)).toList(),
                known - questions,
                questions);
    }
}
