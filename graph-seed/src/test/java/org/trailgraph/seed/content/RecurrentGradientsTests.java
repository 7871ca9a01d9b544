package org.trailgraph.seed.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trailgraph.seed.content.Matrix.diag;
import static org.trailgraph.seed.content.Matrix.jacobian;
import static org.trailgraph.seed.content.Matrix.vector;
import static org.trailgraph.seed.content.Numbers.TOLERANCE;
import static org.trailgraph.seed.content.Numbers.dot;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What rnn-vanishing-and-exploding-gradient states of a plain RNN, against finite differences. */
class RecurrentGradientsTests {

    private static final int UNITS = 3;
    private static final int STEPS = 6;

    private final Random random = new Random(9);
    private final Rnn rnn = new Rnn(Matrix.normal(random, UNITS, UNITS), Matrix.normal(random, STEPS + 1, UNITS));
    private final double[] start = Numbers.normal(random, UNITS);
    private final Matrix targets = Matrix.normal(random, STEPS + 1, UNITS);

    /** The recurrent matrix W_h, and for each step what the input adds, W_x x_t + b. */
    private record Rnn(Matrix w, Matrix inputs) {

        /** h_t from h_k. */
        double[] run(double[] state, int k, int t) {
            double[] h = state;
            for (int j = k + 1; j <= t; j++) {
                double[] recurrent = w.times(h);
                double[] input = inputs.rows()[j];
                h = vector(h.length, i -> Math.tanh(recurrent[i] + input[i]));
            }
            return h;
        }

        /** The derivative of h_t by h_k as stated, the factor of step t leftmost. */
        Matrix chain(double[] state, int k, int t) {
            Matrix product = diag(state.length, i -> 1);
            for (int j = k + 1; j <= t; j++) {
                product = slope(run(state, k, j)).times(w).times(product);
            }
            return product;
        }
    }

    private static Matrix slope(double[] h) {
        return diag(h.length, i -> 1 - h[i] * h[i]);
    }

    @Test
    void stateDependsOnAnEarlierOneByAChainOfJacobians() {
        for (int k = 0; k < STEPS; k++) {
            int from = k;
            double[] h = rnn.run(start, 0, k);
            assertThat(rnn.chain(h, k, STEPS).flat())
                    .containsExactly(jacobian(v -> rnn.run(v, from, STEPS), h).flat(), within(TOLERANCE));
        }
    }

    @Test
    void gradientOfTheWeightsIsTheSumOverAllPairsOfSteps() {
        Matrix sum = diag(UNITS, i -> 0);
        for (int t = 1; t <= STEPS; t++) {
            for (int k = 1; k <= t; k++) {
                sum = sum.plus(term(rnn, t, k));
            }
        }
        double[] computed = Numbers.gradient(
                v -> loss(new Rnn(Matrix.of(v, UNITS), rnn.inputs())), rnn.w().flat());
        assertThat(sum.flat()).containsExactly(computed, within(TOLERANCE));
    }

    /** The part of the gradient that step k has in the loss of step t. */
    private Matrix term(Rnn net, int t, int k) {
        double[] h = net.run(start, 0, k);
        double[] error = error(net, t);
        Matrix row = Matrix.of(error, UNITS).times(net.chain(h, k, t)).times(slope(h));
        return row.transpose().times(Matrix.of(net.run(start, 0, k - 1), UNITS));
    }

    private double loss(Rnn net) {
        double sum = 0;
        for (int t = 1; t <= STEPS; t++) {
            sum += dot(error(net, t), error(net, t)) / 2;
        }
        return sum;
    }

    private double[] error(Rnn net, int t) {
        double[] h = net.run(start, 0, t);
        return vector(UNITS, i -> h[i] - targets.rows()[t][i]);
    }

    @Test
    void largestSingularValueBoundsTheChain() {
        for (double scale : new double[] {0.1, 0.5, 1, 2}) {
            Rnn scaled = new Rnn(rnn.w().times(scale), rnn.inputs());
            for (int t = 1; t <= STEPS; t++) {
                assertThat(scaled.chain(start, 0, t).norm())
                        .isLessThanOrEqualTo(Math.pow(scaled.w().norm(), t) * (1 + 1e-9));
            }
        }
        assertThat(Numbers.gradient(v -> Numbers.sigmoid(v[0]), 0)[0]).isCloseTo(0.25, within(TOLERANCE));
    }

    @Test
    void distantTermsVanishAndTheNearOnesRemain() {
        Rnn small = new Rnn(rnn.w().times(0.1 / rnn.w().norm()), rnn.inputs());
        assertThat(term(small, STEPS, 1).norm())
                .isLessThan(1e-4 * term(small, STEPS, STEPS).norm());
        assertThat(term(small, STEPS, STEPS).norm()).isGreaterThan(0.01);
    }

    /** A rotation stretched by 1.5: around zero the chain explodes, saturated by its inputs it vanishes. */
    @Test
    void singularValueAboveOneIsNotSufficientForExplosion() {
        Matrix w = Matrix.of(new double[] {0.9, -1.2, 1.2, 0.9}, 2);
        Rnn silent = new Rnn(w, Matrix.of(new double[42], 2));
        Rnn saturated = new Rnn(w, Matrix.of(vector(42, i -> 5), 2));
        assertThat(w.norm()).isCloseTo(1.5, within(TOLERANCE));
        assertThat(silent.chain(new double[2], 0, 20).norm()).isCloseTo(Math.pow(1.5, 20), within(1e-6));
        assertThat(saturated.chain(new double[2], 0, 20).norm()).isLessThan(1e-20);
    }

    /** Both matrices have a singular value above 5; the eigenvalues are 0.9 and 0.8, or 1.1 and 0.8. */
    @Test
    void spectralRadiusDecidesTheLinearCase() {
        Matrix vanishing = Matrix.of(new double[] {0.9, 5, 0, 0.8}, 2);
        Matrix exploding = Matrix.of(new double[] {1.1, 5, 0, 0.8}, 2);
        assertThat(vanishing.norm()).isGreaterThan(5);
        assertThat(power(vanishing, 300).norm()).isLessThan(1e-10);
        assertThat(power(exploding, 300).times(new double[] {1, 0})[0]).isGreaterThan(1e12);
    }

    private static Matrix power(Matrix w, int exponent) {
        Matrix product = w;
        for (int i = 1; i < exponent; i++) {
            product = product.times(w);
        }
        return product;
    }
}
