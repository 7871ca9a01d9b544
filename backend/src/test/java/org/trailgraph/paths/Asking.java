package org.trailgraph.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.trailgraph.paths.connections.BenchedConnections;
import org.trailgraph.paths.graph.ConceptGraph;
import org.trailgraph.paths.plans.BenchedPlans;
import org.trailgraph.paths.plans.StudyPlan;

/** Seeded questions to whatever snapshot is there: any goal, up to five known concepts; any two topics. */
final class Asking {

    private final Supplier<ConceptGraph> current;
    private final SplittableRandom random;
    private long plans;
    private long tooFar;
    private long steps;

    Asking(Supplier<ConceptGraph> current, long seed) {
        this.current = current;
        this.random = new SplittableRandom(seed);
    }

    String any() {
        ConceptGraph graph = current.get();
        return graph.id(random.nextInt(graph.concepts()));
    }

    void plan() {
        String goal = any();
        List<String> known = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            known.add(any());
        }
        StudyPlan plan = BenchedPlans.plan(current.get(), goal, known);
        plans++;
        tooFar += plan.tooFar() == null ? 0 : 1;
        steps += plan.steps().size();
    }

    void connection() {
        String from = any();
        String to = any();
        if (!from.equals(to)) {
            BenchedConnections.between(current.get(), from, to);
        }
    }

    /** Per cent of the plans that were too far. */
    long percentTooFar() {
        return Math.round(100.0 * tooFar / plans);
    }

    /** The mean of the steps of the plans that have any. */
    long meanSteps() {
        return plans == tooFar ? 0 : steps / (plans - tooFar);
    }

    /** How long calls took while something else happened, and how long that took. */
    record Meanwhile(Latency calls, double millis) {}

    /** Two threads ask without a pause, plans and connections in turn, as long as the work takes; none may fail. */
    static Meanwhile during(Supplier<ConceptGraph> current, Runnable work) {
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService askers = Executors.newFixedThreadPool(2);
        try {
            List<Future<Latency>> answers = new ArrayList<>();
            for (int seed = 1; seed <= 2; seed++) {
                Asking asking = new Asking(current, seed);
                answers.add(askers.submit(() -> asking.until(done)));
            }
            double millis;
            try {
                millis = Latency.time(work);
            } finally {
                done.set(true);
            }
            return new Meanwhile(
                    Latency.together(answers.stream().map(Asking::get).toList()), millis);
        } finally {
            askers.shutdown();
        }
    }

    private Latency until(AtomicBoolean done) {
        DoubleStream.Builder millis = DoubleStream.builder();
        while (!done.get()) {
            millis.add(Latency.time(this::plan));
            millis.add(Latency.time(this::connection));
        }
        return Latency.of(millis.build().toArray());
    }

    private static Latency get(Future<Latency> answers) {
        try {
            return answers.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a question failed", e);
        }
    }
}
