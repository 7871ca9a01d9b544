package org.trailgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page docs/benchmarks.md, of which each benchmark writes its own section. */
public final class BenchmarksPage {

    private static final Path PAGE = Path.of("..", "docs", "benchmarks.md");

    private BenchmarksPage() {}

    /** Puts the text in place of the section with this title, or at the end if there is none yet. */
    public static void write(String title, String text) {
        try {
            Files.writeString(PAGE, with(Files.readString(PAGE), title, text));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String with(String page, String title, String text) {
        String heading = "\n## " + title + "\n";
        int start = page.indexOf(heading);
        if (start < 0) {
            return page.stripTrailing() + "\n" + heading + "\n" + text.strip() + "\n";
        }
        int next = page.indexOf("\n## ", start + heading.length());
        String rest = next < 0 ? "" : "\n" + page.substring(next + 1);
        return page.substring(0, start) + heading + "\n" + text.strip() + "\n" + rest;
    }
}
