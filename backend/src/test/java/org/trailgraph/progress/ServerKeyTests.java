package org.trailgraph.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.trailgraph.neo4j.Neo4jTest;

class ServerKeyTests {

    @TempDir
    private Path home;

    private ServerKey key(String configured) {
        return new ServerKey(configured, home.toString());
    }

    private Path file() {
        return home.resolve("progress.key");
    }

    @Test
    void isMadeOnceAndKept() throws IOException {
        assertThat(key("").get()).isEqualTo(key("").get()).isEqualTo(key("").existing());
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void isForItsOwnerAlone() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        key("").get();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void isNotMadeToReadWhatAnotherHasSealed() {
        assertThatExceptionOfType(UnreadableProgress.class)
                .isThrownBy(() -> key("").existing())
                .satisfies(problem -> assertThat(problem.getBody().getDetail()).contains(file().toString()));
        assertThat(file()).doesNotExist();
    }

    @Test
    void isNotReplacedWhenItIsDamaged() throws IOException {
        Files.writeString(file(), "c2hvcnQ=\n");

        assertThatExceptionOfType(UnreadableProgress.class).isThrownBy(() -> key("").get());
        assertThat(file()).hasContent("c2hvcnQ=");
    }

    @Test
    void whereItCannotBeKeptNoneIsUsed() throws IOException {
        Path taken = Files.writeString(home.resolve("a-file"), "");

        assertThatExceptionOfType(KeyNotKept.class)
                .isThrownBy(() -> new ServerKey("", taken.toString()).get())
                .satisfies(problem -> assertThat(problem.getBody().getTitle()).isNotBlank());
    }

    @Test
    void isTheConfiguredOneWithoutAFile() {
        ServerKey configured = key(Neo4jTest.PROGRESS_KEY);

        assertThat(configured.get()).isEqualTo(configured.existing());
        assertThat(configured.get().getEncoded()).hasSize(32);
        assertThat(file()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "c2hvcnQ=", "not base64 at all, although it has about 44 of them"})
    void theServerDoesNotStartWithOneThatIsNone(String configured) {
        assertThatExceptionOfType(BadProgressKey.class)
                .isThrownBy(() -> key(configured))
                .withMessageContaining("trailgraph.progress.key")
                .withMessageNotContaining(configured);
        assertThat(new BadProgressKeyAnalyzer().analyze(new IllegalStateException(new BadProgressKey())))
                .extracting(FailureAnalysis::getDescription)
                .asString()
                .contains("openssl rand -base64 32");
    }
}
