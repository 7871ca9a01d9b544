package org.trailgraph.seed;

import java.util.List;

/** Every check there is. */
final class SeedChecks {

    static final List<SeedCheck> ALL = List.of(
            new DuplicateIds(),
            new UnknownIds(),
            new MissingLanguages(),
            new MissingReasons(),
            new PlaceholderTexts(),
            new AliasClashes(),
            new DuplicateLinks(),
            new RequiresCycles(),
            new RedundantRequires(),
            new QuestionsWithoutConcept(),
            new RepeatedAsks(),
            new UnneededConcepts(),
            new MissingSources(),
            new Lengths(),
            new DeadLinks(),
            new UnlinkedNames());

    private SeedChecks() {}
}
