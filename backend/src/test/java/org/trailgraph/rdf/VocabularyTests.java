package org.trailgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.trailgraph.topics.LinkType;

/** The class of constants and the vocabulary's file say the same. */
class VocabularyTests {

    private final Model file = RDFDataMgr.loadModel(VocabularyController.FILE);

    @Test
    void theFileDefinesWhatTheClassNamesAndNothingElse() {
        Set<String> defined = file.listSubjects()
                .filterKeep(term -> term.getURI().startsWith(TG.NS))
                .mapWith(Resource::getURI)
                .toSet();

        assertThat(new TreeSet<>(defined)).isEqualTo(constants());
    }

    @Test
    void everyTermHasALabelAndACommentInBothLanguages() {
        for (String iri : constants()) {
            for (Property text : new Property[] {RDFS.label, RDFS.comment}) {
                Set<String> languages = file.getResource(iri)
                        .listProperties(text)
                        .mapWith(statement -> statement.getLanguage())
                        .toSet();
                assertThat(languages).as(iri).containsExactlyInAnyOrder("en", "zh-Hans");
            }
        }
    }

    @Test
    void aConstantIsCalledLikeItsTerm() {
        assertThat(terms())
                .allSatisfy(field -> assertThat(value(field).getURI()).isEqualTo(TG.NS + field.getName()));
    }

    @Test
    void everyLinkTypeIsAProperty() {
        assertThat(LinkType.betweenConcepts())
                .allSatisfy(type -> assertThat(LinkRows.property(type).getURI()).isEqualTo(TG.NS + type.id()));
    }

    @Test
    void requiresIsNeitherBroaderNorRelated() {
        Set<String> above = file.listObjectsOfProperty(file.getResource(TG.requires.getURI()), RDFS.subPropertyOf)
                .mapWith(node -> node.asResource().getURI())
                .toSet();

        assertThat(above).containsExactly("http://purl.org/dc/terms/requires");
    }

    private static Set<String> constants() {
        return terms().stream()
                .map(VocabularyTests::value)
                .map(Node::getURI)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Field> terms() {
        return Arrays.stream(TG.class.getDeclaredFields())
                .filter(field -> field.getType() == Node.class)
                .collect(Collectors.toSet());
    }

    private static Node value(Field field) {
        try {
            return (Node) field.get(null);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }
}
