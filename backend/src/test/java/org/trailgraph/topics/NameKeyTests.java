package org.trailgraph.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTests {

    @ParameterizedTest
    @CsvSource({
        "Batch-Norm, ｂａｔｃｈ norm",
        "t-SNE, TSNE",
        "Q、K、V, qkv",
        "Erdős–Rényi, erdos renyi",
        "殘差網絡, 残差网络",
        "L₂ norm, L2-Norm"
    })
    void isTheSameForTheSameNameWrittenOtherwise(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other)).isNotEmpty();
    }

    @Test
    void tellsNamesApart() {
        assertThat(NameKey.of("L1")).isNotEqualTo(NameKey.of("L2"));
    }

    @Test
    void isCutBetweenCharacters() {
        assertThat(NameKey.of("a" + "𠮷".repeat(300))).isEqualTo("a" + "𠮷".repeat(199));
    }

    @Test
    void areTakenFromEveryNameAndAliasOnce() {
        assertThat(NameKey.all(Map.of(
                        "en",
                        "Batch Norm",
                        "zh",
                        "批归一化",
                        "aliasesEn",
                        List.of("BatchNorm", "BN", "?"),
                        "difficulty",
                        3L)))
                .containsExactly("batchnorm", "批归一化", "bn");
    }
}
