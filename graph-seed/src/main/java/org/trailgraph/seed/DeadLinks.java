package org.trailgraph.seed;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every link in a text leads to a topic that there is, or to an address of the web. */
final class DeadLinks implements SeedCheck {

    @Override
    public void check(Seed seed, Problems problems) {
        Set<String> targets = Stream.concat(
                        seed.concepts().stream().map(concept -> "/concept/" + concept.id()),
                        seed.questions().stream().map(question -> "/question/" + question.id()))
                .collect(Collectors.toSet());
        Stream<List<Passage>> passages = Stream.concat(
                seed.concepts().stream().map(Passage::of),
                seed.questions().stream().map(Passage::of));
        passages.flatMap(List::stream)
                .filter(passage -> passage.markdown().contains("["))
                .forEach(passage -> look(passage, targets, problems));
    }

    private static void look(Passage passage, Set<String> targets, Problems problems) {
        for (Prose.Reference reference : Prose.of(passage.markdown()).references()) {
            String target = reference.target();
            boolean outside = target.startsWith("https://") || target.startsWith("http://");
            if (!outside && !targets.contains(target)) {
                problems.add(passage.at(reference.start()), "the link to '" + target + "' leads nowhere");
            }
        }
    }
}
