package org.trailgraph.seed.content;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A small matrix, with the operations that stated Jacobians are written in. */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Matrix(double[][] rows) {

    static Matrix of(double[] values, int columns) {
        return new Matrix(Numbers.rows(values, columns));
    }

    static Matrix normal(Random random, int rows, int columns) {
        return of(Numbers.normal(random, rows * columns), columns);
    }

    static Matrix diag(int size, IntToDoubleFunction entry) {
        return of(vector(size * size, k -> k / size == k % size ? entry.applyAsDouble(k % size) : 0), size);
    }

    static double[] vector(int size, IntToDoubleFunction entry) {
        return IntStream.range(0, size).mapToDouble(entry).toArray();
    }

    /** By central differences: row i holds the derivatives of output i. */
    static Matrix jacobian(UnaryOperator<double[]> function, double[] at) {
        return new Matrix(IntStream.range(0, function.apply(at).length)
                .mapToObj(i -> Numbers.gradient(v -> function.apply(v)[i], at))
                .toArray(double[][]::new));
    }

    int columns() {
        return rows[0].length;
    }

    double[] flat() {
        return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
    }

    double[] times(double[] v) {
        return vector(rows.length, i -> Numbers.dot(rows[i], v));
    }

    Matrix times(Matrix other) {
        double[][] columns = other.transpose().rows();
        return of(
                vector(
                        rows.length * columns.length,
                        k -> Numbers.dot(rows[k / columns.length], columns[k % columns.length])),
                columns.length);
    }

    Matrix times(double factor) {
        return of(Arrays.stream(flat()).map(v -> factor * v).toArray(), columns());
    }

    Matrix plus(Matrix other) {
        double[] a = flat();
        double[] b = other.flat();
        return of(vector(a.length, k -> a[k] + b[k]), columns());
    }

    Matrix transpose() {
        return of(vector(rows.length * columns(), k -> rows[k % rows.length][k / rows.length]), rows.length);
    }

    /** The largest singular value, by power iteration. */
    double norm() {
        double[] v = vector(columns(), i -> 1 + 0.1 * i);
        double norm = 0;
        for (int round = 0; round < 300; round++) {
            double[] next = transpose().times(times(v));
            double length = Math.sqrt(Numbers.dot(next, next));
            norm = Math.sqrt(length / Math.sqrt(Numbers.dot(v, v)));
            v = vector(next.length, i -> next[i] / length);
        }
        return norm;
    }
}
