package org.trailgraph.seed.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trailgraph.seed.content.Claim.holds;
import static org.trailgraph.seed.content.Claim.says;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the content says of the sizes of convolutional networks, computed from their layers, in both languages. */
class ClaimedNetworksTests {

    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    private static final Network VGG = Network.vgg16();
    private static final Network RESNET_50 = Network.resnet(3, 4, 6, 3);
    private static final Network INCEPTION_V3 = Network.inceptionV3();

    @TestFactory
    Stream<DynamicTest> claims() {
        return Stream.of(receptiveField(), networks(), squeezeAndExcitation(), convolutions(), blocks())
                .flatMap(claims -> claims)
                .map(Claim::test);
    }

    @Test
    void countsTheParametersThatTheLibrariesReport() {
        assertThat(VGG.parameters()).isEqualTo(138_357_544);
        assertThat(RESNET_50.parameters()).isEqualTo(25_557_032);
        assertThat(INCEPTION_V3.parameters()).isEqualTo(23_834_568);
    }

    /** The fields of VGG-16 after each layer: one list a block, its pooling last. */
    private static List<int[]> vggFields() {
        List<int[]> blocks = new ArrayList<>();
        int field = 1;
        int distance = 1;
        for (int convolutions : new int[] {2, 2, 3, 3, 3}) {
            int[] block = new int[convolutions + 1];
            for (int i = 0; i < convolutions; i++) {
                field += (3 - 1) * distance;
                block[i] = field;
            }
            field += (2 - 1) * distance;
            block[convolutions] = field;
            distance *= 2;
            blocks.add(block);
        }
        return blocks;
    }

    private static Stream<Claim> receptiveField() {
        String file = "questions/cnn/receptive-field-of-vgg";
        List<int[]> blocks = vggFields();
        int conv = blocks.get(4)[2];
        int pool = blocks.get(4)[3];
        Stream<Claim> ends = Stream.of(
                says(file, "of **%1$.0fx%1$.0f** pixels; after pool5 it is **%2$.0fx%2$.0f**", conv, pool),
                says(file, "是**%1$.0f×%1$.0f**像素，经过pool5之后是**%2$.0f×%2$.0f**", conv, pool),
                says(file, "block 5 ($j=16$): %.0f, %.0f, **%.0f**; pool5: **%.0f**", doubles(blocks.get(4))),
                says(file, "第5段（$j=16$）：%.0f、%.0f、**%.0f**；pool5：**%.0f**", doubles(blocks.get(4))),
                says(file, "VGG-16 has %.0f at conv5_3 and %.0f after pool5", conv, pool),
                says(file, "VGG-16在conv5_3处为%.0f，pool5之后为%.0f", conv, pool),
                says(file, "reaches %.0f, more than", pool + 6 * 32),
                says(file, "达到%.0f，超过", pool + 6 * 32));
        Stream<Claim> ways = IntStream.range(0, 4)
                .boxed()
                .flatMap(b -> Stream.of(
                        says(file, "- block %.0f ($j=%.0f$): " + joined(blocks.get(b), ", ", "; pool"), b + 1, 1 << b),
                        says(file, "- 第%.0f段（$j=%.0f$）：" + joined(blocks.get(b), "、", "；pool"), b + 1, 1 << b)));
        return Stream.concat(ends, ways);
    }

    private static String joined(int[] fields, String comma, String pool) {
        int last = fields.length - 1;
        String colon = comma.equals("、") ? "：" : ": ";
        return String.join(
                        comma,
                        IntStream.range(0, last).mapToObj(i -> "" + fields[i]).toList())
                + pool
                + (Integer.numberOfTrailingZeros(fields[last] - fields[last - 1]) + 1)
                + colon
                + fields[last];
    }

    private static double[] doubles(int... values) {
        return IntStream.of(values).asDoubleStream().toArray();
    }

