package org.trailgraph.seed.content;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every block of code in an answer is run by a test of its own, and is the same in both languages. */
class AnswerCodeTests {

    @Test
    void findsNoCodeThatNoTestRuns() {
        assertThat(AnswerCode.all())
                .extracting(AnswerCode::question)
                .containsOnly("auc-meaning-and-computation", "batch-norm-from-scratch", "softmax-and-exponential");
    }

    @Test
    void findsPythonOnly() {
        assertThat(AnswerCode.all()).extracting(AnswerCode::info).containsOnly("python");
    }

    @Test
    void differsBetweenTheLanguagesInCommentsAndTextsOnly() {
        Map<String, List<String>> codes = AnswerCode.all().stream()
                .collect(groupingBy(AnswerCode::question, mapping(AnswerCode::bare, toList())));
        assertThat(codes).allSatisfy((question, code) -> {
            assertThat(code).hasSize(2);
            assertThat(code.get(0)).isEqualTo(code.get(1));
        });
    }
}
