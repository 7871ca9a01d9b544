package org.trailgraph.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NameSearchTests {

    private final NameSearch search = NameSearch.of(List.of(
            concept("batch-normalization", "Batch Normalization", "批归一化", "BN"),
            concept("instance-normalization", "Instance Normalization", "实例归一化", "IN"),
            concept("convolution", "Convolution", "卷积"),
            concept("graph-convolution", "Graph Convolution", "图卷积"),
            concept("r-cnn", "R-CNN", "区域卷积神经网络"),
            concept("cnn", "Convolutional Neural Network", "卷积神经网络", "CNN"),
            concept("vgg", "VGG", "VGG网络", "VGG1"),
            concept("matrix", "Matrix", "矩阵"),
            concept("skip-connection", "Skip Connection", "跳跃连接"),
            concept("learning-rate", "Learning Rate", "学习率", "LR"),
            concept("logistic-regression", "Logistic Regression", "逻辑回归", "LR")));

    @Test
    void findsALatinNameInChinese() {
        assertThat(found("手撕BN怎么写")).containsExactly("batch-normalization BN");
    }

    @Test
    void takesTheLeftmostLongestNameInAnyScript() {
        assertThat(found("图卷积")).containsExactly("graph-convolution 图卷积");
        assertThat(found("the graph convolution")).containsExactly("graph-convolution graph convolution");
        assertThat(found("R-CNN, then CNN")).containsExactly("r-cnn R-CNN", "cnn CNN");
    }

    @Test
    void findsNoNameInsideAWordOrANumber() {
        assertThat(found("deconvolution, BNs of convolutional VGG16")).containsExactly("vgg VGG");
    }

    @Test
    void matchesShortCapitalsByCaseOnly() {
        assertThat(found("in bn, In Bn")).isEmpty();
        assertThat(found("IN and batch normalization"))
                .containsExactly("instance-normalization IN", "batch-normalization batch normalization");
    }

    @Test
    void takesHyphenAndSpaceForOne() {
        assertThat(found("a skip-connection")).containsExactly("skip-connection skip-connection");
    }

    @Test
    void takesThePluralOfAnEnglishName() {
        assertThat(found("Skip connections")).containsExactly("skip-connection Skip connections");
    }

    @Test
    void isNotSureOfWeakAndSharedNames() {
        assertThat(search.in("matrix, LR")).hasSize(2).noneMatch(NameSearch.Named::sure);
        assertThat(search.in("learning rate")).singleElement().matches(NameSearch.Named::sure);
    }

    private List<String> found(String text) {
        return search.in(text).stream()
                .map(named -> named.concept() + " " + text.substring(named.start(), named.end()))
                .toList();
    }

    private static Concept concept(String id, String en, String zh, String... aliases) {
        Text none = new Text("", "");
        return new Concept(
                id,
                new Text(en, zh),
                new Texts(List.of(aliases), List.of()),
                Map.of(),
                "area",
                1,
                1,
                List.of(),
                List.of(),
                none,
                null,
                null,
                none,
                Map.of(),
                new Where(id, 1));
    }
}
