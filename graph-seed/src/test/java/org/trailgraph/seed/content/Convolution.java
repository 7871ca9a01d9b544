package org.trailgraph.seed.content;

/** The formulas of cnn-weight-update for one sample: a cross-correlation and its three gradients. */
record Convolution(int channels, int maps, int kernel, int stride, int side) {

    /** What happens to each triple of an output, the weight and the input that take part in it. */
    private interface Product {
        void at(int output, int weight, int input);
    }

    int weights() {
        return maps * channels * kernel * kernel;
    }

    int inputs() {
        return channels * side * side;
    }

    int outputs() {
        return maps * out() * out();
    }

    private int out() {
        return (side - kernel) / stride + 1;
    }

    double[] forward(double[] w, double[] x, double[] b) {
        double[] z = new double[outputs()];
        for (int o = 0; o < z.length; o++) {
            z[o] = b[o / (out() * out())];
        }
        each((output, weight, input) -> z[output] += w[weight] * x[input]);
        return z;
    }

    double[] ofKernel(double[] delta, double[] x) {
        double[] dw = new double[weights()];
        each((output, weight, input) -> dw[weight] += delta[output] * x[input]);
        return dw;
    }

    double[] ofInput(double[] delta, double[] w) {
        double[] dx = new double[inputs()];
        each((output, weight, input) -> dx[input] += delta[output] * w[weight]);
        return dx;
    }

    double[] ofBias(double[] delta) {
        double[] db = new double[maps];
        for (int o = 0; o < delta.length; o++) {
            db[o / (out() * out())] += delta[o];
        }
        return db;
    }

    private void each(Product product) {
        for (int output = 0; output < outputs(); output++) {
            int o = output / (out() * out());
            int i = output / out() % out();
            int j = output % out();
            for (int k = 0; k < channels * kernel * kernel; k++) {
                int c = k / (kernel * kernel);
                int u = k / kernel % kernel;
                int v = k % kernel;
                int input = (c * side + stride * i + u) * side + stride * j + v;
                product.at(output, o * channels * kernel * kernel + k, input);
            }
        }
    }
}
