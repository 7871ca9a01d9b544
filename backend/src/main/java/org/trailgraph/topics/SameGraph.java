package org.trailgraph.topics;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a graph says what facts say. Lists that are empty and flags that are false may as well be missing, and aliases have
 * no order: RDF keeps neither.
 */
final class SameGraph {

    private SameGraph() {}

    static boolean is(Present present, List<Fact> facts) {
        Set<String> seen = new HashSet<>();
        return facts.stream().allMatch(fact -> {
                    seen.add(
                            fact instanceof Fact.Tie tie
                                    ? tie.kind() + " " + tie.from() + " " + tie.to()
                                    : key((Fact.Node) fact));
                    Map<String, Object> before = before(present, fact);
                    return before != null && plain(before).equals(plain(said(fact)));
                })
                && seen.size() == present.size();
    }

    private static String key(Fact.Node node) {
        return Present.key(node.kind().key(), node.id());
    }

    private static Map<String, Object> said(Fact fact) {
        return fact instanceof Fact.Node node ? NodeLoad.all(node.kind(), node) : fact.properties();
    }

    private static @Nullable Map<String, Object> before(Present present, Fact fact) {
        if (fact instanceof Fact.Tie tie) {
            Present.Tie before = present.ties()
                    .getOrDefault(tie.kind().name(), Map.of())
                    .get(new Present.Ends(tie.from(), tie.to()));
            return before == null ? null : before.properties();
        }
        Present.Node before = present.nodes().get(key((Fact.Node) fact));
        return before == null ? null : before.properties();
    }

    private static Map<String, Object> plain(Map<String, Object> properties) {
        Map<String, Object> plain = new HashMap<>(properties);
        plain.remove(NameKey.PROPERTY);
        plain.values().removeIf(value -> value.equals(false) || value.equals(List.of()));
        for (String language : List.of("En", "Zh")) {
            if (plain.get("aliases" + language) instanceof Collection<?> aliases) {
                plain.put("aliases" + language, new HashSet<>(aliases));
            }
        }
        return plain;
    }
}