    private static Stream<Claim> networks() {
        String both = "questions/cnn/inceptionv3-and-resnet50-experience";
        double inception = INCEPTION_V3.parameters() / MILLION;
        double resnet = RESNET_50.parameters() / MILLION;
        double dense = (25088 * 4096L + 4096 + 4096 * 4096L + 4096 + 4096 * 1000L + 1000) / MILLION;
        double vgg = VGG.parameters() / MILLION;
        double[] operations = {INCEPTION_V3.multiplyAdds() / BILLION, RESNET_50.multiplyAdds() / BILLION};
        boolean fewer = Network.resnet(3, 8, 36, 3).multiplyAdds() < VGG.multiplyAdds();
        return Stream.of(
                says(
                        both,
                        "about %.0f million parameters without the auxiliary head, ResNet-50 about %.1f million",
                        inception,
                        resnet),
                says(both, "about %.1f and %.1f billion multiply-adds", operations),
                says(both, "约%.0f万（不含辅助分类器）与%.0f万", Math.round(inception) * 100.0, Math.round(resnet * 10) * 10.0),
                says(both, "约%.0f亿与%.0f亿次乘加", operations[0] * 10, operations[1] * 10),
                says("concepts/cnn/inceptionv3", "With about %.0f million parameters", inception),
                says("concepts/cnn/inceptionv3", "参数约%.0f万", Math.round(inception) * 100.0),
                says("questions/cnn/cnn-layers", "about %.0f of %.0f million parameters", dense, vgg),
                says("questions/cnn/cnn-layers", "约占%.2f亿参数中的%.2f亿", vgg / 100, dense / 100),
                says("concepts/cnn/vgg", "about %.0f million parameters", vgg),
                says("concepts/cnn/vgg", "约有%.2f亿个参数", vgg / 100),
                holds("concepts/cnn/vgg", "only about a tenth of the total", Math.round((vgg - dense) / vgg * 10) == 1),
                holds("concepts/cnn/vgg", "只占总数的一成左右", Math.round((vgg - dense) / vgg * 10) == 1),
                holds("concepts/cnn/resnet", "ResNet-152 needs fewer operations than VGG-16", fewer),
                holds("concepts/cnn/resnet", "ResNet-152的计算量低于VGG-16", fewer),
                says(
                        "concepts/nn/fully-connected-layer",
                        "maps %.0f inputs to 4096 units and has about %.0f million weights",
                        512 * 7 * 7,
                        512 * 7 * 7 * 4096 / MILLION),
                says(
                        "concepts/nn/fully-connected-layer",
                        "由%.0f维到4096维，约有%.2f亿个权重",
                        512 * 7 * 7,
                        512 * 7 * 7 * 4096 / MILLION / 100));
    }

    private static Stream<Claim> squeezeAndExcitation() {
        String file = "questions/cnn/senet-in-resnet";
        int[] blocks = {3, 4, 6, 3};
        double parameters = 0;
        double operations = 0;
        double last = 0;
        for (int stage = 0; stage < 4; stage++) {
            double channels = 256 << stage;
            double side = 56 >> stage;
            last = blocks[stage] * 2 * channels * channels / 16;
            parameters += last;
            operations += last + 2 * blocks[stage] * channels * side * side;
        }
        boolean tenth = Math.round(10 * parameters / RESNET_50.parameters()) == 1;
        boolean below = operations / RESNET_50.multiplyAdds() < 0.01;
        double all = RESNET_50.parameters() / MILLION;
        return Stream.of(
                says(file, "about %.2f million, a tenth of its %.1f million", parameters / MILLION, all),
                says(file, "约%.0f万，相当于原来%.0f万的十分之一", parameters / 1e4, Math.round(all * 10) * 10.0),
                says(file, "about %.1f million parameters on ResNet-50", parameters / MILLION),
                says(file, "约增加%.0f万参数", Math.round(parameters / 1e5) * 10.0),
                holds(file, "a tenth of its", tenth),
                holds(file, "十分之一", tenth),
                holds(file, "Computation grows by less than 1%", below),
                holds(file, "计算量增加不到1%", below),
                holds(file, "Most of the parameters sit in the last stage", last > parameters / 2),
                holds(file, "参数大多在最后一个阶段", last > parameters / 2),
                holds("concepts/cnn/senet", "about 10 % more parameters and under 1 % more operations", tenth && below),
                holds("concepts/cnn/senet", "约10%的参数、不到1%的计算量", tenth && below));
    }

