package org.trailgraph.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** A start of the application that does one thing to one file and ends. */
@Component
final class FileCommand {

    private final ConfigurableApplicationContext context;

    FileCommand(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** What there is to do to the file. */
    interface Work {
        void with(InputStream file, String name) throws IOException;
    }

    /**
     * Does it and stops the application.
     *
     * @throws CommandFailed if it cannot be done, which ends the start as a failure
     */
    void run(String file, Work work) {
        Path path = Path.of(file).toAbsolutePath();
        if (!Files.isRegularFile(path)) {
            throw new CommandFailed("There is no file " + path + ". Name it by its whole path.");
        }
        try (InputStream bytes = Files.newInputStream(path)) {
            work.with(bytes, String.valueOf(path.getFileName()));
        } catch (ErrorResponseException refused) {
            throw new CommandFailed(path, refused);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        context.close();
    }
}
