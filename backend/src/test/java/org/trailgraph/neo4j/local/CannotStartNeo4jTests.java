package org.trailgraph.neo4j.local;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found out before any process is started, each told in one sentence. */
class CannotStartNeo4jTests {

    @TempDir
    private Path folder;

    @Test
    void namesTheFolderThatHoldsNoJars() {
        assertThatExceptionOfType(CannotStartNeo4j.class)
                .isThrownBy(() -> ServerJars.in(folder))
                .withMessageStartingWith("The Neo4j server's jars are not in " + folder + ": run `mvn ");
    }

    @Test
    void namesTheJavaThatTheServerNeeds() throws IOException {
        jar("neo4j-2099.1.0.jar", 44 + 99);

        assertThatExceptionOfType(CannotStartNeo4j.class)
                .isThrownBy(() -> ServerJars.in(folder))
                .withMessage(
                        "Neo4j 2099.1.0 needs Java 99 and this is Java %d: point JAVA_HOME to a newer JDK.",
                        Runtime.version().feature());
    }

    @Test
    void refusesDataOfANewerServer() throws IOException {
        assertRefused("5.27.0");
        assertRefused("2026.8.1");
    }

    @Test
    void refusesDataOfAnOlderMajorVersion() throws IOException {
        assertRefused("4.4.40");
    }

    @Test
    void opensDataOfAnOlderMinorVersion() throws IOException {
        Files.writeString(folder.resolve("neo4j.version"), "5.20.0");
        new StoreVersion(new HomeFolder(folder)).check(server());
    }

    @Test
    void namesTheDiskThatIsFull() {
        assertThatExceptionOfType(CannotStartNeo4j.class)
                .isThrownBy(() -> HomeFolder.create(folder, Long.MAX_VALUE))
                .withMessageStartingWith("The disk of the data folder " + folder + " is full (");
    }

    @Test
    void namesTheFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatExceptionOfType(CannotStartNeo4j.class)
                .isThrownBy(() -> HomeFolder.create(file))
                .withMessageStartingWith("Trailgraph cannot write to its data folder " + file);
    }

    private void assertRefused(String store) throws IOException {
        Files.writeString(folder.resolve("neo4j.version"), store);
        assertThatExceptionOfType(CannotStartNeo4j.class)
                .isThrownBy(() -> new StoreVersion(new HomeFolder(folder)).check(server()))
                .withMessageStartingWith(
                        "The data in %s was written by Neo4j %s and this is Neo4j 5.26.30, which does not open it: ",
                        folder, store);
    }

    private ServerJars server() {
        return new ServerJars(folder, "5.26.30", "org.neo4j.server.CommunityEntryPoint");
    }

    private void jar(String name, int classVersion) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            zip.putNextEntry(new ZipEntry("org/neo4j/server/Neo4jCommunity.class"));
            zip.write(ByteBuffer.allocate(8)
                    .putInt(0xCAFEBABE)
                    .putShort((short) 0)
                    .putShort((short) classVersion)
                    .array());
        }
    }
}
