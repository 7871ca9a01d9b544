package org.trailgraph.seed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTests {

    @Test
    void blanksOutCodeAndTexAndHeadings() {
        String markdown = """
                ## BN

                **Use** `BN` and $BN_{a*b*c}$ on
                two lines.

                $$
                BN \\text{ in } x_1
                $$

                ```python
                price = "$BN$"
                ```
                """;
        assertThat(read(markdown)).isEqualTo("Use and on two lines.");
    }

    @Test
    void keepsEveryOffset() {
        String markdown = "$x$ 与[卷积](/concept/convolution)的**区别**";
        Prose prose = Prose.of(markdown);
        assertThat(prose.text()).hasSameSizeAs(markdown);
        assertThat(prose.text().indexOf("区别")).isEqualTo(markdown.indexOf("区别"));
        assertThat(prose.references())
                .containsExactly(new Prose.Reference("/concept/convolution", 5, markdown.indexOf("的")));
    }

    @Test
    void keepsTheTextOfALinkButNotItsAddress() {
        assertThat(read("see [the BN page](/concept/bn) now")).isEqualTo("see the BN page now");
    }

    @Test
    void tellsWhatMakesAnAnswerLong() {
        assertThat(Prose.of("```\ncode\n```").hasCode()).isTrue();
        assertThat(Prose.of("`code` and $x$").hasCode()).isFalse();
        assertThat(Prose.of("`code` and $x$").hasDisplayTex()).isFalse();
        assertThat(Prose.of("$$ x $$").hasDisplayTex()).isTrue();
        assertThat(Prose.of("`$$ x $$`").hasDisplayTex()).isFalse();
    }

    private static String read(String markdown) {
        return Prose.of(markdown).text().replace(Prose.BLANK, ' ').strip().replaceAll("\\s+", " ");
    }
}