    private static Stream<Claim> convolutions() {
        String one = "questions/cnn/role-of-1x1-convolution";
        double direct = 5 * 5 * 192 * 32;
        double reduced = 192 * 16 + 5 * 5 * 16 * 32;
        boolean tenth = Math.round(10 * reduced / direct) == 1;
        double less = 100 * (25 - 18) / 25.0;
        boolean eighthToNinth = IntStream.of(64, 128, 256, 512, 1024)
                .mapToDouble(out -> 1 / (1.0 / out + 1.0 / 9))
                .allMatch(times -> times > 7.5 && times < 9);
        String separable = "concepts/cnn/depthwise-separable-convolution";
        return Stream.of(
                says(one, "$5 \\cdot 5 \\cdot 192 \\cdot 32 = %.0f$ multiplications", direct),
                says(one, "$5 \\cdot 5 \\cdot 192 \\cdot 32 = %.0f$ 次乘法", direct),
                says(one, "16 \\cdot 32 = %.0f$, about a tenth", reduced),
                says(one, "16 \\cdot 32 = %.0f$ 次，约为十分之一", reduced),
                holds(one, "about a tenth", tenth),
                says("questions/cnn/inception-family", "cost %.0f/%.0f of a 5x5", 2 * 3 * 3, 5 * 5),
                says("questions/cnn/inception-family", "5×5的%.0f/%.0f", 2 * 3 * 3, 5 * 5),
                says(
                        "concepts/cnn/factorized-convolution",
                        "need 18 multiplications per channel pair where a 5x5 kernel needs 25, which is %.0f%% less",
                        less),
                says("concepts/cnn/factorized-convolution", "需18次乘法，一个5×5核需25次，减少%.0f%%", less),
                says("concepts/cnn/convolution-kernel", "3·3·64 = %.0f weights", 3 * 3 * 64),
                says("concepts/cnn/convolution-kernel", "3×3×64＝%.0f个权重", 3 * 3 * 64),
                says("concepts/cnn/dilated-convolution", "rate 2 covers a %1$.0fx%1$.0f window", 2 * (3 - 1) + 1),
                says("concepts/cnn/dilated-convolution", "用9个权重覆盖%1$.0f×%1$.0f的窗口", 2 * (3 - 1) + 1),
                says("concepts/cnn/spatial-pyramid-pooling", "$%.0fC$ numbers", 16 + 4 + 1),
                says("concepts/cnn/spatial-pyramid-pooling", "输出长度为$%.0fC$", 16 + 4 + 1),
                holds(separable, "about one eighth to one ninth for 3x3", eighthToNinth),
                holds(separable, "约为八分之一到九分之一", eighthToNinth),
                says("questions/cnn/convolution-space-or-time-invariance", "multiples of %.0f pixels", 1 << 5),
                says("questions/cnn/convolution-space-or-time-invariance", "%.0f像素的整数倍", 1 << 5));
    }

    private static Stream<Claim> blocks() {
        String file = "concepts/cnn/bottleneck-block";
        int bottleneck = 256 * 64 + 9 * 64 * 64 + 64 * 256;
        int wide = 2 * 9 * 256 * 256;
        boolean alike = Math.abs(bottleneck / (2.0 * 9 * 64 * 64) - 1) < 0.1;
        String vgg = "concepts/cnn/vgg";
        return Stream.of(
                says(file, "it has %,.0f convolution weights, against %,.0f", bottleneck, wide),
                says(file, "共%.0f个，而两个全宽3×3卷积要%.0f个", bottleneck, wide),
                holds(file, "a bottleneck on 256 channels costs about as much as two 3x3 convolutions on 64", alike),
                holds(file, "256通道的瓶颈结构与64通道的两个3×3卷积计算量相近", alike),
                says(vgg, "with $%.0fC^2$ weights where that kernel needs $%.0fC^2$", 3 * 3 * 3, 7 * 7),
                says(vgg, "权重却只要$%.0fC^2$，而后者要$%.0fC^2$", 3 * 3 * 3, 7 * 7));
    }
}
