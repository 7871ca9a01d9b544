package org.trailgraph.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The beginning of a text in Markdown, as plain words for one line. */
final class Excerpt {

    private static final int MOST_CHARACTERS = 200;
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]{0,500})]\\([^)]{0,500}\\)");
    private static final Pattern MARKS = Pattern.compile("[*`$#>|\\\\]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Excerpt() {}

    static String of(@Nullable String markdown) {
        if (markdown == null) {
            return "";
        }
        String head = markdown.substring(0, Math.min(markdown.length(), 10 * MOST_CHARACTERS));
        String words = MARKS.matcher(LINK.matcher(head).replaceAll("$1")).replaceAll("");
        String line = SPACE.matcher(words).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= MOST_CHARACTERS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST_CHARACTERS - 1)) + "…";
    }
}
