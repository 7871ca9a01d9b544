package org.trailgraph.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.regex.Pattern;

/** A request may ask for less time than there is: {@code timeout}, in seconds. */
final class TimeLimit {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");

    private TimeLimit() {}

    static Duration of(HttpServletRequest request, Duration most) {
        String asked = request.getParameter("timeout");
        if (asked == null || asked.isBlank()) {
            return most;
        }
        if (!SECONDS.matcher(asked).matches()) {
            throw new RefusedQuery("The parameter 'timeout' has to be a number of seconds.");
        }
        Duration wanted = Duration.ofMillis((long) (Double.parseDouble(asked) * 1000));
        return wanted.compareTo(most) < 0 ? wanted : most;
    }
}
