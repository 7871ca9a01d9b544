package org.trailgraph.importing;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads the export that {@code trailgraph.read} names, before any seed is loaded, and ends. */
@Component
@Order(0)
@ConditionalOnProperty("trailgraph.read")
class RestoreRunner implements ApplicationRunner {

    private final Restore restore;
    private final FileCommand command;
    private final String file;

    RestoreRunner(Restore restore, FileCommand command, @Value("${trailgraph.read}") String file) {
        this.restore = restore;
        this.command = command;
        this.file = file;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        command.run(file, restore::restore);
    }
}
