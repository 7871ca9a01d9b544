package org.trailgraph.neo4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The password that is made up for a new folder. */
class PasswordTests {

    @TempDir
    private Path folder;

    @Test
    void isKept() {
        HomeFolder home = new HomeFolder(folder);
        assertThat(Password.of(home)).isEqualTo(Password.of(home));
    }

    @Test
    void isOneThatNeo4jsToolTakesForNoOption() throws IOException {
        HomeFolder home = new HomeFolder(folder);
        for (int i = 0; i < 500; i++) {
            Files.deleteIfExists(Password.file(home));
            assertThat(Password.of(home)).matches("[0-9a-f]{48}");
        }
    }
}
