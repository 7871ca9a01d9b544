package org.trailgraph.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTests {

    @ParameterizedTest
    @CsvSource({
        "resnet, resnet, true",
        "resnet, resnat, true",
        "resnet, rsnet, true",
        "resnet, resneet, true",
        "resnet, resnets, true",
        "resnet, resnte, true",
        "resnet, ersnet, true",
        "resnet, resnatt, false",
        "resnet, rsnets, false",
        "resnet, rsenat, false",
        "resnet, tenser, false"
    })
    void oneLetterAwayIsOneLetterMoreLessOtherOrSwapped(String a, String b, boolean away) {
        assertThat(NameMatch.isOneLetterAway(a, b)).isEqualTo(away);
        assertThat(NameMatch.isOneLetterAway(b, a)).isEqualTo(away);
    }

    @Test
    void ranksTheNameItselfThenItsBeginningThenItsMiddleThenAMistake() {
        List<Double> scores = Stream.of("norm", "normalization", "batch normalization", "nomr", "nromalization")
                .map(name -> NameMatch.best("norm", List.of(name), List.of())
                        .orElseThrow()
                        .score())
                .toList();
        assertThat(scores).isSortedAccordingTo((a, b) -> Double.compare(b, a)).doesNotHaveDuplicates();
        assertThat(NameMatch.best("norm", List.of("pooling"), List.of())).isEmpty();
        assertThat(NameMatch.best("bn", List.of("LN"), List.of())).isEmpty();
    }

    @Test
    void tellsWhichNameFits() {
        assertThat(NameMatch.best("bn", List.of("Batch Normalization", "批归一化"), List.of("BatchNorm", "BN")))
                .hasValueSatisfying(match -> assertThat(match.name()).isEqualTo("BN"));
    }
}
