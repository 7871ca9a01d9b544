package org.trailgraph.rdf;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.springframework.stereotype.Component;

/** All terms that the RDF of the graph is written in: those of our own vocabulary, and those that it takes from others. */
@Component
public final class Vocabulary {

    /** Terms of other vocabularies, with what they say of this graph. */
    private static final String OTHERS = "vocabulary/others.ttl";

    private final Model model = RDFDataMgr.loadModel(VocabularyController.FILE);
    private final Map<String, String> prefixes = new LinkedHashMap<>();

    Vocabulary(Iris iris) {
        RDFDataMgr.read(model, OTHERS);
        for (String kind : List.of("concept", "question", "area", "source", "bank", "link")) {
            prefixes.put(kind, iris.base() + "id/" + kind + "/");
        }
        model.getNsPrefixMap().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(prefix -> prefixes.put(prefix.getKey(), prefix.getValue()));
    }

    /** Namespaces by their prefix: those of the graph's own resources first. */
    public Map<String, String> prefixes() {
        return Collections.unmodifiableMap(prefixes);
    }

    public List<Term> classes() {
        return terms(List.of(OWL.Class));
    }

    public List<Term> predicates() {
        return terms(List.of(OWL.ObjectProperty, OWL.DatatypeProperty, RDF.Property));
    }

    private List<Term> terms(List<Resource> types) {
        return types.stream()
                .flatMap(type -> model.listSubjectsWithProperty(RDF.type, type).toList().stream())
                .distinct()
                .map(this::term)
                .sorted(Comparator.comparing(Term::name))
                .toList();
    }

    private Term term(Resource term) {
        return new Term(
                model.shortForm(term.getURI()),
                text(term, RDFS.label, Statements.EN),
                text(term, RDFS.label, Statements.ZH));
    }

    private static String text(Resource subject, Property property, String language) {
        return subject.getProperty(property, language).getString();
    }

    /**
     * A class or a property.
     *
     * @param name with its prefix
     * @param en what it is called in English
     * @param zh and in Chinese
     */
    public record Term(String name, String en, String zh) {}
}
