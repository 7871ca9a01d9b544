package org.trailgraph.neo4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose process it is that the file names. */
class PidFileTests {

    @TempDir
    private Path folder;

    @Test
    void leavesAloneAProcessThatWasGivenTheSamePidLater() throws IOException {
        ProcessHandle stranger = ProcessHandle.current();
        Instant start = stranger.info().startInstant().orElseThrow();
        Files.writeString(
                folder.resolve("neo4j.pid"),
                stranger.pid() + " " + start.minusSeconds(60).toEpochMilli());
        assertThat(pidFile().orphan()).isEmpty();

        pidFile().write(stranger);
        assertThat(pidFile().orphan()).contains(stranger);
    }

    @Test
    void takesNoHarmFromAFileThatWasCutShort() throws IOException {
        Files.writeString(folder.resolve("neo4j.pid"), "17");
        pidFile().takeOver();
        assertThat(folder.resolve("neo4j.pid")).doesNotExist();
    }

    private PidFile pidFile() {
        return new PidFile(new HomeFolder(folder));
    }
}
