package org.trailgraph.cypher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.stereotype.Component;
import org.trailgraph.clients.LongQueries;
import org.trailgraph.neo4j.AnswerTooLarge;
import org.trailgraph.neo4j.Database;

/**
 * Runs a query that somebody else wrote: guarded, read-only, and bounded in time, rows and bytes. One that takes long begins
 * anew once there is a place for it among the {@link LongQueries}: the database can end a query, and not let it wait.
 */
@Component
final class CypherConsole {

    private static final long MAX_BYTES = 8L * 1024 * 1024;

    private final Database database;
    private final Deadline deadline;
    private final LongQueries longQueries;

    CypherConsole(Database database, Deadline deadline, LongQueries longQueries) {
        this.database = database;
        this.deadline = deadline;
        this.longQueries = longQueries;
    }

    CypherAnswer answer(CypherQuery query, BooleanSupplier clientIsGone) {
        int limit = query.rows();
        CypherText text = CypherLexer.read(query.text());
        Map<String, @Nullable Object> parameters = query.values();
        CypherGuard.checkText(text, parameters);
        Function<SimpleQueryRunner, CypherAnswer> work =
                tx -> run(tx, allowed(tx, text, parameters), parameters, limit);
        try {
            return once(deadline.shortTime(), work, clientIsGone);
        } catch (QueryFailed tooLong) {
            if (!tooLong.isTooLong() || clientIsGone.getAsBoolean()) {
                throw tooLong;
            }
        }
        try (LongQueries.Place place = longQueries.await(deadline.waiting(), clientIsGone)) {
            if (place == null) {
                throw QueryFailed.crowded();
            }
            return once(deadline.limit(), work, clientIsGone);
        }
    }

    private CypherAnswer once(
            Duration time, Function<SimpleQueryRunner, CypherAnswer> work, BooleanSupplier clientIsGone) {
        String mark = UUID.randomUUID().toString();
        try {
            return deadline.keep(
                    time, clientIsGone, () -> database.readOnce(mark, time, work), () -> database.end(mark));
        } catch (ServiceUnavailableException | SessionExpiredException away) {
            throw away; // No matter of this query, as far as anybody knows.
        } catch (AnswerTooLarge tooLarge) {
            throw QueryFailed.tooLargeAtATime();
        } catch (Neo4jException failure) {
            throw Failures.of(failure, deadline.limit());
        }
    }

    /** The client's own text where its plan is allowed, else the one that names labels where the client names none. */
    private static String allowed(SimpleQueryRunner tx, CypherText text, Map<String, @Nullable Object> parameters) {
        try {
            explain(tx, text.blanked(), parameters);
            return text.blanked();
        } catch (CypherRefused refused) {
            if (text.labelled().equals(text.blanked())) {
                throw refused;
            }
            explain(tx, text.labelled(), parameters);
            return text.labelled();
        }
    }

    private static void explain(SimpleQueryRunner tx, String query, Map<String, @Nullable Object> parameters) {
        CypherGuard.checkPlan(tx.run(Failures.EXPLAIN + query, parameters).consume());
    }

    private static CypherAnswer run(
            SimpleQueryRunner tx, String query, Map<String, @Nullable Object> parameters, int limit) {
        long start = System.nanoTime();
        Result result = tx.run(query, parameters);
        List<List<Value>> rows = new ArrayList<>();
        long bytes = 0;
        boolean truncated = false;
        while (!truncated && result.hasNext()) {
            List<Value> row = result.next().values();
            bytes += ValueSize.of(row);
            truncated = rows.size() == limit || bytes > MAX_BYTES;
            if (!truncated) {
                rows.add(row);
            }
        }
        List<String> columns = result.keys();
        result.consume();
        ResultGraph graph = ResultGraph.of(rows, tx);
        long millis = (System.nanoTime() - start) / 1_000_000;
        return new CypherAnswer(columns, graph.plain(rows), graph.drawn(), truncated, millis);
    }
}
