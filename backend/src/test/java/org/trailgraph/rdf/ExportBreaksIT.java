package org.trailgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.SeededTest;
import org.trailgraph.neo4j.TestNeo4j;

/** A database that fails while the graph is written. */
@SeededTest
class ExportBreaksIT {

    /** How a chunked answer that is whole ends. */
    private static final String WHOLE = "\r\n0\r\n\r\n";

    @LocalServerPort
    private int port;

    @Test
    void whatBreaksOffHasNoProperEndAndNothingElseBehindIt() throws IOException {
        try (Socket slow = new Socket()) {
            slow.setReceiveBufferSize(4096);
            slow.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            slow.getOutputStream()
                    .write("GET /rdf/trailgraph.nt HTTP/1.1\r\nHost: localhost:%d\r\n\r\n"
                            .formatted(port)
                            .getBytes(StandardCharsets.US_ASCII));
            String first = new String(slow.getInputStream().readNBytes(1_000), StandardCharsets.UTF_8);
            assertThat(first).startsWith("HTTP/1.1 200").containsIgnoringCase("Transfer-Encoding: chunked");

            Awaitility.await().until(ExportBreaksIT::endsTransactions);

            assertThat(rest(slow.getInputStream()))
                    .isNotEmpty()
                    .doesNotEndWith(WHOLE)
                    .doesNotContain("\"status\"", "<html");
        }
    }

    /** As if the database had failed under whoever reads. */
    private static boolean endsTransactions() {
        List<Record> ended = TestNeo4j.driver()
                .executableQuery(
                        "SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE NOT currentQuery STARTS WITH"
                                + " 'SHOW' RETURN transactionId")
                .execute()
                .records();
        ended.forEach(transaction -> TestNeo4j.driver()
                .executableQuery("TERMINATE TRANSACTIONS $id")
                .withParameters(Map.of("id", transaction.get("transactionId").asString()))
                .execute());
        return !ended.isEmpty();
    }

    private static String rest(InputStream in) {
        StringBuilder rest = new StringBuilder();
        byte[] some = new byte[8192];
        try {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                rest.append(new String(some, 0, read, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException broken) {
            return rest.toString(); // The other way in which a connection breaks.
        }
        return rest.toString();
    }
}
