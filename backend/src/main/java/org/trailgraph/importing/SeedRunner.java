package org.trailgraph.importing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the seed at every start, unless {@code trailgraph.seed.load} is false. */
@Component
@Order(1)
@ConditionalOnProperty(name = "trailgraph.seed.load", matchIfMissing = true)
class SeedRunner implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(SeedRunner.class);

    private final SeedLoad seed;
    private final ConfigurableApplicationContext context;

    SeedRunner(SeedLoad seed, ConfigurableApplicationContext context) {
        this.seed = seed;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!context.isActive()) {
            return; // A command has done its work and ended the application.
        }
        try {
            seed.load();
        } catch (RuntimeException failure) {
            if (context.isActive()) {
                throw failure;
            }
            log.info("Stopped while the seed was loading: nothing of it was written.");
        }
    }
}
