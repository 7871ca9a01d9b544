package org.trailgraph.importing.skos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.trailgraph.rdf.Described;
import org.trailgraph.rdf.RdfContent;

/** A vocabulary in SKOS as it was read, before anything of it has an id here. */
final class Vocabulary {

    private static final Node DEPRECATED = NodeFactory.createURI(OWL2.getURI() + "deprecated");

    private static final Set<Node> READ = read();

    private final RdfContent content;
    private final Findings findings = new Findings();
    private final LabelReader labels;
    private final SortedMap<String, Concept> concepts = new TreeMap<>();
    private final Map<Node, Concept> byIri = new HashMap<>();
    private final Relations relations;
    private final Areas areas;

    Vocabulary(RdfContent content) {
        this.content = content;
        this.labels = new LabelReader(content, findings);
        List<Described> read = new ArrayList<>();
        for (Described resource : content.resources()) {
            if (resource.isA(SKOS.Concept.asNode()) && concept(resource)) {
                read.add(resource);
            }
        }
        RelationReader relationReader = new RelationReader(byIri, findings);
        read.forEach(relationReader::read);
        relations = relationReader.finish();
        areas = Areas.of(content, byIri, relations.order(), labels, findings);
        sharedNames();
        content.warnings().forEach(warning -> findings.add(Finding.Kind.FORM, warning));
    }

    private static Set<Node> read() {
        Set<Node> read = new HashSet<>(LabelReader.PROPERTIES);
        read.addAll(RelationReader.properties());
        read.addAll(Set.of(
                RDF.type.asNode(),
                SKOS.inScheme.asNode(),
                SKOS.hasTopConcept.asNode(),
                SKOS.topConceptOf.asNode(),
                SKOS.member.asNode(),
                DEPRECATED));
        return read;
    }

    Findings findings() {
        return findings;
    }

    Relations relations() {
        return relations;
    }

    Areas areas() {
        return areas;
    }

    /** All concepts, in the order of their IRIs, so that the same vocabulary in another order gets the same ids. */
    Iterable<Concept> concepts() {
        return concepts.values();
    }

    int size() {
        return concepts.size();
    }

    Optional<Names> title() {
        return content.resources().stream()
                .filter(resource -> resource.isA(SKOS.ConceptScheme.asNode()))
                .sorted(Comparator.comparing(scheme -> scheme.subject().toString()))
                .flatMap(scheme -> labels.group(scheme).stream())
                .findFirst();
    }

    private boolean concept(Described resource) {
        Node iri = resource.subject();
        if (!iri.isURI()) {
            findings.add(Finding.Kind.NO_IRI, iri);
            return false;
        }
        Optional<Names> names = labels.concept(resource);
        if (names.isEmpty()) {
            findings.add(Finding.Kind.NO_LABEL, iri);
            return false;
        }
        Concept concept = new Concept(iri, names.get(), labels.summary(resource));
        missing(concept);
        if (resource.all(DEPRECATED).stream()
                .anyMatch(
                        flag -> flag.isLiteral() && flag.getLiteralLexicalForm().equals("true"))) {
            findings.add(Finding.Kind.DEPRECATED, concept.shown());
        }
        concepts.put(iri.getURI(), concept);
        byIri.put(iri, concept);
        return true;
    }

    private void missing(Concept concept) {
        boolean english = concept.names().in(Language.EN) != null;
        boolean chinese = concept.names().in(Language.ZH) != null;
        if (!english && !chinese) {
            findings.add(Finding.Kind.NO_NAME, concept.shown());
        } else if (!english) {
            findings.add(Finding.Kind.NO_ENGLISH, concept.shown());
        } else if (!chinese) {
            findings.add(Finding.Kind.NO_CHINESE, concept.shown());
        }
    }

    private void sharedNames() {
        Map<String, List<String>> bearers = new LinkedHashMap<>();
        for (Concept concept : concepts.values()) {
            concept.names().names().values().stream().distinct().forEach(name -> bearers.computeIfAbsent(
                            name, any -> new ArrayList<>())
                    .add(concept.iri().getURI()));
        }
        bearers.forEach((name, iris) -> {
            if (iris.size() > 1) {
                findings.add(Finding.Kind.SAME_NAME, "\"" + name + "\": " + String.join(", ", iris));
            }
        });
    }

    /** Statements that nothing was made of, counted by their property. */
    SortedMap<String, Long> unread() {
        SortedMap<String, Long> unread = new TreeMap<>();
        for (Described resource : content.resources()) {
            resource.forEach((property, value) -> {
                if (!READ.contains(property)) {
                    unread.merge(property.getURI(), 1L, Long::sum);
                }
            });
        }
        return unread;
    }
}
