package org.trailgraph.progress;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key that progress is encrypted with: {@code trailgraph.progress.key}, or else one that is made up when it is first
 * needed and kept in a file that only its owner reads.
 */
@Component
final class ServerKey {

    private static final int BYTES = 32;

    private final @Nullable SecretKey configured;
    private final Path home;
    private final Path file;

    ServerKey(
            @Value("${trailgraph.progress.key:}") String configured,
            @Value("${trailgraph.home:${user.home}/.trailgraph}") String home) {
        this.configured = configured.isBlank() ? null : parse(configured).orElseThrow(BadProgressKey::new);
        this.home = Path.of(home).toAbsolutePath().normalize();
        this.file = this.home.resolve("progress.key");
    }

    /** The key that is there, to read what it has sealed; none is made. */
    SecretKey existing() {
        if (configured != null) {
            return configured;
        }
        if (!Files.exists(file)) {
            throw UnreadableProgress.keyMissing(file);
        }
        return read();
    }

    /** The key to seal with. */
    SecretKey get() {
        if (configured == null && !Files.exists(file)) {
            make();
        }
        return existing();
    }

    private SecretKey read() {
        try {
            return parse(Files.readString(file)).orElseThrow(() -> UnreadableProgress.keyDamaged(file));
        } catch (IOException unreadable) {
            throw UnreadableProgress.keyDamaged(file);
        }
    }

    /** All of it or nothing, and never over another's: whoever comes second finds the first one's. */
    private void make() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        try {
            Files.createDirectories(home);
            // Temporary files belong to their owner alone from the beginning, and a move leaves that as it is.
            Path draft = Files.createTempFile(home, "progress.key", ".draft");
            Files.writeString(draft, Base64.getEncoder().encodeToString(random) + "\n");
            moveUnlessThere(draft);
        } catch (IOException failure) {
            throw new KeyNotKept(file, failure);
        }
    }

    private void moveUnlessThere(Path draft) throws IOException {
        try {
            Files.move(draft, file);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            Files.delete(draft);
        }
    }

    private static Optional<SecretKey> parse(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text.strip());
            return bytes.length == BYTES ? Optional.of(new SecretKeySpec(bytes, "AES")) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
