package org.trailgraph.neo4j.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The database's password: made up once, kept in a file that only its owner reads. */
final class Password {

    private static final int BYTES = 24;

    private Password() {}

    static Path file(HomeFolder home) {
        return home.file("neo4j.password");
    }

    static String of(HomeFolder home) {
        Path file = file(home);
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
        } catch (IOException unreadable) {
            throw new CannotStartNeo4j(
                    "The database's password in %s cannot be read (%s): make the file readable."
                            .formatted(file, unreadable.getMessage()),
                    unreadable);
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        // Hexadecimal: Neo4j's tool would take a password with a leading hyphen for an option.
        String password = HexFormat.of().formatHex(random);
        HomeFolder.write(file, password + "\n");
        return password;
    }
}
