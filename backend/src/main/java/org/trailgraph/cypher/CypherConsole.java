package org.trailgraph.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.stereotype.Component;
import org.trailgraph.neo4j.Database;

/** Runs a query that somebody else wrote: guarded, read-only, once, and bounded in time, rows and bytes. */
@Component
final class CypherConsole {

    private static final long MAX_BYTES = 8L * 1024 * 1024;

    private final Database database;
    private final Deadline deadline;

    CypherConsole(Database database, Deadline deadline) {
        this.database = database;
        this.deadline = deadline;
    }

    CypherAnswer answer(CypherQuery query, BooleanSupplier clientIsGone) {
        int limit = query.rows();
        CypherText text = CypherLexer.read(query.text());
        Map<String, @Nullable Object> parameters = query.values();
        CypherGuard.checkText(text, parameters);
        try {
            return deadline.keep(
                    clientIsGone,
                    () -> database.readOnce(
                            deadline.limit(), tx -> run(tx, allowed(tx, text, parameters), parameters, limit)));
        } catch (ServiceUnavailableException | SessionExpiredException away) {
            throw away; // No matter of this query, as far as anybody knows.
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
