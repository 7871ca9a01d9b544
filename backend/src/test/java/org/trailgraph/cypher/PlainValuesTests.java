package org.trailgraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** Values that are no nodes; those are tested on the real database. */
class PlainValuesTests {

    private final PlainValues values = new PlainValues(element -> null);

    @Test
    void writesTimesPlacesAndBytesAsTexts() {
        assertThat(values.of(Values.value(LocalDate.of(2026, 11, 23)))).isEqualTo("2026-11-23");
        assertThat(values.of(Values.isoDuration(1, 2, 3, 0))).isEqualTo("P1M2DT3S");
        assertThat(values.of(Values.value(Duration.ofSeconds(90)))).isInstanceOf(String.class);
        assertThat(values.of(Values.point(7203, 1, 2))).isEqualTo("point({srid: 7203, x: 1.0, y: 2.0})");
        assertThat(values.of(Values.point(9157, 1, 2, 3))).isEqualTo("point({srid: 9157, x: 1.0, y: 2.0, z: 3.0})");
        assertThat(values.of(Values.value(new byte[] {1, 2}))).isEqualTo("AQI=");
    }

    @Test
    void keepsNumbersTextsListsAndMaps() {
        Value nested = Values.value(Map.of("a", List.of(1, 2.5, true, "x")));

        assertThat(values.of(nested)).isEqualTo(Map.of("a", List.of(1L, 2.5, true, "x")));
        assertThat(values.of(Values.NULL)).isNull();
    }

    @Test
    void spellsTypesAsTheApiDoes() {
        assertThat(List.of("REQUIRES", "VARIANT_OF", "LEADS_TO", "_x").stream().map(PlainValues::spelling))
                .containsExactly("requires", "variantOf", "leadsTo", "x");
    }

    @Test
    void knowsHowLargeValuesWillBe() {
        assertThat(ValueSize.of(Values.value("梯度"))).isEqualTo(8);
        assertThat(ValueSize.of(Values.value(Map.of("a", List.of("x".repeat(1_000))))))
                .isBetween(1_000L, 1_050L);
    }
}
