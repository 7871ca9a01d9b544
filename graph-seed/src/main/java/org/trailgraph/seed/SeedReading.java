package org.trailgraph.seed;

import java.util.List;

/** What was read, and everything that is wrong with it; a seed with problems is not to be loaded. */
public record SeedReading(Seed seed, List<Problem> problems) {

    public SeedReading {
        problems = List.copyOf(problems);
    }
}
