package org.trailgraph.sparql;

import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.expr.ExprException;
import org.springframework.http.HttpStatus;

/** Reads queries as SPARQL 1.1 without Jena's extensions, and refuses what is refused whatever the data are. */
final class QueryReader {

    private static final int MOST_CHARACTERS = 100_000;

    /** Reading a number takes time that grows with the square of its length. */
    private static final int MOST_DIGITS = 1_000;

    private QueryReader() {}

    static Query read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new RefusedQuery(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "The query is longer than %,d characters.".formatted(MOST_CHARACTERS));
        }
        refuseLongNumbers(text);
        try {
            return QueryFactory.create(text, Fuseki.BaseParserSPARQL, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException malformed) {
            throw new BadQuery(malformed);
        } catch (QueryException malformed) {
            throw new BadQuery(String.valueOf(malformed.getMessage()));
        }
    }

    static void refuse(Query query, Budget budget) {
        try {
            Fence.around(Algebra.compile(query), budget);
        } catch (ExprException pattern) {
            throw new RefusedQuery(String.valueOf(pattern.getMessage()));
        }
    }

    /** Digits may be written as escapes too; whatever looks like one counts. */
    private static void refuseLongNumbers(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            digits = (each >= '0' && each <= '9') || each == '\\' || each == 'u' || each == 'U' ? digits + 1 : 0;
            if (digits > MOST_DIGITS) {
                throw new RefusedQuery("There is a number of more than %,d digits.".formatted(MOST_DIGITS));
            }
        }
    }
}
