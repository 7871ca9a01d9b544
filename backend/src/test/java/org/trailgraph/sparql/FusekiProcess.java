package org.trailgraph.sparql;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.trailgraph.rdf.Http;

/** A Fuseki of its own process that serves one file from memory. */
final class FusekiProcess implements AutoCloseable {

    static final String PATH = "/atlas/sparql";

    private final Process process;
    private final int port;

    FusekiProcess(Path file, Path folder) throws IOException {
        port = freePort();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String jar = Objects.requireNonNull(System.getProperty("trailgraph.fuseki.jar"), "Maven says where the jar is");
        process = new ProcessBuilder(List.of(
                        java.toString(),
                        "-Xmx2g",
                        "-cp",
                        jar,
                        "org.apache.jena.fuseki.main.cmds.FusekiMainCmd",
                        "--localhost",
                        "--port=" + port,
                        "--file=" + file,
                        "/atlas"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("fuseki.log").toFile())
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    Http http() {
        return new Http(port);
    }

    boolean answers() {
        try {
            return http().post(PATH, "application/sparql-query", "ASK { ?s ?p ?o }", "Accept", "text/csv")
                    .body()
                    .contains("true");
        } catch (IOException | InterruptedException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
