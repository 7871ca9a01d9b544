package org.trailgraph.paths;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trailgraph.paths.connections.Connections;
import org.trailgraph.paths.connections.ConnectionsAnswer;
import org.trailgraph.paths.plans.PlanRequest;
import org.trailgraph.paths.plans.ReadyAnswer;
import org.trailgraph.paths.plans.ReadyConcepts;
import org.trailgraph.paths.plans.StatusesAnswer;
import org.trailgraph.paths.plans.StudyPaths;
import org.trailgraph.paths.plans.StudyPlan;
import org.trailgraph.paths.plans.TopicStatuses;

/** Study plans, connections and what is ready, over HTTP; POST takes the same names in a JSON body. */
@RestController
@RequestMapping("/api/paths")
class PathController {

    private final StudyPaths plans;
    private final Connections connections;
    private final ReadyConcepts readyConcepts;
    private final TopicStatuses topicStatuses;

    PathController(
            StudyPaths plans, Connections connections, ReadyConcepts readyConcepts, TopicStatuses topicStatuses) {
        this.plans = plans;
        this.connections = connections;
        this.readyConcepts = readyConcepts;
        this.topicStatuses = topicStatuses;
    }

    /** What to learn; a null list is an empty one. */
    record Plan(
            @Nullable List<String> goal,
            @Nullable List<String> known,
            @Nullable List<String> rejected,
            @Nullable String from) {}

    /** Which two topics to connect, and how many connections to find. */
    record Connection(
            @Nullable String from,
            @Nullable String to,
            @Nullable Integer k) {}

    /** What is known; a null list is an empty one. */
    record Ready(
            @Nullable List<String> known,
            @Nullable List<String> rejected,
            @Nullable Integer limit) {}

    /** What is known, and the topics to say the status of; a null list is an empty one. */
    record Statuses(
            @Nullable List<String> known,
            @Nullable List<String> rejected,
            @Nullable List<String> among) {}

    @GetMapping("/plan")
    @Operation(summary = "What to study for a goal, in order, with the stored link behind every step")
    StudyPlan plan(@ParameterObject Plan asked) {
        return plans.plan(new PlanRequest(
                Parameters.ids("goal", asked.goal()),
                Parameters.ids("known", asked.known()),
                Parameters.ids("rejected", asked.rejected()),
                asked.from()));
    }

    @PostMapping("/plan")
    @Operation(summary = "The same for many ids")
    StudyPlan planForMany(@RequestBody Plan asked) {
        return plan(asked);
    }

    @GetMapping("/connections")
    @Operation(summary = "How two topics relate: the cheapest typed chains between them, each unlike the others")
    ConnectionsAnswer connections(@ParameterObject Connection asked) {
        return connections.between(
                Parameters.id("from", asked.from()),
                Parameters.id("to", asked.to()),
                Parameters.number("k", asked.k(), Parameters.CONNECTIONS));
    }

    @PostMapping("/connections")
    @Operation(summary = "The same with a JSON body")
    ConnectionsAnswer connectionsByBody(@RequestBody Connection asked) {
        return connections(asked);
    }

    @GetMapping("/ready")
    @Operation(summary = "What can be learnt next: concepts not known whose requirements are all known, best first")
    ReadyAnswer ready(@ParameterObject Ready asked) {
        return readyConcepts.ready(
                Parameters.ids("known", asked.known()),
                Parameters.ids("rejected", asked.rejected()),
                Parameters.number("limit", asked.limit(), Parameters.READY));
    }

    @PostMapping("/ready")
    @Operation(summary = "The same for many ids")
    ReadyAnswer readyForMany(@RequestBody Ready asked) {
        return ready(asked);
    }

    @PostMapping("/statuses")
    @Operation(summary = "Which of these topics are known, ready or later; ids that do not exist are left out")
    StatusesAnswer statuses(@RequestBody Statuses asked) {
        return topicStatuses.statuses(
                Parameters.ids("known", asked.known()),
                Parameters.ids("rejected", asked.rejected()),
                Parameters.ids("among", asked.among()));
    }
}
