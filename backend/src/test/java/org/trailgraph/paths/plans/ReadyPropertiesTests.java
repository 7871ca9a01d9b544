package org.trailgraph.paths.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trailgraph.paths.graph.Drawn;
import tools.jackson.databind.json.JsonMapper;

/** What is ready in 10,000 random graphs for random learners, held against looking at every concept. */
class ReadyPropertiesTests {

    private static final int CASES = 10_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void isReadyForWhatBruteForceFinds() {
        PlanCases.about(new Drawn.Size(20, 30, 0, 0, true)).forAll(CASES, test -> {
            Set<String> known = test.oracle().known(test.request());
            Set<String> ready = test.oracle().ready(known);
            List<ReadyAnswer.Ready> answer = ReadyConcepts.ready(
                            test.drawn().graph(), test.request().claims(), 100)
                    .ready();
            assertThat(answer.stream().map(ReadyAnswer.Ready::id).toList()).doesNotHaveDuplicates();
            assertThat(new HashSet<>(answer.stream().map(ReadyAnswer.Ready::id).toList()))
                    .isEqualTo(ready);
            for (ReadyAnswer.Ready one : answer) {
                known.add(one.id());
                Set<String> then = test.oracle().ready(known);
                known.remove(one.id());
                then.removeAll(ready);
                assertThat(one.unlocks()).as(one.id()).isEqualTo(then.size());
            }
            assertThat(answer.stream().map(ReadyAnswer.Ready::unlocks).toList()).isSortedAccordingTo((a, b) -> b - a);
        });
    }

    @Test
    void isByteForByteTheSameOnAGraphThatIsBuiltAgain() {
        PlanCases.about(new Drawn.Size(20, 30, 10, 3, true)).forAll(CASES, test -> {
            PlanRequest asked = test.request();
            PlanRequest again = test.askedAgain();
            assertThat(JSON.writeValueAsBytes(ReadyConcepts.ready(test.builtAgain(), again.claims(), 100)))
                    .isEqualTo(JSON.writeValueAsBytes(
                            ReadyConcepts.ready(test.drawn().graph(), asked.claims(), 100)));
        });
    }
}
