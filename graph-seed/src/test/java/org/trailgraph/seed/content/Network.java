package org.trailgraph.seed.content;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Adds up the parameters and the multiply-adds of a convolutional network, layer by layer, as its paper's table has it. */
final class Network {

    private final boolean normalized;
    private long parameters;
    private long multiplyAdds;

    /** A square feature map. */
    record Maps(int channels, int side) {

        Maps pool(int kernel, int stride, int padding) {
            return new Maps(channels, out(side, kernel, stride, padding));
        }

        static Maps concat(Maps... branches) {
            return new Maps(Stream.of(branches).mapToInt(Maps::channels).sum(), branches[0].side());
        }
    }

    /** With batch normalization after each convolution, which replaces its bias by a scale and a shift; or without. */
    Network(boolean normalized) {
        this.normalized = normalized;
    }

    /** A convolution padded so that stride 1 keeps the size. */
    Maps conv(Maps in, int channels, int kernel, int stride) {
        return layer(in, channels, kernel * kernel, out(in.side(), kernel, stride, kernel / 2));
    }

    /** A convolution without padding. */
    Maps valid(Maps in, int channels, int kernel, int stride) {
        return layer(in, channels, kernel * kernel, out(in.side(), kernel, stride, 0));
    }

    /** A convolution 1 by n or n by 1 that keeps the size. */
    Maps line(Maps in, int channels, int kernel) {
        return layer(in, channels, kernel, in.side());
    }

    private Maps layer(Maps in, int channels, int area, int side) {
        long weights = (long) area * in.channels() * channels;
        parameters += weights + (normalized ? 2L : 1L) * channels;
        multiplyAdds += weights * side * side;
        return new Maps(channels, side);
    }

    int dense(int in, int out) {
        parameters += (long) in * out + out;
        multiplyAdds += (long) in * out;
        return out;
    }

    long parameters() {
        return parameters;
    }

    long multiplyAdds() {
        return multiplyAdds;
    }

    private static int out(int side, int kernel, int stride, int padding) {
        return (side + 2 * padding - kernel) / stride + 1;
    }

    /** Simonyan and Zisserman 2014, table 1 D. */
    static Network vgg16() {
        Network net = new Network(false);
        Maps maps = new Maps(3, 224);
        int[][] blocks = {{64, 2}, {128, 2}, {256, 3}, {512, 3}, {512, 3}};
        for (int[] block : blocks) {
            for (int i = 0; i < block[1]; i++) {
                maps = net.conv(maps, block[0], 3, 1);
            }
            maps = maps.pool(2, 2, 0);
        }
        net.dense(net.dense(net.dense(maps.channels() * maps.side() * maps.side(), 4096), 4096), 1000);
        return net;
    }

    /** He et al. 2015, table 1, with the stride in the 3x3 convolution, as libraries have it (v1.5). */
    static Network resnet(int... blocks) {
        Network net = new Network(true);
        Maps maps = net.conv(new Maps(3, 224), 64, 7, 2).pool(3, 2, 1);
        for (int stage = 0; stage < blocks.length; stage++) {
            int width = 64 << stage;
            for (int block = 0; block < blocks[stage]; block++) {
                int stride = stage > 0 && block == 0 ? 2 : 1;
                if (block == 0) {
                    net.conv(maps, 4 * width, 1, stride);
                }
                maps = net.conv(net.conv(net.conv(maps, width, 1, 1), width, 3, stride), 4 * width, 1, 1);
            }
        }
        net.dense(maps.channels(), 1000);
        return net;
    }

    /** Szegedy et al. 2015, as the authors' code and torchvision have it, without the auxiliary classifier. */
    static Network inceptionV3() {
        Network net = new Network(true);
        Maps maps = net.conv(net.valid(net.valid(new Maps(3, 299), 32, 3, 2), 32, 3, 1), 64, 3, 1);
        maps = net.valid(net.valid(maps.pool(3, 2, 0), 80, 1, 1), 192, 3, 1).pool(3, 2, 0);
        for (int pooled : new int[] {32, 64, 64}) {
            maps = net.inceptionA(maps, pooled);
        }
        maps = Maps.concat(
                net.valid(maps, 384, 3, 2),
                net.valid(net.conv(net.conv(maps, 64, 1, 1), 96, 3, 1), 96, 3, 2),
                maps.pool(3, 2, 0));
        for (int narrow : new int[] {128, 160, 160, 192}) {
            maps = net.inceptionB(maps, narrow);
        }
        maps = Maps.concat(
                net.valid(net.conv(maps, 192, 1, 1), 320, 3, 2),
                net.valid(net.lines(net.conv(maps, 192, 1, 1), 192, 192), 192, 3, 2),
                maps.pool(3, 2, 0));
        net.dense(net.inceptionC(net.inceptionC(maps)).channels(), 1000);
        return net;
    }

    private Maps inceptionA(Maps in, int pooled) {
        return Maps.concat(
                conv(in, 64, 1, 1),
                conv(conv(in, 48, 1, 1), 64, 5, 1),
                conv(conv(conv(in, 64, 1, 1), 96, 3, 1), 96, 3, 1),
                conv(in, pooled, 1, 1));
    }

    private Maps inceptionB(Maps in, int narrow) {
        return Maps.concat(
                conv(in, 192, 1, 1),
                lines(conv(in, narrow, 1, 1), narrow, 192),
                lines(conv(in, narrow, 1, 1), narrow, narrow, narrow, 192),
                conv(in, 192, 1, 1));
    }

    private Maps inceptionC(Maps in) {
        Maps second = conv(in, 384, 1, 1);
        Maps third = conv(conv(in, 448, 1, 1), 384, 3, 1);
        return Maps.concat(
                conv(in, 320, 1, 1),
                line(second, 384, 3),
                line(second, 384, 3),
                line(third, 384, 3),
                line(third, 384, 3),
                conv(in, 192, 1, 1));
    }

    /** Convolutions 1 by 7 and 7 by 1 in turn. */
    private Maps lines(Maps in, int... channels) {
        return IntStream.of(channels).boxed().reduce(in, (maps, out) -> line(maps, out, 7), (a, b) -> b);
    }
}
