package org.trailgraph.seed.content;

import static org.trailgraph.seed.content.Claim.holds;
import static org.trailgraph.seed.content.Claim.says;
import static org.trailgraph.seed.content.Numbers.sigmoid;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The numbers of answers and summaries that follow from first principles, each computed and then looked for in the text, in
 * both languages. Measured results (accuracies, speeds) rest on their papers and are not here.
 */
class ClaimedNumbersTests {

    @TestFactory
    Stream<DynamicTest> claims() {
        return Stream.of(
                        recurrent(),
                        attention(),
                        vanishing(),
                        evaluation(),
                        losses(),
                        functions(),
                        detection(),
                        pooling())
                .flatMap(claims -> claims)
                .map(Claim::test);
    }

    private static Stream<Claim> recurrent() {
        String gru = "questions/rnn/lstm-vs-gru";
        String lstm = "questions/rnn/lstm-structure-and-mathematics";
        double gate = 256 * (256 + 256) + 256;
        double small = Math.pow(0.9, 100) * 1e5;
        return Stream.of(
                says(gru, "that is %,.0f against %,.0f, a quarter less", 4 * gate, 3 * gate),
                says(gru, "时为%.0f对%.0f，少四分之一", 4 * gate, 3 * gate),
                says(lstm, "over 100 steps %.2f is left", Math.pow(0.99, 100)),
                says(lstm, "100步后还剩%.2f", Math.pow(0.99, 100)),
                says(lstm, "a factor of 0.9 leaves $%.1f \\cdot 10^{-5}$", small),
                says(lstm, "因子为0.9则只剩 $%.1f \\cdot 10^{-5}$", small),
                says(lstm, "so that $f \\approx %.2f$ at first", sigmoid(1)),
                says(lstm, "使初始 $f \\approx %.2f$", sigmoid(1)));
    }

    private static Stream<Claim> attention() {
        String heads = "questions/attention/self-attention-and-multi-head";
        String tiny = "questions/attention/self-attention-in-detail";
        String vit = "concepts/attention/vision-transformer";
        double score = 1 / Math.sqrt(2);
        double[] weights = Numbers.softmax(score, 0);
        double bert = (30522 + 512 + 2 + 2) * 768 + 12 * (12.0 * 768 * 768 + 13 * 768) + 768 * 768 + 768;
        return Stream.of(
                says(heads, "$4 d^2 = 1{,}%03.0f{,}%03.0f$ weights", 4 * 512 * 512 / 1000 % 1000, 4 * 512 * 512 % 1000),
                says(heads, "共 $4 d^2 = %.0f$ 个权重", 4 * 512 * 512),
                says("questions/attention/transformer-and-its-hyperparameters", "$d_k = d_v = d/h = %.0f$.", 512 / 8),
                says("questions/attention/transformer-and-its-hyperparameters", "$d_k = d_v = d/h = %.0f$。", 512 / 8),
                says(
                        tiny,
                        "row 1 of $S$ is $(%.3f, 0)$, row 1 of $A$ is $(%.3f, %.3f)$",
                        score,
                        weights[0],
                        weights[1]),
                says(tiny, "第1行为 $(%.3f, 0)$，$A$ 的第1行为 $(%.3f, %.3f)$", score, weights[0], weights[1]),
                says(vit, "gives %.0f tokens", 224 / 16 * 224 / 16),
                says(vit, "得%.0f个词元", 224 / 16 * 224 / 16),
                says("concepts/attention/bert", "12 layers and %.0f million parameters", Math.round(bert / 1e7) * 10.0),
                says("concepts/attention/bert", "12层、%.1f亿参数", bert / 1e8));
    }

    private static Stream<Claim> vanishing() {
        String fix = "questions/nn/fix-vanishing-gradient";
        String file = "questions/nn/vanishing-and-exploding-gradient";
        double[] fifty = {Math.pow(0.9, 50), Math.pow(1.1, 50)};
        double steepest = DoubleStream.iterate(-5, z -> z <= 5, z -> z + 1.0 / 64)
                .map(z -> sigmoid(z) * (1 - sigmoid(z)))
                .max()
                .orElseThrow();
        return Stream.of(
                says(fix, "at most $%.2f$ per layer", steepest),
                says(fix, "至多 $%.2f$", steepest),
                says(fix, "after 10 layers $0.25^{10} \\approx 10^{%.0f}$", Math.log10(Math.pow(0.25, 10))),
                says(fix, "10层之后 $0.25^{10} \\approx 10^{%.0f}$", Math.log10(Math.pow(0.25, 10))),
                says(file, "Fifty factors of 0.9 give %.3f, fifty of 1.1 give %.0f", fifty),
                says(file, "50个0.9相乘约为%.3f，50个1.1相乘约为%.0f", fifty),
                says("concepts/nn/sigmoid-function", "peaks at %.2f for input 0", steepest),
                says("concepts/nn/sigmoid-function", "在0处取最大值%.2f", steepest),
                holds(
                        "concepts/nn/activation-saturation",
                        "at $|x| = 5$ the derivative is below 0.007",
                        sigmoid(5) * sigmoid(-5) < 0.007),
                holds("concepts/nn/activation-saturation", "处的导数已不足0.007", sigmoid(5) * sigmoid(-5) < 0.007));
    }

