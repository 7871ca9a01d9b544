package org.trailgraph.seed.content;

import static org.trailgraph.seed.content.Matrix.diag;
import static org.trailgraph.seed.content.Matrix.vector;

import java.util.function.DoubleUnaryOperator;

/** An LSTM that reads the rows of x, as lstm-structure-and-mathematics states its steps and the parts of its Jacobian. */
record Lstm(Layer forget, Layer input, Layer output, Layer candidate, Matrix x) {

    /** An activation of W x + U h + b. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Layer(DoubleUnaryOperator activation, Matrix w, Matrix u, double[] b) {

        double[] of(double[] in, double[] h) {
            double[] fromInput = w.times(in);
            double[] fromState = u.times(h);
            return vector(b.length, j -> activation.applyAsDouble(fromInput[j] + fromState[j] + b[j]));
        }
    }

    /** Cell state and hidden state after a step. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record State(double[] c, double[] h) {}

    private int size() {
        return forget.b().length;
    }

    State step(int t, State s) {
        double[] c = cell(t, s.c(), s.h());
        return new State(c, shown(gate(output, t, s), c));
    }

    double[] cell(int t, double[] c, double[] h) {
        State s = new State(c, h);
        double[] f = gate(forget, t, s);
        double[] i = gate(input, t, s);
        double[] proposed = gate(candidate, t, s);
        return vector(size(), j -> f[j] * c[j] + i[j] * proposed[j]);
    }

    double[] gate(Layer layer, int t, State s) {
        return layer.of(x.rows()[t], s.h());
    }

    static double[] shown(double[] o, double[] c) {
        return vector(c.length, j -> o[j] * Math.tanh(c[j]));
    }

    Matrix direct(int t, State s) {
        double[] f = gate(forget, t, s);
        return diag(size(), j -> f[j]);
    }

    /** A of step t, which starts from the state before it. */
    Matrix throughGates(int t, State s) {
        double[] f = gate(forget, t, s);
        double[] i = gate(input, t, s);
        double[] proposed = gate(candidate, t, s);
        return diag(size(), j -> s.c()[j] * f[j] * (1 - f[j]))
                .times(forget.u())
                .plus(diag(size(), j -> proposed[j] * i[j] * (1 - i[j])).times(input.u()))
                .plus(diag(size(), j -> i[j] * (1 - proposed[j] * proposed[j])).times(candidate.u()));
    }

    /** B of a state that was shown by the output gate o. */
    static Matrix shownSlope(double[] o, double[] c) {
        return diag(c.length, j -> o[j] * (1 - Math.pow(Math.tanh(c[j]), 2)));
    }

    /** The derivative of a step's cell state by the one before, which the output gate o showed. */
    Matrix oneStep(int t, State s, double[] o) {
        return direct(t, s).plus(throughGates(t, s).times(shownSlope(o, s.c())));
    }

    static double[] opened(State s) {
        return vector(s.c().length, j -> s.h()[j] / Math.tanh(s.c()[j]));
    }
}
