package org.trailgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
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

    @Test
    void everyRelationSaysWhatItJoinsAndEveryValueWhatItIs() {
        Set<Resource> relations =
                file.listSubjectsWithProperty(RDF.type, OWL.ObjectProperty).toSet();
        Set<Resource> values =
                file.listSubjectsWithProperty(RDF.type, OWL.DatatypeProperty).toSet();

        assertThat(relations).hasSizeGreaterThan(10).allSatisfy(term -> assertThat(term.hasProperty(RDFS.domain))
                .as(term.getURI())
                .isTrue());
        relations.addAll(values);
        assertThat(relations).allSatisfy(term -> assertThat(term.hasProperty(RDFS.range))
                .as(term.getURI())
                .isTrue());
    }

    @Test
    void theOntologySaysWhichVersionItIs() {
        Resource ontology = file.getResource(TG.NS.substring(0, TG.NS.length() - 1));

        assertThat(ontology.hasProperty(RDF.type, OWL.Ontology)).isTrue();
        assertThat(ontology.getProperty(OWL.versionInfo).getString()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(ontology.getProperty(DCTerms.license).getResource().getURI()).endsWith("LICENSE-2.0");
    }

    @Test
    void requiresIsNoKindOfBroaderOrRelatedByAnyChain() {
        String ask = """
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX tg: <https://w3id.org/trailgraph/ns#>
                ASK { tg:requires rdfs:subPropertyOf+ ?above
                      FILTER (?above IN (skos:broader, skos:broaderTransitive, skos:related, skos:semanticRelation)) }
                """;
        try (var query = QueryExecutionFactory.create(ask, file)) {
            assertThat(query.execAsk()).isFalse();
        }
    }

    /** So that https://w3id.org/trailgraph/ns#requires, redirected to /ns, lands on the term. */
    @Test
    void thePageHasAnAnchorATermAndBothLanguages() {
        String html = new VocabularyPage(file).html();

        for (String iri : constants()) {
            assertThat(html).contains("<tr id=\"" + iri.substring(TG.NS.length()) + "\">");
        }
        assertThat(html)
                .contains("需要先学", "The subject needs the object first", "0.1.0")
                .doesNotContain("<!--");
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
