package org.trailgraph.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoodSeedTests {

    private final SeedReading reading = Fixture.good();

    @Test
    void hasNoProblem() {
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void keepsTheOrderOfItsFiles() {
        assertThat(reading.seed().areas()).extracting(Area::id).containsExactly("cnn", "ml");
        assertThat(reading.seed().concepts())
                .extracting(Concept::id)
                .containsExactly("convolution", "feature-map", "pooling");
    }

    @Test
    void readsAreasSourcesAndBanks() {
        Area area = reading.seed().areas().get(0);
        assertThat(area.name()).isEqualTo(new Text("Convolutional Networks", "卷积神经网络"));
        assertThat(reading.seed().sources())
                .containsExactly(new Source(
                        "lecun-1998-gradient",
                        "Gradient-Based Learning Applied to Document Recognition",
                        1998,
                        "https://doi.org/10.1109/5.726791",
                        new Where("sources.yaml", 1)));
        assertThat(reading.seed().banks())
                .containsExactly(new Bank(
                        "sample",
                        "Sample",
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                        new Where("banks.yaml", 1)));
    }

    @Test
    void readsTheFrontMatterOfAConcept() {
        Concept concept = reading.seed().concepts().get(1);
        assertThat(concept.name()).isEqualTo(new Text("Feature Map", "特征图"));
        assertThat(concept.aliases()).isEqualTo(new Texts(List.of("activation map", "FM"), List.of("特征映射图")));
        assertThat(concept.area()).isEqualTo("cnn");
        assertThat(concept.difficulty()).isEqualTo(2);
        assertThat(concept.minutes()).isEqualTo(15);
        assertThat(concept.sources()).containsExactly("lecun-1998-gradient");
        assertThat(concept.ambiguous()).isEmpty();
        assertThat(concept.where()).isEqualTo(new Where("concepts/cnn/feature-map.md", 1));
    }

    @Test
    void readsLinksWithTheirReasonsAndLines() {
        List<Link> links = reading.seed().links().toList();
        assertThat(links)
                .extracting(Link::id)
                .containsExactly(
                        "feature-map--requires--convolution",
                        "feature-map--usedIn--pooling",
                        "pooling--requires--feature-map");
        assertThat(links.get(1))
                .isEqualTo(new Link(
                        LinkType.USED_IN,
                        "feature-map",
                        "pooling",
                        new Text("Pooling reads feature maps, one at a time: each keeps its place.", "池化逐张读取特征图。"),
                        true,
                        new Where("concepts/cnn/feature-map.md", 15)));
        assertThat(links.get(0).contested()).isFalse();
    }

    @Test
    void keepsBackslashesOfTex() {
        Concept concept = reading.seed().concepts().get(1);
        assertThat(concept.formula()).isEqualTo("$$ y_{ij} = \\sum_{a,b} w_{ab} \\, x_{i+a,\\,j+b} $$");
        assertThat(concept.symbols())
                .isEqualTo(new Text(
                        "$w_{ab}$: weights of the kernel; $x$: input; $y_{ij}$: response.",
                        "$w_{ab}$：卷积核的权重；$x$：输入；$y_{ij}$：响应。"));
    }

    @Test
    void takesNoHeadingFromCode() {
        assertThat(reading.seed().concepts().get(1).pitfalls()).isEqualTo(new Text("""
                        Its size is computed per axis:

                        ```text
                        ## not a heading
                        size = (n - k) / s + 1
                        ```""", "每个轴的大小分别计算。"));
    }

    @Test
    void leavesOutTheFormulaThatAConceptDoesNotHave() {
        Concept concept = reading.seed().concepts().get(0);
        assertThat(concept.formula()).isNull();
        assertThat(concept.symbols()).isNull();
        assertThat(concept.summary().zh()).startsWith("卷积把一小块权重在输入上滑动").endsWith("移动。");
    }

    @Test
    void readsTheFrontMatterOfAQuestion() {
        Question question = reading.seed().questions().get(0);
        assertThat(question.id()).isEqualTo("why-pooling");
        assertThat(question.name()).isEqualTo(new Text("Why does one pool, and what comes back?", "为什么要池化？反向怎么传？"));
        assertThat(question.form()).isEqualTo(Form.EXPLAIN);
        assertThat(question.difficulty()).isEqualTo(2);
        assertThat(question.position()).isEqualTo(1);
        assertThat(question.area()).isEqualTo("cnn");
        assertThat(question.asks()).containsExactly(new Asks("pooling", true), new Asks("feature-map", false));
        assertThat(question.leadsTo()).isEmpty();
        assertThat(question.sources()).containsExactly("lecun-1998-gradient");
        assertThat(question.bankLine())
                .isEqualTo(new BankLine(
                        "sample", "CNN / 原理", 7, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    @Test
    void readsTheTextsOfAQuestion() {
        Question question = reading.seed().questions().get(0);
        assertThat(question.answer().en())
                .startsWith("Pooling makes")
                .contains("$\\max_{i \\in R} x_i$")
                .endsWith("widens the window.");
        assertThat(question.answer().zh()).startsWith("池化把数组变小").endsWith("又不损失位置。");
        assertThat(question.keyPoints().en())
                .containsExactly(
                        "It makes arrays smaller.",
                        "It has no weights, and\nthe largest value gets the gradient.",
                        "It costs position.");
        assertThat(question.keyPoints().zh()).containsExactly("数组变小。", "没有权重，梯度传给最大值。", "损失位置。");
        assertThat(question.mistakes()).isEqualTo(new Texts(List.of("Saying that `pool` learns."), List.of("说池化有参数。")));
    }

    @Test
    void readsFilesWithWindowsLineEnds() {
        assertThat(Fixture.bad("windows-line-ends").problems()).isEmpty();
        assertThat(Fixture.bad("windows-line-ends").seed().concepts().get(2))
                .isEqualTo(reading.seed().concepts().get(2));
    }

    @Test
    void takesAnAliasThatAllItsConceptsDeclareAmbiguous() {
        SeedReading declared = Fixture.bad("declared-alias");
        assertThat(declared.problems()).isEmpty();
        assertThat(declared.seed().concepts().get(2).ambiguous()).containsEntry("FM", List.of("window"));
    }

    @Test
    void letsADerivationBeLong() {
        assertThat(Fixture.problems("long-derivation")).isEmpty();
    }
}
