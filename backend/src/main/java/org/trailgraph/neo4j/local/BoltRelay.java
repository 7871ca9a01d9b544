package org.trailgraph.neo4j.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands between a driver and the database, and hangs up where the database sends too much at a time: one value may be as large as
 * the database's memory, and the driver takes it whole, into ours. Both ends are on this machine.
 */
final class BoltRelay implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final ServerSocket entrance;
    private final int database;
    private final long most;
    private volatile long lastCutOff;
    private volatile boolean hasCutOff;

    private BoltRelay(ServerSocket entrance, int database, long most) {
        this.entrance = entrance;
        this.database = database;
        this.most = most;
    }

    /**
     * Begins to relay to the database at this port.
     *
     * @param most how many bytes the database may send between two things that the driver says
     */
    static BoltRelay to(int database, long most) {
        try {
            BoltRelay relay = new BoltRelay(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()), database, most);
            daemon("bolt-relay", relay::accept);
            return relay;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** Whether it has hung up since then, by {@link System#nanoTime()}. */
    boolean cutOffSince(long nanoTime) {
        return hasCutOff && lastCutOff - nanoTime >= 0;
    }

    @Override
    public void close() {
        close(entrance);
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                connect(entrance.accept());
            } catch (IOException closed) {
                // The next one may do better, unless all of it is closed.
            }
        }
    }

    private void connect(Socket driver) {
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), database);
            driver.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            AtomicLong sent = new AtomicLong();
            daemon("bolt-relay-to", () -> copy(driver, server, bytes -> sent.set(0)));
            daemon("bolt-relay-from", () -> copy(server, driver, bytes -> count(sent.addAndGet(bytes))));
        } catch (IOException away) {
            close(driver);
        }
    }

    private void count(long sent) throws IOException {
        if (sent > most) {
            lastCutOff = System.nanoTime();
            hasCutOff = true;
            throw new IOException("too much at a time");
        }
    }

    /** Until either end hangs up, or too much has come. */
    private static void copy(Socket from, Socket to, Counter counter) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[BUFFER];
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                counter.count(got);
                out.write(buffer, 0, got);
            }
        } catch (IOException closed) {
            // Both are closed now.
        }
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception closed) {
            // As was meant.
        }
    }

    /** Is told of bytes before they are passed on. */
    private interface Counter {
        void count(int bytes) throws IOException;
    }
}
