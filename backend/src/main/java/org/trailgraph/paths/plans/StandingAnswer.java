package org.trailgraph.paths.plans;

import java.util.List;
import org.trailgraph.paths.graph.TopicName;
import org.trailgraph.paths.plans.StatusesAnswer.Status;

/**
 * Where a learner stands to a concept.
 *
 * @param lacks what it requires directly and is not known, by id
 * @param unlocks concepts that become ready when it is learnt, since it is all they lack; by id
 * @param requiredBy how many concepts not yet known require it directly
 * @param steps how many concepts a plan for it has, itself included; 0 when it is known
 * @param minutes their estimated minutes
 */
public record StandingAnswer(
        TopicName concept,
        Status status,
        List<TopicName> lacks,
        List<TopicName> unlocks,
        int requiredBy,
        int steps,
        long minutes) {}
