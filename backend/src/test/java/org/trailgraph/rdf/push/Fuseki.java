package org.trailgraph.rdf.push;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.awaitility.Awaitility;
import org.springframework.util.FileSystemUtils;

/** A Fuseki of its own process with an empty dataset in memory, which knows one user. */
final class Fuseki implements AutoCloseable {

    static final String USER = "curator";
    static final String PASSWORD = "pass: 词";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Path folder;
    private final Process process;
    private final int port;

    static Fuseki start() {
        try {
            return new Fuseki();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Fuseki() throws IOException {
        folder = Files.createTempDirectory("trailgraph-fuseki");
        Files.writeString(folder.resolve("users"), USER + ": " + PASSWORD + "\n");
        port = freePort();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String jar = Objects.requireNonNull(System.getProperty("trailgraph.fuseki.jar"), "Maven says where the jar is");
        process = new ProcessBuilder(List.of(
                        java.toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        jar,
                        "org.apache.jena.fuseki.main.cmds.FusekiMainCmd",
                        "--localhost",
                        "--port=" + port,
                        "--passwd=users",
                        "--auth=basic",
                        "--mem",
                        "/atlas"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        Awaitility.await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(() -> graph("default") != null);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    URI address() {
        return URI.create("http://localhost:" + port + "/atlas/data");
    }

    /** What stands in a graph; {@code which} is as in the protocol. */
    Model graph(String which) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(request(which).header("Accept", "application/n-triples").GET());
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(answer.body(), Lang.NTRIPLES).parse(model);
        return model;
    }

    void put(String which, String turtle) throws IOException, InterruptedException {
        send(request(which).header("Content-Type", "text/turtle").PUT(BodyPublishers.ofString(turtle)));
    }

    private HttpRequest.Builder request(String which) {
        byte[] secret = (USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(address() + "?" + which))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(answer + " " + answer.body());
        }
        return answer;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        FileSystemUtils.deleteRecursively(folder);
    }
}
