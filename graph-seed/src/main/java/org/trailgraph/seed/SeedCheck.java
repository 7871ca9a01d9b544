package org.trailgraph.seed;

/** One thing that every seed has to get right. */
interface SeedCheck {

    void check(Seed seed, Problems problems);
}
