package org.trailgraph.seed.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trailgraph.seed.content.Matrix.diag;
import static org.trailgraph.seed.content.Matrix.jacobian;
import static org.trailgraph.seed.content.Matrix.vector;
import static org.trailgraph.seed.content.Numbers.TOLERANCE;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** The Jacobians of lstm-structure-and-mathematics and what update-gate says of the GRU, against finite differences. */
class RecurrentGradientsOfGatesTests {

    private static final int UNITS = 3;
    private static final int STEPS = 5;

    private final Random random = new Random(10);
    private final Matrix x = Matrix.normal(random, STEPS + 1, UNITS);
    private final Lstm lstm =
            new Lstm(layer(Numbers::sigmoid), layer(Numbers::sigmoid), layer(Numbers::sigmoid), layer(Math::tanh), x);
    private final Lstm.State first =
            lstm.step(1, new Lstm.State(Numbers.normal(random, UNITS), Numbers.normal(random, UNITS)));

    private Lstm.Layer layer(DoubleUnaryOperator activation) {
        return new Lstm.Layer(
                activation,
                Matrix.normal(random, UNITS, UNITS),
                Matrix.normal(random, UNITS, UNITS),
                Numbers.normal(random, UNITS));
    }

    @Test
    void cellDependsOnItsLastStateDirectlyAndThroughTheGates() {
        double[] o = Lstm.opened(first);
        Matrix stated = lstm.oneStep(2, first, o);
        agrees(stated, jacobian(c -> lstm.cell(2, c, Lstm.shown(o, c)), first.c()));
        agrees(lstm.direct(2, first), jacobian(c -> lstm.cell(2, c, first.h()), first.c()));
        assertThat(stated.plus(lstm.direct(2, first).times(-1)).norm()).isGreaterThan(0.01);
    }

    /** The one-step Jacobians hold the hidden state before fixed; what their product lacks leads through o. */
    @Test
    void overTwoStepsAPathLeadsThroughTheOutputGateToo() {
        double[] before = Lstm.opened(first);
        Lstm.State second = lstm.step(2, first);
        double[] o = lstm.gate(lstm.output(), 2, first);
        Matrix throughOutput = lstm.throughGates(3, second)
                .times(diag(UNITS, j -> Math.tanh(second.c()[j]) * o[j] * (1 - o[j])))
                .times(lstm.output().u())
                .times(Lstm.shownSlope(before, first.c()));
        Matrix stated =
                lstm.oneStep(3, second, o).times(lstm.oneStep(2, first, before)).plus(throughOutput);
        agrees(
                stated,
                jacobian(
                        c -> lstm.step(3, lstm.step(2, new Lstm.State(c, Lstm.shown(before, c))))
                                .c(),
                        first.c()));
        assertThat(throughOutput.norm()).isGreaterThan(0.001);
    }

    /** All hidden states held fixed leave the direct path alone. */
    @Test
    void directPathOverManyStepsIsTheProductOfTheForgetGates() {
        Lstm.State[] states = new Lstm.State[STEPS + 1];
        states[1] = first;
        Matrix product = diag(UNITS, j -> 1);
        for (int t = 2; t <= STEPS; t++) {
            states[t] = lstm.step(t, states[t - 1]);
            product = lstm.direct(t, states[t - 1]).times(product);
        }
        agrees(
                product,
                jacobian(
                        start -> {
                            double[] c = start;
                            for (int t = 2; t <= STEPS; t++) {
                                c = lstm.cell(t, c, states[t - 1].h());
                            }
                            return c;
                        },
                        first.c()));
    }

    /** The limit that the answer names: around zero, all gates 0.5 and U_c = 8, a step is 0.5 + 0.5 * 8 * 0.5. */
    @Test
    void throughTheGatesTheGradientCanExplodeThoughTheDirectPathDecays() {
        Matrix none = diag(UNITS, j -> 0);
        Lstm.Layer half = new Lstm.Layer(Numbers::sigmoid, none, none, new double[UNITS]);
        Lstm.Layer strong = new Lstm.Layer(Math::tanh, none, diag(UNITS, j -> 8), new double[UNITS]);
        Lstm loud = new Lstm(half, half, half, strong, x);
        double[] zero = new double[UNITS];
        Lstm.State rest = new Lstm.State(zero, zero);
        double[] o = vector(UNITS, j -> 0.5);
        agrees(loud.direct(1, rest), diag(UNITS, j -> 0.5));
        agrees(loud.oneStep(1, rest, o), diag(UNITS, j -> 2.5));
        Matrix four = jacobian(
                c -> {
                    Lstm.State state = new Lstm.State(c, Lstm.shown(o, c));
                    for (int t = 1; t <= 4; t++) {
                        state = loud.step(t, state);
                    }
                    return state.c();
                },
                zero);
        assertThat(four.norm()).isCloseTo(Math.pow(2.5, 4), within(1e-4));
    }

    /** update-gate and gru: where z keeps the old state, content and gradient pass almost unchanged. */
    @Test
    void gruPassesStateAndGradientWhereItsUpdateGateKeeps() {
        Lstm.Layer keep =
                new Lstm.Layer(Numbers::sigmoid, lstm.input().w(), lstm.input().u(), vector(UNITS, j -> 30));
        double[] h = first.h();
        assertThat(gru(keep, h)).containsExactly(h, within(TOLERANCE));
        agrees(jacobian(v -> gru(keep, v), h), diag(UNITS, j -> 1));
        assertThat(jacobian(v -> gru(lstm.input(), v), h)
                        .plus(diag(UNITS, j -> -1))
                        .norm())
                .isGreaterThan(0.1);
    }

    /** All steps of a GRU whose reset gate and candidate are layers of the LSTM. */
    private double[] gru(Lstm.Layer update, double[] start) {
        double[] h = start;
        for (int t = 1; t <= STEPS; t++) {
            double[] old = h;
            double[] z = update.of(x.rows()[t], old);
            double[] r = lstm.forget().of(x.rows()[t], old);
            double[] proposed = lstm.candidate().of(x.rows()[t], vector(UNITS, j -> r[j] * old[j]));
            h = vector(UNITS, j -> z[j] * old[j] + (1 - z[j]) * proposed[j]);
        }
        return h;
    }

    private static void agrees(Matrix stated, Matrix computed) {
        assertThat(stated.flat()).containsExactly(computed.flat(), within(TOLERANCE));
    }
}
