package org.trailgraph.importing.skos;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.trailgraph.rdf.RdfReader;

/** The vocabularies that the tests read: a small one about fish, and others that each have one thing wrong with it. */
final class SkosFile {

    private SkosFile() {}

    static Vocabulary read(String name) {
        return parsed(text(name), "test.ttl");
    }

    static Vocabulary parsed(String text, String name) {
        return parsed(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
    }

    static Vocabulary parsed(InputStream file, String name) {
        return new Vocabulary(new RdfReader(1_000_000).read(file, name, "urn:relative:"));
    }

    static String text(String name) {
        try (InputStream file = Objects.requireNonNull(SkosFile.class.getResourceAsStream(name + ".ttl"), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
