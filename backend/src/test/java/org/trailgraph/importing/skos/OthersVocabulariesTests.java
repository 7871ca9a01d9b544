package org.trailgraph.importing.skos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trailgraph.topics.LinkType;

/** Vocabularies that others wrote, where a folder "shared" lies beside the checkout. */
class OthersVocabulariesTests {

    private static final Path DATA = Path.of("..", "..", "shared", "data");

    private static Vocabulary read(String file) throws IOException {
        Path path = DATA.resolve(file);
        assumeTrue(Files.isRegularFile(path), () -> "not at hand: " + path + " seen from backend");
        try (InputStream bytes = Files.newInputStream(path)) {
            return SkosFile.parsed(bytes, String.valueOf(path.getFileName()));
        }
    }

    private static Map<Finding.Kind, Integer> found(Vocabulary vocabulary) {
        Map<Finding.Kind, Integer> counts = new EnumMap<>(Finding.Kind.class);
        vocabulary.findings().all().forEach(finding -> counts.put(finding.kind(), finding.count()));
        return counts;
    }

    private static long links(Vocabulary vocabulary, LinkType type) {
        return vocabulary.relations().links().stream()
                .filter(link -> link.type() == type)
                .count();
    }

    @Test
    void theUnifiedAstronomyThesaurusIsReadWhole() throws IOException {
        Vocabulary uat = read("uat/UAT.rdf");

        assertThat(uat.size()).isEqualTo(2_372);
        assertThat(links(uat, LinkType.VARIANT_OF)).isEqualTo(2_645);
        assertThat(found(uat))
                .containsEntry(Finding.Kind.CLASH, 2)
                .containsEntry(Finding.Kind.DEPRECATED, 97)
                .containsEntry(Finding.Kind.NO_PREFERRED_LABEL, 97)
                .containsEntry(Finding.Kind.NO_CHINESE, 2_372)
                .doesNotContainKeys(Finding.Kind.RING, Finding.Kind.NO_LABEL, Finding.Kind.NOWHERE);
        assertThat(uat.unread()).containsEntry("http://purl.org/dc/terms/creator", 1_621L);
    }

    @Test
    void ringsOfBroaderAreWarnings() throws IOException {
        assertThat(found(read("skosmos-test/cycle.ttl")))
                .containsEntry(Finding.Kind.RING, 1)
                .containsEntry(Finding.Kind.ABOVE_ITSELF, 1);
    }

    @Test
    void labelsWithoutLanguageAreReported() throws IOException {
        assertThat(found(read("skosmos-test/nolang.ttl"))).containsEntry(Finding.Kind.NO_LANGUAGE, 3);
    }

    @Test
    void fourLanguagesAreCountedAndTheTwoOfTheGraphRead() throws IOException {
        Vocabulary yso = read("skosmos-test/yso.ttl");

        assertThat(yso.findings().languages())
                .containsKeys("en", "fi", "sv", "se")
                .hasSize(4);
        assertThat(yso.size()).isEqualTo(270);
    }

    @Test
    void namesThatSeveralConceptsShareAreReported() throws IOException {
        assertThat(read("skosmos-test/dup.ttl").findings().all())
                .filteredOn(finding -> finding.kind() == Finding.Kind.SAME_NAME)
                .singleElement()
                .satisfies(finding -> assertThat(finding.examples())
                        .anySatisfy(example -> assertThat(example).contains("Identical label", "dup/d1", "dup/d2"))
                        .anySatisfy(example -> assertThat(example).contains("A label", "dup/d3", "dup/d6")));
    }

    @Test
    void everyOneOfTheFilesIsReadOrRefusedWithoutHarm() throws IOException {
        for (String file : new String[] {
            "altlabel",
            "date",
            "dupgroup",
            "groups",
            "mapping",
            "multiple-schemes",
            "subtag",
            "test",
            "test-551-A",
            "test-hierarchy",
            "xl"
        }) {
            assertThat(read("skosmos-test/" + file + ".ttl").size()).as(file).isPositive();
        }
    }
}
