package org.trailgraph.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Nothing is required by what it requires; each cycle is named from its first concept round to it again. */
final class RequiresCycles implements SeedCheck {

    @Override
    public void check(Seed seed, Problems problems) {
        new Search(Requirements.of(seed), problems).all();
    }

    private record Search(Requirements requirements, Problems problems, Set<String> done, LinkedHashSet<String> path) {

        Search(Requirements requirements, Problems problems) {
            this(requirements, problems, new HashSet<>(), new LinkedHashSet<>());
        }

        void all() {
            requirements.direct().keySet().forEach(this::visit);
        }

        private void visit(String concept) {
            if (!done.add(concept)) {
                return;
            }
            path.add(concept);
            for (Link link : requirements.of(concept)) {
                if (path.contains(link.to())) {
                    problems.add(link.where(), "what is required goes round in a cycle: " + cycle(link.to()));
                } else {
                    visit(link.to());
                }
            }
            path.remove(concept);
        }

        private String cycle(String first) {
            List<String> all = new ArrayList<>(path);
            List<String> cycle = new ArrayList<>(all.subList(all.indexOf(first), all.size()));
            cycle.add(first);
            return String.join(" -> ", cycle);
        }
    }
}
