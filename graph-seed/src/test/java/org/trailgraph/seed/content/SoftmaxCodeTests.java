package org.trailgraph.seed.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Softmax, cross-entropy and its gradient as the answer codes them. */
class SoftmaxCodeTests {

    static Stream<AnswerCode> codes() {
        return AnswerCode.of("softmax-and-exponential");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void softmaxIsTheExponentialsByTheirSum(AnswerCode code) {
        Python python = Python.run(code);
        double[] z = Numbers.normal(new Random(1), 6);
        assertThat(Python.numbers(python.call("softmax", Python.list(z))))
                .containsExactly(Numbers.softmax(z), within(1e-14));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void neitherSoftmaxNorLossOverflows(AnswerCode code) {
        Python python = Python.run(code);
        double[] p = Python.numbers(python.call("softmax", Python.list(1000, 0, -1000)));
        assertThat(p).containsExactly(1, 0, 0);
        assertThat(python.call("loss", Python.list(1000, 0, -1000), 1).asDouble())
                .isEqualTo(1000);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void lossIsMinusTheLogarithmOfTheTrueClass(AnswerCode code) {
        Python python = Python.run(code);
        double[] z = Numbers.normal(new Random(2), 5);
        for (int t = 0; t < z.length; t++) {
            assertThat(python.call("loss", Python.list(z), t).asDouble())
                    .isCloseTo(-Math.log(Numbers.softmax(z)[t]), within(1e-13));
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void gradientAgreesWithFiniteDifferences(AnswerCode code) {
        Python python = Python.run(code);
        Random random = new Random(3);
        for (int round = 0; round < 20; round++) {
            double[] z = Numbers.normal(random, 2 + round % 7);
            int t = random.nextInt(z.length);
            double[] gradient = Python.numbers(python.call("grad", Python.list(z), t));
            assertThat(gradient)
                    .containsExactly(
                            Numbers.gradient(x -> -Math.log(Numbers.softmax(x)[t]), z), within(Numbers.TOLERANCE));
            assertThat(DoubleStream.of(gradient).sum()).isCloseTo(0, within(1e-14));
        }
    }
}
