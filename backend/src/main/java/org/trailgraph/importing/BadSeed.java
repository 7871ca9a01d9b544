package org.trailgraph.importing;

import java.util.List;
import java.util.stream.Collectors;
import org.trailgraph.seed.Problem;

/** The seed has problems; nothing of it was loaded. */
final class BadSeed extends RuntimeException {

    BadSeed(List<Problem> problems) {
        super("The seed has %d problems, nothing was loaded:\n%s"
                .formatted(
                        problems.size(),
                        problems.stream().map(Problem::toString).collect(Collectors.joining("\n"))));
    }
}
