package org.trailgraph.seed.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.DynamicTest;

/**
 * A sentence of the content and whether it is true.
 *
 * @param file below the content folder, without its ending
 * @param text has to stand in the file as it is here
 */
record Claim(String file, String text, boolean holds) {

    /** The text with the computed numbers in the places of its format has to stand in the file. */
    static Claim says(String file, String format, double... computed) {
        Object[] values = Arrays.stream(computed).boxed().toArray();
        return new Claim(file, String.format(Locale.ROOT, format, values), true);
    }

    /** The text is true if what it amounts to was computed to hold. */
    static Claim holds(String file, String text, boolean computed) {
        return new Claim(file, text, computed);
    }

    DynamicTest test() {
        return DynamicTest.dynamicTest(file + ": " + text, () -> {
            String content = Files.readString(Path.of("content", file + ".md"));
            assertThat(content.contains(text)).as("stands in the file").isTrue();
            assertThat(holds).as("computed to hold").isTrue();
        });
    }
}
