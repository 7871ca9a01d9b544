package org.trailgraph.seed.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.python.core.PyList;
import org.python.core.PyObject;

/** Batch normalization by hand, as the answer codes it: forwards, backwards, running estimates and inference. */
class BatchNormCodeTests {

    private static final int ROWS = 6;
    private static final int COLUMNS = 3;
    private static final double EPS = 1e-3;

    private final Random random = new Random(5);
    private final double[] x = Numbers.normal(random, ROWS * COLUMNS);
    private final double[] gamma = Numbers.normal(random, COLUMNS);
    private final double[] beta = Numbers.normal(random, COLUMNS);
    private final double[] dy = Numbers.normal(random, ROWS * COLUMNS);

    static Stream<AnswerCode> codes() {
        return AnswerCode.of("batch-norm-from-scratch");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void forwardIsTheFourFormulas(AnswerCode code) {
        PyObject y = forward(Python.run(code)).__getitem__(0);
        assertThat(Python.numbers(y)).containsExactly(normalized(x, gamma, beta), within(1e-13));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void backwardAgreesWithFiniteDifferences(AnswerCode code) {
        PyObject gradients = backward(Python.run(code));
        assertThat(Python.numbers(gradients.__getitem__(0)))
                .containsExactly(
                        Numbers.gradient(v -> Numbers.dot(dy, normalized(v, gamma, beta)), x),
                        within(Numbers.TOLERANCE));
        assertThat(Python.numbers(gradients.__getitem__(1)))
                .containsExactly(
                        Numbers.gradient(v -> Numbers.dot(dy, normalized(x, v, beta)), gamma),
                        within(Numbers.TOLERANCE));
        assertThat(Python.numbers(gradients.__getitem__(2)))
                .containsExactly(
                        Numbers.gradient(v -> Numbers.dot(dy, normalized(x, gamma, v)), beta),
                        within(Numbers.TOLERANCE));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void gradientOfEachColumnSumsToZero(AnswerCode code) {
        double[] dx = Python.numbers(backward(Python.run(code)).__getitem__(0));
        for (int j = 0; j < COLUMNS; j++) {
            assertThat(column(dx, j).sum()).isCloseTo(0, within(1e-13));
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void runningEstimatesMoveATenthTowardsTheUnbiasedOnes(AnswerCode code) {
        Python python = Python.run(code);
        PyList mean = Python.list(1, 2, 3);
        PyList variance = Python.list(4, 5, 6);
        python.call("update_running", mean, variance, forward(python).__getitem__(1), ROWS);
        for (int j = 0; j < COLUMNS; j++) {
            double unbiased = variance(x, j) * ROWS / (ROWS - 1);
            assertThat(Python.numbers(mean)[j]).isCloseTo(0.9 * (j + 1) + 0.1 * mean(x, j), within(1e-13));
            assertThat(Python.numbers(variance)[j]).isCloseTo(0.9 * (j + 4) + 0.1 * unbiased, within(1e-13));
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void inferenceStandardizesByTheRunningEstimates(AnswerCode code) {
        double[] mean = {1, 2, 3};
        double[] variance = {4, 5, 6};
        PyObject y = Python.run(code)
                .call(
                        "batch_norm_inference",
                        batch(),
                        Python.list(gamma),
                        Python.list(beta),
                        Python.list(mean),
                        Python.list(variance),
                        EPS);
        double[] expected =
                each((i, j) -> gamma[j] * (x[i * COLUMNS + j] - mean[j]) / Math.sqrt(variance[j] + EPS) + beta[j]);
        assertThat(Python.numbers(y)).containsExactly(expected, within(1e-13));
    }

    private PyObject forward(Python python) {
        return python.call("batch_norm_forward", batch(), Python.list(gamma), Python.list(beta), EPS);
    }

    private PyObject backward(Python python) {
        return python.call(
                "batch_norm_backward",
                Python.list(Numbers.rows(dy, COLUMNS)),
                forward(python).__getitem__(1));
    }

    private PyList batch() {
        return Python.list(Numbers.rows(x, COLUMNS));
    }

    private static double[] normalized(double[] x, double[] gamma, double[] beta) {
        return each((i, j) -> gamma[j] * (x[i * COLUMNS + j] - mean(x, j)) / Math.sqrt(variance(x, j) + EPS) + beta[j]);
    }

    private static double mean(double[] x, int j) {
        return column(x, j).average().orElseThrow();
    }

    private static double variance(double[] x, int j) {
        double mean = mean(x, j);
        return column(x, j).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
    }

    private static DoubleStream column(double[] x, int j) {
        return IntStream.range(0, ROWS).mapToDouble(i -> x[i * COLUMNS + j]);
    }

    private interface Entry {
        double at(int row, int column);
    }

    private static double[] each(Entry entry) {
        return IntStream.range(0, ROWS * COLUMNS)
                .mapToDouble(k -> entry.at(k / COLUMNS, k % COLUMNS))
                .toArray();
    }
}
