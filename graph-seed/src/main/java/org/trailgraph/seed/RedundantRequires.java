package org.trailgraph.seed;

/** No link of type requires says what the others already imply. */
final class RedundantRequires implements SeedCheck {

    @Override
    public void check(Seed seed, Problems problems) {
        Requirements requirements = Requirements.of(seed);
        seed.links()
                .filter(link -> link.type() == LinkType.REQUIRES)
                .filter(link -> requirements.reaches(link.from(), link.to(), link))
                .forEach(link -> problems.add(
                        link.where(),
                        "redundant: " + link.from() + " requires " + link.to() + " by way of others already"));
    }
}
