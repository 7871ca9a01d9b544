package org.trailgraph.paths.plans;

import java.util.List;
import org.trailgraph.paths.graph.ConceptGraph;

/** Lets a benchmark ask for plans on a graph that is in no database. */
public final class BenchedPlans {

    private BenchedPlans() {}

    public static StudyPlan plan(ConceptGraph graph, String goal, List<String> known) {
        return StudyPaths.plan(graph, new PlanRequest(List.of(goal), known, List.of(), null));
    }
}
