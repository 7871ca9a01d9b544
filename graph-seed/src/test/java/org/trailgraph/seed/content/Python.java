package org.trailgraph.seed.content;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.DoubleStream;
import org.python.core.Py;
import org.python.core.PyList;
import org.python.core.PyObject;
import org.python.util.PythonInterpreter;

/** The Python of an answer, run as it stands by Jython: what it defines can be called. */
final class Python {

    /** Jython speaks Python 2.7; this much of Python 3 the answers rely on. One line each, in front of the code. */
    private static final String PYTHON_3 =
            "# -*- coding: utf-8 -*-\nfrom __future__ import division, print_function, unicode_literals\n";

    static {
        Properties settings = new Properties();
        settings.setProperty("python.import.site", "false");
        settings.setProperty("python.cachedir.skip", "true");
        PythonInterpreter.initialize(System.getProperties(), settings, new String[0]);
    }

    private final PythonInterpreter interpreter = new PythonInterpreter();

    private Python() {}

    /** Runs the whole block, its own assertions among it. */
    static Python run(AnswerCode code) {
        Python python = new Python();
        byte[] source = (PYTHON_3 + code.code()).getBytes(StandardCharsets.UTF_8);
        python.interpreter.execfile(new ByteArrayInputStream(source), code.toString());
        return python;
    }

    PyObject call(String function, Object... arguments) {
        PyObject[] values = Arrays.stream(arguments).map(Py::java2py).toArray(PyObject[]::new);
        return interpreter.get(function).__call__(values);
    }

    static PyList list(double... values) {
        return new PyList(DoubleStream.of(values).mapToObj(Py::newFloat).toList());
    }

    static PyList list(double[][] rows) {
        return new PyList(Arrays.stream(rows).map(Python::list).toList());
    }

    /** The numbers of a list of lists, row after row, or of a list. */
    static double[] numbers(PyObject list) {
        return ((List<?>) list).stream().flatMapToDouble(Python::flat).toArray();
    }

    private static DoubleStream flat(Object value) {
        return value instanceof List<?> row
                ? row.stream().flatMapToDouble(Python::flat)
                : DoubleStream.of(((Number) value).doubleValue());
    }
}
