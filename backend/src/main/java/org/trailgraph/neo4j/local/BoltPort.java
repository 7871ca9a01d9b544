package org.trailgraph.neo4j.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** Chooses the port on which the database answers: the configured one, else the one of last time, else a free one. */
final class BoltPort {

    /** Below the range from which systems take ports for outgoing connections. */
    private static final int FIRST = 17_687;

    private static final int COUNT = 1_000;

    private BoltPort() {}

    static int choose(HomeFolder home, int configured) {
        if (configured != 0) {
            if (!isFree(configured)) {
                throw new CannotStartNeo4j(
                        "Port %d, which Neo4j is to use, is taken by another program: stop that one or choose another port with --trailgraph.neo4j.port=..."
                                .formatted(configured));
            }
            return configured;
        }
        Path file = home.file("neo4j.port");
        int last = lastTime(file);
        int port = last != 0 && isFree(last) ? last : anyFree(home);
        if (port != last) {
            HomeFolder.write(file, port + "\n");
        }
        return port;
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int lastTime(Path file) {
        try {
            return Integer.parseInt(Files.readString(file).strip());
        } catch (IOException | NumberFormatException none) {
            return 0;
        }
    }

    /** Each folder begins its search elsewhere, so that two of them rarely meet. */
    private static int anyFree(HomeFolder home) {
        int offset = Math.floorMod(home.root().hashCode(), COUNT);
        for (int step = 0; step < COUNT; step++) {
            int port = FIRST + (offset + step) % COUNT;
            if (isFree(port)) {
                return port;
            }
        }
        throw new CannotStartNeo4j(
                "No port from %d to %d is free for Neo4j: choose one with --trailgraph.neo4j.port=..."
                        .formatted(FIRST, FIRST + COUNT - 1));
    }
}
