package org.trailgraph.seed;

/** Every link of the seed says why it holds, in both languages. */
final class MissingReasons implements SeedCheck {

    @Override
    public void check(Seed seed, Problems problems) {
        seed.links().forEach(link -> {
            if (link.because().en().isEmpty()) {
                problems.add(link.where(), "the link " + link.id() + " has no reason in English");
            }
            if (link.because().zh().isEmpty()) {
                problems.add(link.where(), "the link " + link.id() + " has no reason in Chinese");
            }
        });
    }
}
