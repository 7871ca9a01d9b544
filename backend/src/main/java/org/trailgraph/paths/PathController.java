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
import org.trailgraph.paths.plans.Claims;
import org.trailgraph.paths.plans.ReadyAnswer;
import org.trailgraph.paths.plans.ReadyConcepts;
import org.trailgraph.paths.plans.Standing;
import org.trailgraph.paths.plans.StandingAnswer;
import org.trailgraph.paths.plans.StatusesAnswer;
import org.trailgraph.paths.plans.TopicStatuses;

/** Connections, and what topics are to a learner, over HTTP; POST takes the same names in a JSON body. */
@RestController
@RequestMapping("/api/paths")
class PathController {

    private final Connections connections;
    private final ReadyConcepts readyConcepts;
    private final Standing standing;
    private final TopicStatuses topicStatuses;

    PathController(
            Connections connections, ReadyConcepts readyConcepts, Standing standing, TopicStatuses topicStatuses) {
        this.connections = connections;
        this.readyConcepts = readyConcepts;
        this.standing = standing;
        this.topicStatuses = topicStatuses;
    }

    /** Which two topics to connect, and how many connections to find. */
    record Connection(
            @Nullable String from,
            @Nullable String to,
            @Nullable Integer k) {}

    /** What is known; a null list is an empty one. */
    record Ready(
            @Nullable List<String> known,
            @Nullable List<String> rejected,
            Parameters.@Nullable Learner learner,
            @Nullable Integer limit) {}

    /** A concept, and what is known. */
    record Stand(
            @Nullable String concept,
            @Nullable List<String> known,
            @Nullable List<String> rejected,
            Parameters.@Nullable Learner learner) {}

    /** What is known, and the topics to say the status of; a null list is an empty one. */
    record Statuses(
            @Nullable List<String> known,
            @Nullable List<String> rejected,
            @Nullable List<String> among) {}

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
                Parameters.claims(asked.known(), asked.rejected(), asked.learner()),
                Parameters.number("limit", asked.limit(), Parameters.READY));
    }

    @PostMapping("/ready")
    @Operation(summary = "The same for many ids")
    ReadyAnswer readyForMany(@RequestBody Ready asked) {
        return ready(asked);
    }

    @GetMapping("/standing")
    @Operation(summary = "Whether a concept can be learnt now, what it lacks and what it unlocks")
    StandingAnswer standing(@ParameterObject Stand asked) {
        return standing.of(
                Parameters.id("concept", asked.concept()),
                Parameters.claims(asked.known(), asked.rejected(), asked.learner()));
    }

    @PostMapping("/standing")
    @Operation(summary = "The same for many ids")
    StandingAnswer standingForMany(@RequestBody Stand asked) {
        return standing(asked);
    }

    @PostMapping("/statuses")
    @Operation(summary = "Which of these topics are known, ready or later; ids that do not exist are left out")
    StatusesAnswer statuses(@RequestBody Statuses asked) {
        Claims.Learner learner = new Claims.Learner(
                Parameters.ids("known", asked.known()), Parameters.ids("rejected", asked.rejected()));
        return topicStatuses.statuses(learner, Parameters.ids("among", asked.among()));
    }
}
