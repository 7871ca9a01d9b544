package org.trailgraph.neo4j.local;

import java.nio.file.Path;
import org.trailgraph.neo4j.TestNeo4j;

/** An application that does nothing but to keep a local database, until it is killed. */
final class HoldsDatabase {

    private HoldsDatabase() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (LocalDatabase database = LocalDatabase.start(TestNeo4j.settings(Path.of(arguments[0])))) {
            System.out.println("holds " + database.uri());
            Thread.currentThread().join();
        }
    }
}
