package org.trailgraph.sparql;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.jspecify.annotations.Nullable;
import org.trailgraph.clients.LongQueries;

/**
 * What is left of the time, the memory and the results that one query may use up. Whatever runs for a query comes by here:
 * each triple that is read, each row that one operation passes to the next, each comparison while rows are sorted, each
 * function of texts and numbers, each piece of the results. So a query ends within milliseconds of its limit, on its own
 * thread, wherever it is. It is used by that one thread alone.
 */
final class Budget implements AutoCloseable {

    private static final Symbol KEY = Symbol.create("https://w3id.org/trailgraph/ns#budget");

    /** How many calls pass between two looks at the watch; a call does little. */
    private static final int CALLS = 128;

    private static final long SECOND_LOOK_AT_CLIENT = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long PIECE = 1L << 20;

    private final long longAfter = System.nanoTime() + LongQueries.SHORT.toNanos();
    private final long end;
    private final Memory memory;
    private final BooleanSupplier clientIsGone;
    private final LongQueries longQueries;
    private int calls;
    private long lookedAtClient = System.nanoTime();
    private long held;
    private long reserved;
    private boolean longTexts;
    private @Nullable Stop stopped;
    private LongQueries.@Nullable Place place;

    Budget(Duration time, Memory memory, BooleanSupplier clientIsGone, LongQueries longQueries) {
        this.end = System.nanoTime() + time.toNanos();
        this.memory = memory;
        this.clientIsGone = clientIsGone;
        this.longQueries = longQueries;
    }

    /** Why a query was ended. */
    enum Stop {
        TIME,
        MEMORY,
        RESULT,
        CLIENT
    }

    static Budget of(Context context) {
        return Objects.requireNonNull(context.get(KEY));
    }

    void in(Context context) {
        context.set(KEY, this);
    }

    @Nullable
    Stop stopped() {
        return stopped;
    }

    /** To be called again and again by whatever may take long. */
    void check() {
        if (++calls >= CALLS || stopped != null) {
            look();
        }
    }

    /** The same for what does much between two calls. */
    void look() {
        calls = 0;
        if (stopped != null) {
            throw new QueryCancelledException();
        }
        long now = System.nanoTime();
        if (now - end > 0) {
            throw stop(Stop.TIME);
        }
        if (now - lookedAtClient > SECOND_LOOK_AT_CLIENT) {
            lookedAtClient = now;
            if (clientIsGone.getAsBoolean()) {
                throw stop(Stop.CLIENT);
            }
        }
        if (place == null && now - longAfter > 0) {
            place = longQueries.await(Duration.ofNanos(end - now), clientIsGone);
            if (place == null) {
                throw stop(clientIsGone.getAsBoolean() ? Stop.CLIENT : Stop.TIME);
            }
        }
    }

    /** Notes that the query holds so many bytes more; negative ones are let go. */
    void hold(long bytes) {
        held += bytes;
        if (held > reserved) {
            long more = Math.max(PIECE, held - reserved);
            if (reserved + more > memory.mostForOne() || !memory.take(more)) {
                throw stop(Stop.MEMORY);
            }
            reserved += more;
        }
    }

    /** Notes that a function has made a long text, which takes memory of its own where a row with it is held. */
    void longTextMade() {
        longTexts = true;
    }

    /** Notes that the query holds the texts of a row. */
    void holdTexts(Binding row) {
        if (longTexts) {
            row.forEach((name, value) -> hold(bytes(value)));
        }
    }

    void holdText(Node value) {
        if (longTexts) {
            hold(bytes(value));
        }
    }

    private static long bytes(Node value) {
        return value.isLiteral() ? 2L * value.getLiteralLexicalForm().length() : 0;
    }

    QueryCancelledException stop(Stop reason) {
        stopped = reason;
        return new QueryCancelledException();
    }

    @Override
    public void close() {
        memory.give(reserved);
        reserved = 0;
        if (place != null) {
            place.close();
            place = null;
        }
    }
}
