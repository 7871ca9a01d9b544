package org.trailgraph.seed.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trailgraph.seed.content.Matrix.normal;
import static org.trailgraph.seed.content.Numbers.TOLERANCE;
import static org.trailgraph.seed.content.Numbers.dot;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** The gradients of self-attention-in-detail as the answer states them, against finite differences. */
class SelfAttentionGradientsTests {

    private static final int WIDTH = 2;

    private final Random random = new Random(11);
    private final Matrix x = normal(random, 4, 3);
    private final Matrix toQ = normal(random, 3, WIDTH);
    private final Matrix toK = normal(random, 3, WIDTH);
    private final Matrix toV = normal(random, 3, 5);
    private final Matrix q = x.times(toQ);
    private final Matrix k = x.times(toK);
    private final Matrix v = x.times(toV);
    private final Matrix scores = scores(q, k);
    private final Matrix a = softmax(scores);
    private final Matrix g = normal(random, 4, 5);
    private final Matrix byA = g.times(v.transpose());
    private final Matrix byS = byScores();
    private final Matrix byQ = byS.times(k).times(1 / Math.sqrt(WIDTH));
    private final Matrix byK = byS.transpose().times(q).times(1 / Math.sqrt(WIDTH));
    private final Matrix byV = a.transpose().times(g);

    private static Matrix scores(Matrix q, Matrix k) {
        return q.times(k.transpose()).times(1 / Math.sqrt(WIDTH));
    }

    private static Matrix softmax(Matrix s) {
        return new Matrix(Arrays.stream(s.rows()).map(Numbers::softmax).toArray(double[][]::new));
    }

    private Matrix byScores() {
        int n = a.columns();
        return Matrix.of(
                Matrix.vector(n * n, e -> {
                    double[] row = a.rows()[e / n];
                    double[] incoming = byA.rows()[e / n];
                    return row[e % n] * (incoming[e % n] - dot(row, incoming));
                }),
                n);
    }

    /** With G as the derivative by Z. */
    private double loss(Matrix weights, Matrix values) {
        return dot(g.flat(), weights.times(values).flat());
    }

    @Test
    void weightsAndScoresHaveTheirGradients() {
        agrees(byA, m -> loss(m, v), a);
        agrees(byS, m -> loss(softmax(m), v), scores);
    }

    @Test
    void queriesKeysAndValuesHaveTheirGradients() {
        agrees(byQ, m -> loss(softmax(scores(m, k)), v), q);
        agrees(byK, m -> loss(softmax(scores(q, m)), v), k);
        agrees(byV, m -> loss(a, m), v);
    }

    @Test
    void gradientsOfTheThreeBranchesAddUp() {
        Matrix sum = byQ.times(toQ.transpose()).plus(byK.times(toK.transpose())).plus(byV.times(toV.transpose()));
        agrees(sum, m -> loss(softmax(scores(m.times(toQ), m.times(toK))), m.times(toV)), x);
    }

    private static void agrees(Matrix stated, ToDoubleFunction<Matrix> loss, Matrix at) {
        double[] computed = Numbers.gradient(values -> loss.applyAsDouble(Matrix.of(values, at.columns())), at.flat());
        assertThat(stated.flat()).containsExactly(computed, within(TOLERANCE));
    }
}
