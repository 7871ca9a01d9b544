package org.trailgraph.cypher;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.ClientException;

/**
 * What a client asks.
 *
 * @param parameters by name without the dollar sign
 * @param limit how many rows at most, from 1 to 10,000; 1,000 where it is left out
 */
record CypherQuery(
        @Nullable String query,
        @Nullable Map<String, @Nullable Object> parameters,
        @Nullable Integer limit) {

    private static final int MAX_CHARACTERS = 20_000;
    private static final int MAX_VALUES = 20_000;
    private static final int MAX_ROWS = 10_000;
    private static final int ROWS = 1_000;

    /** The text, of a length that is let through. */
    String text() {
        if (query == null || query.isBlank()) {
            throw BadCypher.of("The query is empty.");
        }
        if (query.length() > MAX_CHARACTERS) {
            throw BadCypher.of("The query is longer than " + MAX_CHARACTERS + " characters.");
        }
        return query;
    }

    int rows() {
        int rows = limit == null ? ROWS : limit;
        if (rows < 1 || rows > MAX_ROWS) {
            throw BadCypher.of("limit has to be a whole number from 1 to " + MAX_ROWS + ".");
        }
        return rows;
    }

    /** The parameters, each of a type that the database has, and not too many or too long. */
    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = parameters == null ? Map.of() : new HashMap<>(parameters);
        try {
            Values.value(values);
        } catch (ClientException unknown) {
            throw BadCypher.of("A parameter has a value that the database cannot hold: whole numbers have 64 bits.");
        }
        if (count(values) > MAX_VALUES) {
            throw BadCypher.of("The parameters have more than " + MAX_VALUES + " values.");
        }
        return values;
    }

    private static long count(@Nullable Object value) {
        if (value instanceof String text && text.length() > MAX_CHARACTERS) {
            throw BadCypher.of("A text among the parameters is longer than " + MAX_CHARACTERS + " characters.");
        }
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().mapToLong(CypherQuery::count).sum() + map.size();
        }
        return value instanceof Collection<?> list
                ? list.stream().mapToLong(CypherQuery::count).sum()
                : 1;
    }
}
