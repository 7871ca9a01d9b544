package org.trailgraph.paths.plans;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.graph.Drawn;

/**
 * Random graphs of about a size, learners and goals: the same every time.
 *
 * @param somewhere whether half of the learners say where they start from
 */
record PlanCases(Drawn.Size size, boolean somewhere) {

    /** What a learner asks of a graph, and the answer. */
    record Case(int seed, Drawn drawn, PlanOracle oracle, PlanRequest request, StudyPlan plan) {

        List<String> order() {
            return plan.steps().stream().map(step -> step.concept().id()).toList();
        }

        Set<String> missing() {
            return oracle.missing(request);
        }

        /** The same graph, built once more in another order. */
        ConceptGraph builtAgain() {
            return drawn.builtAgain(new SplittableRandom(~seed));
        }

        /** The same question, with what is known and rejected in another order. */
        PlanRequest askedAgain() {
            List<String> known = new ArrayList<>(request.known());
            List<String> rejected = new ArrayList<>(request.rejected());
            Collections.shuffle(known, new Random(seed));
            Collections.shuffle(rejected, new Random(seed));
            return new PlanRequest(new ArrayList<>(request.goals()), known, rejected, request.from());
        }
    }

    static PlanCases about(Drawn.Size size) {
        return new PlanCases(size, false);
    }

    PlanCases fromSomewhere() {
        return new PlanCases(size, true);
    }

    void forAll(int cases, Consumer<Case> property) {
        for (int seed = 0; seed < cases; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Drawn drawn = Drawn.draw(random, size.about(random));
            PlanRequest request = request(drawn, random);
            try {
                property.accept(
                        new Case(seed, drawn, new PlanOracle(drawn), request, StudyPaths.plan(drawn.graph(), request)));
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ", " + size + ": " + e.getMessage(), e);
            }
        }
    }

    private PlanRequest request(Drawn drawn, SplittableRandom random) {
        List<String> rejected = drawn.some(random, 2);
        List<String> known = new ArrayList<>(drawn.some(random, 3));
        known.removeAll(new HashSet<>(rejected));
        List<String> goals = new ArrayList<>(drawn.some(random, 2));
        if (!drawn.questions().isEmpty() && random.nextInt(4) == 0) {
            goals.add(drawn.questions().get(random.nextInt(drawn.questions().size())));
        }
        if (goals.isEmpty()) {
            goals.add(drawn.concepts().get(drawn.concepts().size() - 1));
        }
        return new PlanRequest(goals, known, rejected, somewhere && random.nextBoolean() ? topic(drawn, random) : null);
    }

    private static String topic(Drawn drawn, SplittableRandom random) {
        List<String> topics = new ArrayList<>(drawn.concepts());
        topics.addAll(drawn.questions());
        return topics.get(random.nextInt(topics.size()));
    }
}
