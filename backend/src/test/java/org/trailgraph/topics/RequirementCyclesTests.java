package org.trailgraph.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequirementCyclesTests {

    private static RequirementCycles.Edge edge(String from, String to) {
        return new RequirementCycles.Edge(from, to);
    }

    @Test
    void namesTheCycleRoundToItsStart() {
        assertThat(RequirementCycles.first(List.of(edge("z", "a"), edge("a", "b"), edge("b", "c"), edge("c", "a"))))
                .contains(List.of("a", "b", "c", "a"));
    }

    @Test
    void findsNoneInADiamond() {
        assertThat(RequirementCycles.first(List.of(edge("a", "b"), edge("a", "c"), edge("b", "d"), edge("c", "d"))))
                .isEmpty();
    }

    @Test
    void followsAChainOfAHundredThousand() {
        List<RequirementCycles.Edge> chain = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            chain.add(edge("c" + i, "c" + (i + 1)));
        }
        assertThat(RequirementCycles.first(chain)).isEmpty();
        chain.add(edge("c100000", "c0"));
        assertThat(RequirementCycles.first(chain)).isPresent();
    }
}
