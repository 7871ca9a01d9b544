package org.trailgraph.neo4j;

import java.nio.file.Path;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.trailgraph.neo4j.local.LocalDatabase;
import org.trailgraph.neo4j.local.LocalDatabaseSettings;

/** A Neo4j for one benchmark alone, as large as the application starts it by default. */
public final class OwnNeo4j implements AutoCloseable {

    private final LocalDatabase local;
    private final Driver driver;

    private OwnNeo4j(LocalDatabase local) {
        this.local = local;
        this.driver = GraphDatabase.driver(local.uri(), AuthTokens.basic("neo4j", local.password()));
    }

    public static OwnNeo4j start(Path home) {
        LocalDatabaseSettings usual = LocalDatabaseSettings.in(home);
        return new OwnNeo4j(LocalDatabase.start(new LocalDatabaseSettings(
                home,
                Path.of(System.getProperty("trailgraph.neo4j.jars")),
                usual.port(),
                usual.heap(),
                usual.pageCache(),
                usual.jvmOptions())));
    }

    public Driver driver() {
        return driver;
    }

    public Database database() {
        return new Database(driver, event -> {});
    }

    @Override
    public void close() {
        driver.close();
        local.close();
    }
}
