package org.trailgraph.neo4j.local;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** One child process that runs one of Neo4j's main classes, and ends when told or when we are gone. */
final class Neo4jProcess {

    private static final Duration UNTIL_FORCE = Duration.ofMillis(2_500);
    private static final String[] JVM_OPTIONS = {
        "-XX:+ExitOnOutOfMemoryError",
        "-Dfile.encoding=UTF-8",
        "-Djava.awt.headless=true",
        "-Dio.netty.tryReflectionSetAccessible=true",
        "--add-opens=java.base/java.nio=ALL-UNNAMED",
        "--add-opens=java.base/java.io=ALL-UNNAMED",
        "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
        "--add-exports=jdk.unsupported/sun.misc=ALL-UNNAMED"
    };

    private final Process process;

    private Neo4jProcess(Process process) {
        this.process = process;
    }

    /** Starts the server; its own log tells how it goes. */
    static Neo4jProcess server(HomeFolder home, ServerJars jars, LocalDatabaseSettings settings) {
        List<String> arguments = List.of("--home-dir=" + home.neo4j(), "--config-dir=" + home.conf());
        List<String> options = new ArrayList<>(settings.jvmOptions());
        options.add("-Xmx" + settings.heap().toMegabytes() + "m");
        return launch(home, jars, options, jars.mainClass(), arguments).send("\n");
    }

    /** Starts Neo4j's tool that sets the password of a database that never ran. */
    static Neo4jProcess initialPassword(HomeFolder home, ServerJars jars, String password) {
        List<String> arguments = List.of("dbms", "set-initial-password");
        return launch(home, jars, List.of("-Xmx128m", "-XX:TieredStopAtLevel=1"), "org.neo4j.cli.AdminTool", arguments)
                .send(password + "\n\n");
    }

    private static Neo4jProcess launch(
            HomeFolder home, ServerJars jars, List<String> options, String mainClass, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(Arrays.asList(JVM_OPTIONS));
        command.add("-XX:ErrorFile=" + home.logs().resolve("crash.log"));
        command.add("-cp");
        command.add(home.file("launcher") + File.pathSeparator + jars.classPath());
        command.add(ChildMain.class.getName());
        command.add(mainClass);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.neo4j().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.logs().resolve("console.log").toFile()));
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH"));
        builder.environment().put("NEO4J_HOME", home.neo4j().toString());
        builder.environment().put("NEO4J_CONF", home.conf().toString());
        try {
            copyLauncher(home);
            return new Neo4jProcess(builder.start());
        } catch (IOException failure) {
            throw new CannotStartNeo4j(
                    "Neo4j's process cannot be started (%s): check the JDK in %s and the data folder %s."
                            .formatted(failure.getMessage(), System.getProperty("java.home"), home.root()),
                    failure);
        }
    }

    /** A class inside an executable jar is out of another virtual machine's reach. */
    private static void copyLauncher(HomeFolder home) throws IOException {
        String name = ChildMain.class.getName().replace('.', '/') + ".class";
        Path target = home.file("launcher").resolve(name);
        Files.createDirectories(target.getParent());
        try (InputStream bytes = Objects.requireNonNull(ChildMain.class.getResourceAsStream("ChildMain.class"))) {
            Files.write(target, bytes.readAllBytes());
        }
    }

    private Neo4jProcess send(String lines) {
        try {
            Writer input = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
            input.write(lines);
            input.flush();
        } catch (IOException died) {
            // Whoever waits for the process sees that.
        }
        return this;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until the process has ended, and answers whether it has. */
    boolean ended(Duration within) {
        try {
            return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    /** What the process ended with; only once it has. */
    int exitValue() {
        return process.exitValue();
    }

    /** Lets go of the child, which makes it shut the database down, and kills it if that takes too long. */
    void stop() {
        try {
            process.getOutputStream().close();
        } catch (IOException died) {
            // Nothing left to tell it.
        }
        if (!ended(UNTIL_FORCE)) {
            process.destroyForcibly();
            ended(UNTIL_FORCE);
        }
    }
}
