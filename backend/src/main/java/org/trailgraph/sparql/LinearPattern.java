package org.trailgraph.sparql;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.apache.jena.sparql.expr.ExprEvalException;

/**
 * Compiles the regular expressions of a query for RE2/J, which takes time linear in the text whatever the pattern is; the
 * JDK's engine, which Jena uses, takes exponential time for some.
 */
final class LinearPattern {

    /** Bounds the compiled pattern: RE2/J unfolds counted repetitions, nested ones as their product. */
    private static final long MOST_UNFOLDED = 20_000;

    private static final java.util.regex.Pattern COUNT =
            java.util.regex.Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?}");

    private LinearPattern() {}

    /**
     * Compiles a pattern with the flags of XPath that RE2/J has: {@code i}, {@code s}, {@code m} and {@code q}.
     *
     * @throws ExprEvalException if it is not understood or would grow too large
     */
    static Pattern compile(String pattern, String flags) {
        int mask = 0;
        boolean literal = false;
        for (int i = 0; i < flags.length(); i++) {
            char flag = flags.charAt(i);
            switch (flag) {
                case 'i' -> mask |= Pattern.CASE_INSENSITIVE;
                case 's' -> mask |= Pattern.DOTALL;
                case 'm' -> mask |= Pattern.MULTILINE;
                case 'q' -> literal = true;
                default ->
                    throw new ExprEvalException("The flag '" + flag + "' of a regular expression is not known here.");
            }
        }
        refuseLarge(pattern, literal);
        try {
            return Pattern.compile(literal ? Pattern.quote(pattern) : pattern, mask);
        } catch (PatternSyntaxException malformed) {
            throw new ExprEvalException(
                    "The regular expression is not understood: " + malformed.getMessage(), malformed);
        }
    }

    private static void refuseLarge(String pattern, boolean literal) {
        if ((literal ? pattern.length() : unfolded(pattern)) > MOST_UNFOLDED) {
            throw new ExprEvalException("The regular expression is too large with its counted repetitions unfolded.");
        }
    }

    /** How long the pattern is with each counted repetition written out. */
    private static double unfolded(String pattern) {
        Deque<Double> outer = new ArrayDeque<>();
        Matcher count = COUNT.matcher(pattern);
        double group = 0;
        double last = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char each = pattern.charAt(i);
            if (each == '(') {
                outer.push(group);
                group = 0;
            } else if (each == ')' && !outer.isEmpty()) {
                last = group + 1;
                group = outer.pop() + last;
            } else if (each == '{' && count.find(i) && count.start() == i) {
                double more = last * (most(count) - 1);
                last += more;
                group += more;
                i = count.end() - 1;
            } else {
                last = 1;
                group++;
            }
        }
        return outer.stream().reduce(group, Double::sum);
    }

    private static double most(MatchResult count) {
        String upper = count.group(2);
        return Math.max(1, Double.parseDouble(upper == null || upper.isEmpty() ? count.group(1) : upper));
    }
}
