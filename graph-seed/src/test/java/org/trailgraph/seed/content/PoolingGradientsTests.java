package org.trailgraph.seed.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trailgraph.seed.content.Numbers.dot;
import static org.trailgraph.seed.content.Numbers.gradient;
import static org.trailgraph.seed.content.Numbers.normal;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The backward passes of pooling as average-and-max-pooling-backward and pooling-backward state them, against finite
 * differences: windows that tile the input, that overlap, and that leave positions out. Random inputs have no ties.
 */
class PoolingGradientsTests {

    private static final int SIDE = 7;

    private final Random random = new Random(7);
    private final double[] x = normal(random, SIDE * SIDE);

    /** The windows of a pooling, each as the positions that it covers. */
    record Windows(int kernel, int stride) {

        List<int[]> all() {
            int out = (SIDE - kernel) / stride + 1;
            return IntStream.range(0, out * out)
                    .mapToObj(k -> window(k / out * stride, k % out * stride))
                    .toList();
        }

        private int[] window(int top, int left) {
            return IntStream.range(0, kernel * kernel)
                    .map(i -> (top + i / kernel) * SIDE + left + i % kernel)
                    .toArray();
        }
    }

    static Stream<Arguments> windows() {
        return Stream.of(new Windows(2, 2), new Windows(3, 2), new Windows(3, 1), new Windows(2, 3), new Windows(7, 7))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("windows")
    void averagePoolingSpreadsTheGradientEvenly(Windows windows) {
        double[] g = normal(random, windows.all().size());
        double[] stated = backward(windows, g, window -> filled(window.length, 1.0 / window.length));
        assertThat(stated)
                .containsExactly(
                        finite(windows, g, values -> values.average().orElseThrow()), within(Numbers.TOLERANCE));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void maxPoolingHandsTheGradientToTheWinner(Windows windows) {
        double[] g = normal(random, windows.all().size());
        double[] stated = backward(windows, g, window -> {
            double max = IntStream.of(window).mapToDouble(i -> x[i]).max().orElseThrow();
            return IntStream.of(window).mapToDouble(i -> x[i] == max ? 1 : 0).toArray();
        });
        assertThat(stated)
                .containsExactly(finite(windows, g, values -> values.max().orElseThrow()), within(Numbers.TOLERANCE));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void powerPoolingHasTheStatedJacobian(Windows windows) {
        double p = 3;
        double[] g = normal(random, windows.all().size());
        double[] stated = backward(windows, g, window -> {
            double y = norm(IntStream.of(window).mapToDouble(i -> x[i]), p);
            return IntStream.of(window)
                    .mapToDouble(i -> Math.signum(x[i]) * Math.pow(Math.abs(x[i]) / y, p - 1))
                    .toArray();
        });
        assertThat(stated).containsExactly(finite(windows, g, values -> norm(values, p)), within(Numbers.TOLERANCE));
    }

    private static double norm(DoubleStream values, double p) {
        return Math.pow(values.map(v -> Math.pow(Math.abs(v), p)).sum(), 1 / p);
    }

    /** Each window hands on its share of the gradient by position; where windows overlap, shares add up. */
    private static double[] backward(Windows windows, double[] g, Function<int[], double[]> shares) {
        double[] dx = new double[SIDE * SIDE];
        List<int[]> all = windows.all();
        for (int k = 0; k < g.length; k++) {
            double[] share = shares.apply(all.get(k));
            for (int i = 0; i < share.length; i++) {
                dx[all.get(k)[i]] += g[k] * share[i];
            }
        }
        return dx;
    }

    private double[] finite(Windows windows, double[] g, Function<DoubleStream, Double> pool) {
        List<int[]> all = windows.all();
        return gradient(
                v -> dot(
                        g,
                        all.stream()
                                .mapToDouble(window ->
                                        pool.apply(IntStream.of(window).mapToDouble(i -> v[i])))
                                .toArray()),
                x);
    }

    private static double[] filled(int length, double value) {
        return DoubleStream.generate(() -> value).limit(length).toArray();
    }
}
