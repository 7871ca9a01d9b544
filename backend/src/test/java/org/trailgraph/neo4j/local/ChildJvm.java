package org.trailgraph.neo4j.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A main class in a virtual machine of its own, with the tests' class path; what it prints can be waited for. */
final class ChildJvm implements AutoCloseable {

    private static final long START_SECONDS = 120;

    private final Process process;
    private final StringBuilder output = new StringBuilder();
    private boolean silent;

    ChildJvm(Class<?> mainClass, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (Files.exists(Path.of("/proc/self/status"))) {
            // A test run in the background may ignore Ctrl-C, and its children would with it.
            command.addAll(List.of("env", "--default-signal=INT"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Dtrailgraph.neo4j.jars=" + System.getProperty("trailgraph.neo4j.jars"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass.getName()));
        command.addAll(Arrays.asList(arguments));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Thread reader = new Thread(this::read, "output of " + mainClass.getSimpleName());
        reader.setDaemon(true);
        reader.start();
    }

    /** Waits until it has printed the text. */
    ChildJvm await(String text) throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        synchronized (output) {
            while (output.indexOf(text) < 0) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (silent || left <= 0) {
                    throw new TimeoutException("It never said '" + text + "' but:\n" + output);
                }
                output.wait(left);
            }
        }
        return this;
    }

    /** Sends a signal to it and to others in one go, as a terminal does for Ctrl-C. */
    ChildJvm signal(String name, ProcessHandle... others) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", "-" + name, Long.toString(process.pid())));
        for (ProcessHandle other : others) {
            command.add(Long.toString(other.pid()));
        }
        new ProcessBuilder(command).start().waitFor();
        return this;
    }

    boolean endsWithin(Duration time) throws InterruptedException {
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    int exitValue() {
        return process.exitValue();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    String output() {
        synchronized (output) {
            return output.toString();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                add(line + "\n");
            }
        } catch (IOException closed) {
            add("(" + closed.getMessage() + ")\n");
        } finally {
            synchronized (output) {
                silent = true;
                output.notifyAll();
            }
        }
    }

    private void add(String text) {
        synchronized (output) {
            output.append(text);
            output.notifyAll();
        }
    }
}
