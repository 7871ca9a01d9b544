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
import org.trailgraph.paths.plans.Placement;
import org.trailgraph.paths.plans.PlacementAnswer;
import org.trailgraph.paths.plans.PlanRequest;
import org.trailgraph.paths.plans.StudyPaths;
import org.trailgraph.paths.plans.StudyPlan;
import org.trailgraph.paths.plans.WhyAnswer;
import org.trailgraph.paths.plans.WhyNot;

/** Study plans, why they are as they are, and where to begin, over HTTP; POST takes the same names in a JSON body. */
@RestController
@RequestMapping("/api/paths")
class PlanController {

    private final StudyPaths plans;
    private final WhyNot whyNot;
    private final Placement placement;

    PlanController(StudyPaths plans, WhyNot whyNot, Placement placement) {
        this.plans = plans;
        this.whyNot = whyNot;
        this.placement = placement;
    }

    /**
     * What to learn; a null list is an empty one.
     *
     * @param from a topic whose connection to the goals comes early in the plan
     * @param pace minutes a day, from 5 to 1440
     * @param start the first day, as 2026-12-31; today where none is given
     * @param deadline the last day
     * @param detours whether to look for topics worth a look beside the plan
     * @param learner in a JSON body only: what a learner has said over time
     */
    record Plan(
            @Nullable List<String> goal,
            @Nullable List<String> known,
            @Nullable List<String> rejected,
            @Nullable String from,
            @Nullable Integer pace,
            @Nullable String start,
            @Nullable String deadline,
            @Nullable Boolean detours,
            Parameters.@Nullable Learner learner) {

        PlanRequest request() {
            return new PlanRequest(
                    Parameters.ids("goal", goal),
                    Parameters.claims(known, rejected, learner),
                    from,
                    Parameters.pace(pace, start, deadline),
                    Boolean.TRUE.equals(detours));
        }
    }

    /** A concept, and the plan to which it stands somehow. */
    record Why(
            @Nullable String concept,
            @Nullable List<String> goal,
            @Nullable List<String> known,
            @Nullable List<String> rejected,
            Parameters.@Nullable Learner learner) {}

    /** Goals, what is known of what they need, and what has been answered so far. */
    record Place(
            @Nullable List<String> goal,
            @Nullable List<String> known,
            @Nullable List<String> rejected,
            Parameters.@Nullable Learner learner,
            @Nullable List<PlacementAnswer.@Nullable Answer> answers) {}

    @GetMapping("/plan")
    @Operation(summary = "What to study for a goal, in order, with the stored link behind every step")
    StudyPlan plan(@ParameterObject Plan asked) {
        return plans.plan(asked.request());
    }

    @PostMapping("/plan")
    @Operation(summary = "The same for many ids")
    StudyPlan planForMany(@RequestBody Plan asked) {
        return plan(asked);
    }

    @GetMapping("/why")
    @Operation(summary = "Why a concept is in a plan or not: known, a step, needed only for others, or for nothing")
    WhyAnswer why(@ParameterObject Why asked) {
        return whyNot.why(
                Parameters.id("concept", asked.concept()),
                Parameters.ids("goal", asked.goal()),
                Parameters.claims(asked.known(), asked.rejected(), asked.learner()));
    }

    @PostMapping("/why")
    @Operation(summary = "The same for many ids")
    WhyAnswer whyForMany(@RequestBody Why asked) {
        return why(asked);
    }

    @PostMapping("/placement")
    @Operation(summary = "Which concept to ask a learner about next, to find out in few questions what they know")
    PlacementAnswer placement(@RequestBody Place asked) {
        return placement.next(
                Parameters.ids("goal", asked.goal()),
                Parameters.claims(asked.known(), asked.rejected(), asked.learner()),
                Parameters.answers(asked.answers()));
    }
}
