package org.trailgraph.sparql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What was sent is no SPARQL 1.1 query. */
final class BadQuery extends ErrorResponseException {

    /** Where the mistake is; the exception's own numbers are those of the word before. */
    private static final Pattern PLACE = Pattern.compile("[Ll]ine (\\d{1,9}), column (\\d{1,9})");

    BadQuery(String why) {
        super(HttpStatus.BAD_REQUEST, problem(why), null);
    }

    BadQuery(QueryParseException where) {
        this(firstSentence(String.valueOf(where.getMessage())));
        Matcher place = PLACE.matcher(String.valueOf(where.getMessage()));
        if (place.find()) {
            at(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
        } else if (where.getLine() > 0) {
            at(where.getLine(), Math.max(1, where.getColumn()));
        }
    }

    private void at(int line, int column) {
        getBody().setProperty("line", line);
        getBody().setProperty("column", column);
    }

    private static ProblemDetail problem(String why) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, why);
        problem.setTitle("Not a SPARQL 1.1 query");
        return problem;
    }

    /** The parser goes on to list everything that it would have liked better. */
    private static String firstSentence(String message) {
        int expected = message.indexOf("Was expecting");
        return (expected < 0 ? message : message.substring(0, expected)).strip();
    }
}
