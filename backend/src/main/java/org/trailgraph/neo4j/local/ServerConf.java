package org.trailgraph.neo4j.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes neo4j.conf: loopback only, nothing but Bolt, and files that do not grow without end. */
final class ServerConf {

    private static final String USER_LOGS = "user-logs.xml";

    private ServerConf() {}

    static void write(HomeFolder home, int port, LocalDatabaseSettings settings) {
        Map<String, String> lines = new TreeMap<>(Map.of(
                "server.default_listen_address", "127.0.0.1",
                "server.bolt.listen_address", "127.0.0.1:" + port,
                "server.bolt.advertised_address", "127.0.0.1:" + port,
                "server.http.enabled", "false",
                "server.https.enabled", "false",
                "dbms.usage_report.enabled", "false",
                "dbms.security.allow_csv_import_from_file_urls", "false"));
        lines.put("server.memory.pagecache.size", settings.pageCache().toMegabytes() + "m");
        // Half of the heap for one transaction: a query that asks for more ends alone, not with the server.
        lines.put("db.memory.transaction.max", settings.heap().toMegabytes() / 2 + "m");
        // And a little more for all of them together: two such queries end one after the other.
        lines.put("dbms.memory.transaction.total.max", settings.heap().toMegabytes() * 6 / 10 + "m");
        // Else a query is stopped up to two seconds after its time.
        lines.put("db.transaction.monitor.check.interval", "250ms");
        lines.put("db.logs.query.enabled", "OFF");
        // Else an empty store takes 516 MB.
        lines.put("db.tx_log.preallocate", "false");
        lines.put("db.tx_log.rotation.size", "64m");
        lines.put("db.tx_log.rotation.retention_policy", "2 files");
        // Else stopping takes ten seconds.
        lines.put("internal.dbms.bolt.netty_server_shutdown_quiet_period", "0");
        String text = lines.entrySet().stream()
                .map(line -> line.getKey() + "=" + line.getValue() + "\n")
                .collect(Collectors.joining("", "# Written by Trailgraph at every start.\n", ""));
        HomeFolder.write(home.conf().resolve("neo4j.conf"), text);
        HomeFolder.write(home.conf().resolve(USER_LOGS), resource(USER_LOGS));
    }

    private static String resource(String name) {
        try (InputStream bytes = Objects.requireNonNull(ServerConf.class.getResourceAsStream(name))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
