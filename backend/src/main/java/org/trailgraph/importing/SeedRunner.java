package org.trailgraph.importing;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the seed at every start, unless {@code trailgraph.seed.load} is false. */
@Component
@Order(1)
@ConditionalOnProperty(name = "trailgraph.seed.load", matchIfMissing = true)
class SeedRunner implements ApplicationRunner {

    private final SeedLoad seed;

    SeedRunner(SeedLoad seed) {
        this.seed = seed;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        seed.load();
    }
}
