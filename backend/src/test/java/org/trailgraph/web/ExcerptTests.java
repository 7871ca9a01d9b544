package org.trailgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTests {

    @Test
    void leavesWordsAlone() {
        assertThat(Excerpt.of("The **mean** of [squares](/concept/square),\nas $x^2$.\n\n- `one`"))
                .isEqualTo("The mean of squares, as x^2. - one");
        assertThat(Excerpt.of(null)).isEmpty();
    }

    @Test
    void stopsAtTwoHundredCharactersAndCutsNoneInTwo() {
        String excerpt = Excerpt.of("😀".repeat(500));

        assertThat(excerpt.codePointCount(0, excerpt.length())).isEqualTo(200);
        assertThat(excerpt).endsWith("😀…");
    }
}
