package org.trailgraph.neo4j.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the child process runs: one of Neo4j's main classes by its name, for as long as the parent holds the other end of
 * standard input. Nothing but JDK classes here: this one class is copied out of the application, and neither links the other.
 *
 * <p>Lines on standard input up to an empty one are further arguments, so that a password never shows in a process list.
 */
final class ChildMain {

    private static final long PATIENCE_MILLIS = 8_000;

    private ChildMain() {}

    public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
        // Ctrl-C goes to the whole process group; the parent alone decides when the database stops.
        List.of("INT", "TERM", "HUP").forEach(ChildMain::ignore);
        BufferedReader parent = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        List<String> forwarded = new ArrayList<>(Arrays.asList(arguments).subList(1, arguments.length));
        String line = parent.readLine();
        while (line != null && !line.isEmpty()) {
            forwarded.add(line);
            line = parent.readLine();
        }
        if (line != null) {
            daemon("parent-watch", () -> endWith(parent)).start();
            Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object)
                    forwarded.toArray(String[]::new));
        }
    }

    /** Blocks until the parent closes its end, or is gone; then shuts the server down, by force if it takes too long. */
    private static void endWith(BufferedReader parent) {
        try {
            while (parent.read() >= 0) {
                // Nothing is expected here.
            }
        } catch (IOException gone) {
            // As good as the end.
        }
        daemon("last-resort", ChildMain::halt).start();
        System.exit(0);
    }

    private static void halt() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException now) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    private static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** A handler that Neo4j sets later has no effect: the virtual machine leaves ignored signals ignored. */
    private static void ignore(String name) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            signal.getMethod("handle", signal, handler)
                    .invoke(
                            null,
                            signal.getConstructor(String.class).newInstance(name),
                            handler.getField("SIG_IGN").get(null));
        } catch (ReflectiveOperationException unknownHere) {
            // A system without this signal.
        }
    }
}
