package org.trailgraph.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicKeyTests {

    /** The same three stand in pack.test.js. */
    @ParameterizedTest
    @CsvSource({"batch-normalization, Mv4xc-", "resnet, hbI2Hz", "a, GoCxs7"})
    void keysAreThoseThatTheBrowserComputes(String id, String key) {
        assertThat(TopicKey.of(id)).isEqualTo(key);
    }

    @Test
    void keysOfSimilarIdsDiffer() {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            keys.add(TopicKey.of("concept-" + i));
        }
        assertThat(keys).hasSize(100_000);
    }
}
