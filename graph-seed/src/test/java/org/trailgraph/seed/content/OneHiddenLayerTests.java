package org.trailgraph.seed.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trailgraph.seed.content.Numbers.TOLERANCE;
import static org.trailgraph.seed.content.Numbers.gradient;
import static org.trailgraph.seed.content.Numbers.normal;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The steps of backprop-one-hidden-layer as the answer states them, against finite differences of the loss. */
class OneHiddenLayerTests {

    private static final int INPUTS = 4;
    private static final int HIDDEN = 5;
    private static final int CLASSES = 3;

    private final Random random = new Random(8);
    private final double[] x = normal(random, INPUTS);
    private final double[] y = {0, 1, 0};
    private final Weights weights = new Weights(
            normal(random, HIDDEN * INPUTS), normal(random, HIDDEN),
            normal(random, CLASSES * HIDDEN), normal(random, CLASSES));

    /** The parameters, and in the same shape their gradients. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Weights(double[] w1, double[] b1, double[] w2, double[] b2) {}

    @Test
    void gradientsAgreeWithFiniteDifferences() {
        Weights stated = backward(weights);
        Weights w = weights;
        agrees(stated.w1(), gradient(v -> loss(new Weights(v, w.b1(), w.w2(), w.b2())), w.w1()));
        agrees(stated.b1(), gradient(v -> loss(new Weights(w.w1(), v, w.w2(), w.b2())), w.b1()));
        agrees(stated.w2(), gradient(v -> loss(new Weights(w.w1(), w.b1(), v, w.b2())), w.w2()));
        agrees(stated.b2(), gradient(v -> loss(new Weights(w.w1(), w.b1(), w.w2(), v)), w.b2()));
    }

    /** Steps 1 to 5. */
    private Weights backward(Weights w) {
        double[] h = hidden(w);
        double[] p = output(w);
        double[] delta2 =
                IntStream.range(0, CLASSES).mapToDouble(k -> p[k] - y[k]).toArray();
        double[] delta1 = IntStream.range(0, HIDDEN)
                .mapToDouble(j -> h[j]
                        * (1 - h[j])
                        * IntStream.range(0, CLASSES)
                                .mapToDouble(i -> delta2[i] * w.w2()[i * HIDDEN + j])
                                .sum())
                .toArray();
        return new Weights(outer(delta1, x), delta1, outer(delta2, h), delta2);
    }

    private double loss(Weights w) {
        double[] p = output(w);
        return -IntStream.range(0, CLASSES)
                .mapToDouble(k -> y[k] * Math.log(p[k]))
                .sum();
    }

    private double[] hidden(Weights w) {
        return DoubleStream.of(affine(w.w1(), x, w.b1())).map(Numbers::sigmoid).toArray();
    }

    private double[] output(Weights w) {
        return Numbers.softmax(affine(w.w2(), hidden(w), w.b2()));
    }

    private static double[] affine(double[] w, double[] in, double[] b) {
        return IntStream.range(0, b.length)
                .mapToDouble(i -> b[i] + Numbers.dot(Arrays.copyOfRange(w, i * in.length, (i + 1) * in.length), in))
                .toArray();
    }

    private static double[] outer(double[] delta, double[] in) {
        return Arrays.stream(delta)
                .flatMap(d -> Arrays.stream(in).map(v -> d * v))
                .toArray();
    }

    private static void agrees(double[] stated, double[] computed) {
        assertThat(stated).containsExactly(computed, within(TOLERANCE));
    }
}