    private static Stream<Claim> evaluation() {
        String file = "questions/evaluation/precision-and-recall";
        double precision = 80 / 120.0;
        double recall = 80 / 100.0;
        double f1 = 2 * precision * recall / (precision + recall);
        double auc = (4 + 2.5 - 2 * 3 / 2) / (2 * 2);
        double alarms = 100 * 0.01 * 0.9 / (0.01 * 0.9 + 0.99 * 0.05);
        return Stream.of(
                says(file, "80/120 \\approx %.3f$ and $R = 80/100 = %.1f$", precision, recall),
                says(file, "80/120 \\approx %.3f$，$R = 80/100 = %.1f$", precision, recall),
                says(
                        file,
                        "is $%.2f$, but calling everything negative would already give $%.2f$",
                        (80 + 860) / 1000.0,
                        (1000 - 100) / 1000.0),
                says(file, "为 $%.2f$，可全部判负也有 $%.2f$", (80 + 860) / 1000.0, (1000 - 100) / 1000.0),
                says(file, "Here $F_1 \\approx %.3f$", f1),
                says(file, "此例 $F_1 \\approx %.3f$", f1),
                says("questions/evaluation/auc-meaning-and-computation", "$(4 + 2.5 - 3) / 4 = %.3f$.", auc),
                says("questions/evaluation/auc-meaning-and-computation", "$(4 + 2.5 - 3) / 4 = %.3f$。", auc),
                says("concepts/evaluation/false-positive-rate", "only about %.0f%% of the alarms", alarms),
                says("concepts/evaluation/false-positive-rate", "报警中只有约%.0f%%", alarms),
                says("concepts/evaluation/f1-score", "gives F1 of only %.2f", 2 * 0.1 / 1.1),
                says("concepts/evaluation/f1-score", "F1只有约%.2f", 2 * 0.1 / 1.1));
    }

    private static Stream<Claim> losses() {
        String file = "questions/ml/cross-entropy-vs-mse-and-gini";
        double p = sigmoid(-5);
        double crossEntropy = p - 1;
        double squared = (p - 1) * p * (1 - p);
        return Stream.of(
                says(file, "$%.3f$ against $%.4f$", crossEntropy, squared),
                says(file, "前者为 $%.3f$，后者为 $%.4f$", crossEntropy, squared),
                says(file, "about %.0f times smaller", crossEntropy / squared),
                says(file, "只有前者的约1/%.0f", crossEntropy / squared));
    }

    private static Stream<Claim> functions() {
        double[] gelu = geluMinimum();
        double tanh = 1 - Math.tanh(2) * Math.tanh(2);
        boolean floats = Math.exp(89) > Float.MAX_VALUE && Math.exp(88) < Float.MAX_VALUE;
        boolean halves = Math.exp(12) > 65504 && Math.exp(11) < 65504;
        return Stream.of(
                says("concepts/nn/tanh", "at $x = 2$ it is already about %.2f", tanh),
                says("concepts/nn/tanh", "$x=2$ 处已降到约%.2f", tanh),
                says("concepts/nn/gelu", "its minimum of about %.2f lies near $x = %.2f$", gelu[1], gelu[0]),
                says("concepts/nn/gelu", "最小值约%.2f，在 $x\\approx%.2f$ 处", gelu[1], gelu[0]),
                holds("concepts/nn/log-sum-exp-trick", "In 32-bit floats $e^{89}$ already overflows", floats),
                holds("concepts/nn/log-sum-exp-trick", "单精度下 $e^{89}$ 就已上溢", floats),
                holds(
                        "concepts/math/exponential-function",
                        "`exp(89)` exceeds the largest 32-bit float and `exp(12)` the largest 16-bit one",
                        floats && halves),
                holds(
                        "concepts/math/exponential-function",
                        "`exp(89)`超出32位浮点数的范围，`exp(12)`超出16位浮点数的范围",
                        floats && halves),
                says("concepts/optimization/momentum", "$\\beta=%.1f$ 时为10倍", 1 - 1 / 10.0),
                holds("concepts/optimization/momentum", "ten times for 0.9", Math.round(1 / (1 - 0.9)) == 10),
                says("concepts/optimization/gradient-noise", "only by a factor of about %.1f", Math.sqrt(2)));
    }

    /** Where x times the distribution function of the standard normal is least, and its value there, by integration. */
    private static double[] geluMinimum() {
        double step = 1e-4;
        double phi = 0;
        double[] least = {0, 0};
        for (double x = -10; x < 0; x += step) {
            double middle = x + step / 2;
            phi += step * Math.exp(-middle * middle / 2) / Math.sqrt(2 * Math.PI);
            if ((x + step) * phi < least[1]) {
                least = new double[] {x + step, (x + step) * phi};
            }
        }
        return least;
    }

    private static Stream<Claim> detection() {
        String file = "questions/detection/roi-pooling-vs-roi-align";
        double cells = 200 / 16.0;
        double off = 16 * Math.abs(cells - Math.rint(cells));
        return Stream.of(
                says(
                        file,
                        "a left edge at 200 is %.1f cells; rounding is off by half a cell, which is %.0f pixels",
                        cells,
                        off),
                says(file, "左边界200对应%.1f个单元，取整偏差半个单元，就是图像上的%.0f个像素", cells, off),
                says("concepts/detection/roi-pooling", "half a cell is %.0f input pixels", off),
                says("concepts/detection/roi-pooling", "就是输入上的%.0f个像素", off));
    }

    /** The example: one window with a gradient of four. */
    private static Stream<Claim> pooling() {
        String file = "questions/cnn/average-and-max-pooling-backward";
        double[] x = {1, 3, 2, 0};
        double max = DoubleStream.of(x).max().orElseThrow();
        double[] toMax = DoubleStream.of(x).map(v -> v == max ? 4 : 0).toArray();
        return Stream.of(
                says(file, "each of the four gets $%.0f$", 4.0 / x.length),
                says(file, "四个位置各得 $%.0f$", 4.0 / x.length),
                says(file, "Max: $%.0f, %.0f, %.0f, %.0f$", toMax),
                says(file, "最大池化：$%.0f, %.0f, %.0f, %.0f$", toMax));
    }
}
