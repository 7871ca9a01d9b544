package org.trailgraph.seed.content;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What the tests compute with: seeded random numbers, and derivatives by central differences. */
final class Numbers {

    /** The error of a central difference is of the order of the step squared, here 1e-10, and of rounding, 1e-11. */
    private static final double STEP = 1e-5;

    /** For the functions of these tests, whose values and third derivatives are of the order of one. */
    static final double TOLERANCE = 1e-7;

    private Numbers() {}

    /** So many numbers of a standard normal distribution. */
    static double[] normal(Random random, int count) {
        return DoubleStream.generate(random::nextGaussian).limit(count).toArray();
    }

    static double[] gradient(ToDoubleFunction<double[]> function, double... at) {
        return IntStream.range(0, at.length)
                .mapToDouble(i -> {
                    double[] up = at.clone();
                    double[] down = at.clone();
                    up[i] += STEP;
                    down[i] -= STEP;
                    return (function.applyAsDouble(up) - function.applyAsDouble(down)) / (2 * STEP);
                })
                .toArray();
    }

    static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    static double[] softmax(double... z) {
        double sum = DoubleStream.of(z).map(Math::exp).sum();
        return DoubleStream.of(z).map(v -> Math.exp(v) / sum).toArray();
    }

    /** The numbers row by row as a matrix with so many columns. */
    static double[][] rows(double[] values, int columns) {
        return IntStream.range(0, values.length / columns)
                .mapToObj(i -> Arrays.copyOfRange(values, i * columns, (i + 1) * columns))
                .toArray(double[][]::new);
    }
}
