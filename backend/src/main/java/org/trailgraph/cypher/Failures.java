package org.trailgraph.cypher;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.web.ErrorResponseException;

/** Says in the console's words what the database says in its own. */
final class Failures {

    /** On a line of its own, so that columns stay as they are. */
    static final String EXPLAIN = "EXPLAIN\n";

    private static final Pattern PLACE = Pattern.compile("\\(line (\\d+), column (\\d+) \\(offset: \\d+\\)\\)");

    private Failures() {}

    static ErrorResponseException of(Neo4jException failure, CypherText text, Duration limit) {
        String code = failure.code();
        if (code.contains("TransactionTimedOut") || code.contains("Transaction.Terminated")) {
            return QueryFailed.tooLong(limit);
        }
        if (code.contains("OutOfMemory")) {
            return QueryFailed.tooLarge();
        }
        if (code.startsWith("Neo.ClientError.Statement") || code.startsWith("Neo.ClientError.Procedure")) {
            return said(failure, text);
        }
        if (code.startsWith("Neo.DatabaseError") || code.contains("StackOverFlow")) {
            return QueryFailed.inDatabase(code);
        }
        return QueryFailed.unavailable();
    }

    private static BadCypher said(Neo4jException failure, CypherText text) {
        String message = String.valueOf(failure.getMessage());
        Matcher place = PLACE.matcher(message);
        if (!place.find()) {
            return BadCypher.saidBy(failure.code(), message, null);
        }
        String what = message.substring(0, place.start()).strip();
        return BadCypher.saidBy(failure.code(), what, place(place, text));
    }

    private static CypherText.Place place(Matcher place, CypherText text) {
        int line = Integer.parseInt(place.group(1)) - 1;
        return text.originalPlace(new CypherText.Place(Math.max(1, line), Integer.parseInt(place.group(2))));
    }
}
