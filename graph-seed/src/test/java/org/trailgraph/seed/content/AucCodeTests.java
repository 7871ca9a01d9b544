package org.trailgraph.seed.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.python.core.PyList;

/** AUC by ranks, as the answer codes it, against its other two methods. */
class AucCodeTests {

    /** Labels with both classes among them, and scores of few values, so that many are tied. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Sample(int[] labels, double[] scores) {

        static Sample of(Random random) {
            int size = 2 + random.nextInt(40);
            int values = 1 + random.nextInt(12);
            int[] labels = random.ints(size, 0, 2).toArray();
            labels[0] = 0;
            labels[1] = 1;
            return new Sample(
                    labels,
                    random.ints(size, 0, values).mapToDouble(v -> v / 8.0).toArray());
        }

        double byTheCode(Python python) {
            PyList ones = new PyList();
            IntStream.of(labels).forEach(ones::add);
            return python.call("auc", ones, Python.list(scores)).asDouble();
        }

        /** The share of pairs of a positive and a negative that are in order, ties counting one half. */
        double byPairs() {
            double sum = 0;
            int pairs = 0;
            for (int i = 0; i < labels.length; i++) {
                for (int j = 0; j < labels.length; j++) {
                    if (labels[i] == 1 && labels[j] == 0) {
                        sum += (Math.signum(scores[i] - scores[j]) + 1) / 2;
                        pairs++;
                    }
                }
            }
            return sum / pairs;
        }

        /** The area under the points that every threshold gives, joined by straight lines. */
        double byArea() {
            List<double[]> points = new ArrayList<>(List.of(new double[] {0, 0}));
            IntStream.rangeClosed(-12, 0)
                    .mapToObj(v -> new double[] {share(0, -v / 8.0), share(1, -v / 8.0)})
                    .forEach(points::add);
            double area = 0;
            for (int i = 1; i < points.size(); i++) {
                double[] a = points.get(i - 1);
                double[] b = points.get(i);
                area += (b[0] - a[0]) * (a[1] + b[1]) / 2;
            }
            return area;
        }

        private double share(int label, double threshold) {
            return IntStream.range(0, labels.length)
                    .filter(i -> labels[i] == label)
                    .mapToDouble(i -> scores[i] >= threshold ? 1 : 0)
                    .average()
                    .orElseThrow();
        }
    }

    static Stream<AnswerCode> codes() {
        return AnswerCode.of("auc-meaning-and-computation");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void ranksAndPairsAndAreaAgree(AnswerCode code) {
        Python python = Python.run(code);
        Random random = new Random(4);
        for (int round = 0; round < 200; round++) {
            Sample sample = Sample.of(random);
            assertThat(sample.byTheCode(python))
                    .isCloseTo(sample.byPairs(), within(1e-12))
                    .isCloseTo(sample.byArea(), within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void refusesASingleClass(AnswerCode code) {
        Python python = Python.run(code);
        Sample positives = new Sample(new int[] {1, 1}, new double[] {0.1, 0.2});
        assertThatThrownBy(() -> positives.byTheCode(python)).hasMessageContaining("ValueError");
    }
}
