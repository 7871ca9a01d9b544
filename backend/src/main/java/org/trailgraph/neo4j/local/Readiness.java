package org.trailgraph.neo4j.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits until a server that was just started answers Cypher, and tells the user how long that takes. */
final class Readiness {

    private static final Logger log = LoggerFactory.getLogger(Readiness.class);
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration STEP = Duration.ofMillis(100);

    private final HomeFolder home;
    private final URI uri;
    private final AuthToken token;
    private final Instant begin = Instant.now();
    private long told;

    Readiness(HomeFolder home, URI uri, AuthToken token) {
        this.home = home;
        this.uri = uri;
        this.token = token;
    }

    /** Returns when the database answers; throws when it ended, refused the password, or 120 seconds have passed. */
    void await(Neo4jProcess process) {
        while (!process.ended(STEP)) {
            if (listens() && answers()) {
                log.info("Neo4j is ready after {} s at {}", tenths(), uri);
                return;
            }
            if (elapsed().compareTo(LIMIT) > 0) {
                throw failure("Neo4j did not come up within %d seconds".formatted(LIMIT.toSeconds()));
            }
            tell();
        }
        throw failure("Neo4j ended while it was starting (exit code %d)".formatted(process.exitValue()));
    }

    private boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), uri.getPort()), 1_000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private boolean answers() {
        try (Driver driver = GraphDatabase.driver(uri, token)) {
            return answers(driver);
        } catch (AuthenticationException refused) {
            throw new CannotStartNeo4j(
                    "The password in %s is not the one of the database in %s: write the right one into that file."
                            .formatted(Password.file(home), home.neo4j()),
                    refused);
        } catch (Neo4jException notYet) {
            return false;
        }
    }

    private boolean answers(Driver driver) {
        try {
            driver.executableQuery("RETURN 1").execute();
            return true;
        } catch (ServiceUnavailableException | SecurityException notYet) {
            throw notYet;
        } catch (Neo4jException closed) {
            driver.executableQuery("SHOW DATABASE neo4j YIELD statusMessage WHERE statusMessage <> '' RETURN *")
                    .withConfig(QueryConfig.builder().withDatabase("system").build())
                    .execute()
                    .records()
                    .forEach(row -> {
                        throw failure("Neo4j cannot open its store (%s)"
                                .formatted(row.get("statusMessage").asString()));
                    });
            return false;
        }
    }

    private CannotStartNeo4j failure(String what) {
        return new CannotStartNeo4j(what + ServerLog.of(home).advice());
    }

    /** After 2 seconds, and then each time the wait has doubled. */
    private void tell() {
        long seconds = elapsed().toSeconds();
        if (seconds >= 2 * Math.max(1, told)) {
            told = seconds;
            log.info("Waiting for Neo4j: {} s", seconds);
        }
    }

    private String tenths() {
        long tenths = elapsed().toMillis() / 100;
        return tenths / 10 + "." + tenths % 10;
    }

    private Duration elapsed() {
        return Duration.between(begin, Instant.now());
    }
}
