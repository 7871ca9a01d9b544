package org.trailgraph.cypher;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.web.ErrorResponseException;

/** Says in the console's words what the database says in its own. */
final class Failures {

    /** On a line of its own, so that columns stay as they are, and lines are one more. */
    static final String EXPLAIN = "EXPLAIN\n";

    private static final Pattern PLACE = Pattern.compile("\\(line (\\d+), column (\\d+) \\(offset: \\d+\\)\\)");

    private Failures() {}

    static ErrorResponseException of(Neo4jException failure, Duration limit) {
        String code = failure.code();
        if (code.contains("TransactionTimedOut") || code.contains("Transaction.Terminated")) {
            return QueryFailed.tooLong(limit);
        }
        if (code.contains("OutOfMemory")) {
            return QueryFailed.tooLarge();
        }
        if (code.startsWith("Neo.ClientError.Statement") || code.startsWith("Neo.ClientError.Procedure")) {
            return said(failure);
        }
        if (code.startsWith("Neo.DatabaseError") || code.contains("StackOverFlow")) {
            return QueryFailed.inDatabase(code);
        }
        return QueryFailed.unavailable();
    }

    private static BadCypher said(Neo4jException failure) {
        String message = String.valueOf(failure.getMessage());
        Matcher found = PLACE.matcher(message);
        if (!found.find()) {
            return BadCypher.saidBy(failure.code(), message, null);
        }
        int line = Math.max(1, Integer.parseInt(found.group(1)) - 1);
        CypherText.Place place = new CypherText.Place(line, Integer.parseInt(found.group(2)));
        return BadCypher.saidBy(
                failure.code(), message.substring(0, found.start()).strip(), place);
    }
}
