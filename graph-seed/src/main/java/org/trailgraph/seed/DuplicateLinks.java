package org.trailgraph.seed;

import java.util.HashMap;
import java.util.Map;

/** A link stands once, joins two concepts, and is not said in both directions where it is symmetric. */
final class DuplicateLinks implements SeedCheck {

    @Override
    public void check(Seed seed, Problems problems) {
        Map<String, Where> seen = new HashMap<>();
        seed.links().forEach(link -> {
            if (link.from().equals(link.to())) {
                problems.add(link.where(), "the link " + link.id() + " joins a concept to itself");
            }
            Where before = seen.putIfAbsent(key(link), link.where());
            if (before != null) {
                problems.add(link.where(), "the link " + link.id() + " stands already at " + before);
            }
        });
    }

    private static String key(Link link) {
        boolean turn = link.type() == LinkType.COMPARED_WITH && link.from().compareTo(link.to()) > 0;
        return turn
                ? new Link(link.type(), link.to(), link.from(), link.because(), false, link.where()).id()
                : link.id();
    }
}
