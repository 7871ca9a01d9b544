package org.trailgraph.rdf.push;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.trailgraph.neo4j.Database;
import org.trailgraph.neo4j.GraphVersion;
import org.trailgraph.rdf.GraphTriples;

/**
 * The export as a stream to read from, written by a thread of its own while it is read: a pipe's worth of it is in memory. Where
 * the graph cannot be read to its end the stream ends with a syntax error, so that nobody takes a part for the whole.
 */
final class ExportStream {

    private static final int PIPE = 256 * 1024;
    private static final byte[] BROKEN_OFF =
            "\n!! The graph could not be read to its end.\n".getBytes(StandardCharsets.UTF_8);

    private final Database database;
    private final GraphTriples triples;
    private final AtomicLong count = new AtomicLong();
    private volatile @Nullable GraphVersion version;
    private volatile @Nullable Throwable failure;

    ExportStream(Database database, GraphTriples triples) {
        this.database = database;
        this.triples = triples;
    }

    /** Starts the writing and waits for its first bytes. To be called once; closing the stream ends the writing, however far it is. */
    InputStream open() throws IOException {
        PipedInputStream in = new PipedInputStream(PIPE);
        PipedOutputStream out = new PipedOutputStream(in);
        Thread writer = new Thread(() -> write(out), "rdf-push");
        writer.setDaemon(true);
        writer.start();
        Uncut uncut = new Uncut(in);
        int first = uncut.read();
        if (first >= 0) {
            uncut.unread(first);
        }
        return uncut;
    }

    long triples() {
        return count.get();
    }

    /** Which graph it is; none before the first triple was written. */
    @Nullable
    GraphVersion version() {
        return version;
    }

    /** Why the writing failed; none if it did not. */
    @Nullable
    Throwable failure() {
        return failure;
    }

    private void write(PipedOutputStream pipe) {
        try (pipe) {
            OutputStream out = new BufferedOutputStream(pipe, PIPE / 4);
            try {
                database.read(tx -> export(tx, out));
                out.flush();
            } catch (RuntimeIOException gone) {
                throw new IOException(gone); // Nobody reads any more: Neo4j is not to blame.
            } catch (RuntimeException | Error broken) {
                failure = broken;
                out.write(BROKEN_OFF);
                out.flush();
            }
        } catch (IOException gone) {
            if (failure == null) {
                failure = gone;
            }
        }
    }

    private boolean export(TransactionContext tx, OutputStream out) {
        if (version != null) {
            throw new IllegalStateException("A part of the graph is on its way already: it cannot be read again");
        }
        version = GraphVersion.of(tx);
        StreamRDF stream = StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8);
        stream.start();
        triples.write(tx, new Counted(stream));
        stream.finish();
        return true;
    }

    private final class Counted extends StreamRDFWrapper {

        Counted(StreamRDF to) {
            super(to);
        }

        @Override
        public void triple(Triple triple) {
            count.incrementAndGet();
            super.triple(triple);
        }
    }

    /**
     * Hands out no bytes that end where a statement may end, but the last: a body that is cut off between two chunks is then a
     * syntax error, not a smaller graph. Fuseki 5.6, for one, takes a cut body for a whole one.
     */
    private static final class Uncut extends PushbackInputStream {

        Uncut(InputStream in) {
            super(in, PIPE);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int size = super.read(bytes, from, Math.min(length, PIPE));
            while (size > 0) {
                int inside = size;
                while (inside > 0 && endsStatement(bytes[from + inside - 1])) {
                    inside--;
                }
                if (inside > 0 || size == length) {
                    unread(bytes, from + inside, inside == 0 ? 0 : size - inside);
                    return inside == 0 ? size : inside;
                }
                int more = super.read(bytes, from + size, length - size);
                if (more < 0) {
                    return size;
                }
                size += more;
            }
            return size;
        }

        private static boolean endsStatement(byte octet) {
            return octet == '.' || octet == '\n';
        }
    }
}
