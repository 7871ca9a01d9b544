package org.trailgraph.neo4j.local;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The Neo4j server's jars that the build has put into a folder.
 *
 * @param version Neo4j's, e.g. 5.26.30
 * @param mainClass the server's main class
 */
record ServerJars(Path folder, String version, String mainClass) {

    private static final List<Path> BUILT =
            List.of(Path.of("database", "target", "neo4j"), Path.of("backend", "database", "target", "neo4j"));
    private static final List<String> MAIN_CLASSES =
            List.of("org.neo4j.server.CommunityEntryPoint", "org.neo4j.server.Neo4jCommunity");
    private static final int CLASS_VERSION_OF_JAVA_0 = 44;

    static ServerJars in(@Nullable Path configured) {
        List<Path> candidates = configured == null ? BUILT : List.of(configured);
        return candidates.stream()
                .filter(Files::isDirectory)
                .findFirst()
                .map(ServerJars::read)
                .orElseThrow(() -> missing(candidates));
    }

    String classPath() {
        return folder.toAbsolutePath() + File.separator + "*";
    }

    private static ServerJars read(Path folder) {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "neo4j-[0-9]*.jar")) {
            for (Path jar : jars) {
                String name = jar.getFileName().toString();
                String version = name.substring("neo4j-".length(), name.length() - ".jar".length());
                return new ServerJars(folder, version, mainClass(jar, version));
            }
        } catch (IOException unreadable) {
            throw new CannotStartNeo4j(
                    "The Neo4j server's jars in %s cannot be read (%s): build them again with `mvn generate-resources`."
                            .formatted(folder, unreadable.getMessage()),
                    unreadable);
        }
        throw missing(List.of(folder));
    }

    private static String mainClass(Path jar, String version) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (String name : MAIN_CLASSES) {
                ZipEntry entry = zip.getEntry(name.replace('.', '/') + ".class");
                if (entry != null) {
                    checkJava(zip, entry, version);
                    return name;
                }
            }
        }
        throw new IOException(jar.getFileName() + " holds no server");
    }

    private static void checkJava(ZipFile zip, ZipEntry mainClass, String version) throws IOException {
        try (DataInputStream bytes = new DataInputStream(zip.getInputStream(mainClass))) {
            bytes.readInt();
            bytes.readUnsignedShort();
            int needed = bytes.readUnsignedShort() - CLASS_VERSION_OF_JAVA_0;
            int running = Runtime.version().feature();
            if (running < needed) {
                throw new CannotStartNeo4j("Neo4j %s needs Java %d and this is Java %d: point JAVA_HOME to a newer JDK."
                        .formatted(version, needed, running));
            }
        }
    }

    private static CannotStartNeo4j missing(List<Path> candidates) {
        return new CannotStartNeo4j(
                "The Neo4j server's jars are not in %s: run `mvn generate-resources` in Trailgraph's root, or name their folder with --trailgraph.neo4j.jars=..., or a Neo4j of your own with --spring.neo4j.uri=..."
                        .formatted(candidates.get(candidates.size() - 1).toAbsolutePath()));
    }
}
