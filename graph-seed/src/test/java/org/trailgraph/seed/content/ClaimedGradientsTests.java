package org.trailgraph.seed.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trailgraph.seed.content.Numbers.TOLERANCE;
import static org.trailgraph.seed.content.Numbers.dot;
import static org.trailgraph.seed.content.Numbers.gradient;
import static org.trailgraph.seed.content.Numbers.normal;
import static org.trailgraph.seed.content.Numbers.sigmoid;
import static org.trailgraph.seed.content.Numbers.softmax;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The gradients that answers state as formulas, each as it stands there, against finite differences. */
class ClaimedGradientsTests {

    private final Random random = new Random(6);

    /** softmax-and-exponential: all of the Jacobian, not its diagonal alone. */
    @Test
    void softmaxHasItsJacobian() {
        double[] z = normal(random, 5);
        double[] p = softmax(z);
        for (int k = 0; k < z.length; k++) {
            int row = k;
            double[] stated = IntStream.range(0, z.length)
                    .mapToDouble(j -> p[row] * ((row == j ? 1 : 0) - p[j]))
                    .toArray();
            assertThat(stated).containsExactly(gradient(v -> softmax(v)[row], z), within(TOLERANCE));
        }
    }

    /** cross-entropy-vs-mse-and-gini: one sigmoid output, with cross-entropy and with half the squared error. */
    @Test
    void lossesOfASigmoidHaveTheirGradients() {
        for (int y = 0; y <= 1; y++) {
            double label = y;
            for (double z : new double[] {-5, -1, 0, 0.5, 4}) {
                double p = sigmoid(z);
                double[] entropy =
                        gradient(v -> -label * Math.log(sigmoid(v[0])) - (1 - label) * Math.log(1 - sigmoid(v[0])), z);
                double[] squared = gradient(v -> Math.pow(sigmoid(v[0]) - label, 2) / 2, z);
                assertThat(entropy[0]).isCloseTo(p - label, within(TOLERANCE));
                assertThat(squared[0]).isCloseTo((p - label) * p * (1 - p), within(TOLERANCE));
            }
        }
    }

    /** dropout-backward: the incoming gradient by the mask that was drawn, scaled. */
    @Test
    void dropoutMultipliesByItsMask() {
        double drop = 0.3;
        double[] x = normal(random, 12);
        double[] g = normal(random, 12);
        int[] mask = random.doubles(12).mapToInt(u -> u < drop ? 0 : 1).toArray();
        double[] stated = IntStream.range(0, 12)
                .mapToDouble(i -> mask[i] / (1 - drop) * g[i])
                .toArray();
        double[] computed = gradient(
                v -> IntStream.range(0, 12)
                        .mapToDouble(i -> g[i] * mask[i] / (1 - drop) * v[i])
                        .sum(),
                x);
        assertThat(Arrays.stream(mask).sum()).isBetween(1, 11);
        assertThat(stated).containsExactly(computed, within(TOLERANCE));
    }

    /** cnn-weight-update: kernel, bias and input of a cross-correlation with stride 2, two channels to three. */
    @Test
    void convolutionHasTheGradientsOfItsKernelBiasAndInput() {
        Convolution layer = new Convolution(2, 3, 3, 2, 7);
        double[] w = normal(random, layer.weights());
        double[] x = normal(random, layer.inputs());
        double[] b = normal(random, 3);
        double[] delta = normal(random, layer.outputs());
        assertThat(layer.ofKernel(delta, x))
                .containsExactly(gradient(v -> dot(delta, layer.forward(v, x, b)), w), within(TOLERANCE));
        assertThat(layer.ofInput(delta, w))
                .containsExactly(gradient(v -> dot(delta, layer.forward(w, v, b)), x), within(TOLERANCE));
        assertThat(layer.ofBias(delta))
                .containsExactly(gradient(v -> dot(delta, layer.forward(w, x, v)), b), within(TOLERANCE));
    }
}
