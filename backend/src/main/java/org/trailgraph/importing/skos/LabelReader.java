package org.trailgraph.importing.skos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SKOSXL;
import org.trailgraph.rdf.Described;
import org.trailgraph.rdf.RdfContent;

/** Reads labels and notes into the two languages of the graph, and counts the others. */
final class LabelReader {

    static final Set<Node> PROPERTIES = Set.of(
            SKOS.prefLabel.asNode(),
            SKOS.altLabel.asNode(),
            SKOSXL.prefLabel.asNode(),
            SKOSXL.altLabel.asNode(),
            RDFS.label.asNode(),
            SKOS.definition.asNode(),
            SKOS.scopeNote.asNode());

    private static final Node DC_TITLE = NodeFactory.createURI("http://purl.org/dc/elements/1.1/title");

    private final RdfContent content;
    private final Findings findings;

    LabelReader(RdfContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
    }

    /** What a concept is called, or nothing if it has no label. */
    Optional<Names> concept(Described concept) {
        List<Node> preferred = labels(concept, SKOS.prefLabel.asNode(), SKOSXL.prefLabel.asNode());
        if (preferred.isEmpty()) {
            preferred = literals(concept, RDFS.label.asNode());
            if (!preferred.isEmpty()) {
                findings.add(Finding.Kind.NO_PREFERRED_LABEL, concept.subject());
            }
        }
        List<Node> others = labels(concept, SKOS.altLabel.asNode(), SKOSXL.altLabel.asNode());
        Stream.concat(preferred.stream(), others.stream()).forEach(findings::language);
        return preferred.isEmpty() ? Optional.empty() : Optional.of(names(concept.subject(), preferred, others));
    }

    /** What a group or a scheme is called; nobody is told what its labels lack. */
    Optional<Names> group(Described group) {
        List<Node> labels = Stream.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.title.asNode(), DC_TITLE)
                .map(property -> literals(group, property))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(new LabelReader(content, new Findings()).names(group.subject(), labels, List.of()));
    }

    private Names names(Node subject, List<Node> preferred, List<Node> others) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        Map<Language, List<String>> aliases = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            List<Node> candidates = in(language, preferred);
            Set<String> further = candidates.stream()
                    .skip(1)
                    .map(LabelReader::text)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            in(language, others).forEach(label -> further.add(text(label)));
            if (!candidates.isEmpty()) {
                String name = text(candidates.get(0));
                names.put(language, name);
                report(subject, candidates);
                if (further.remove(name)
                        && in(language, others).stream()
                                .anyMatch(label -> text(label).equals(name))) {
                    findings.add(Finding.Kind.ALIAS_IS_NAME, subject + " \"" + name + "\"");
                }
            }
            aliases.put(language, List.copyOf(further));
        }
        String any = names.containsKey(Language.EN)
                ? String.valueOf(names.get(Language.EN))
                : text(preferred.stream()
                        .min(Comparator.comparing(LabelReader::text))
                        .orElseThrow());
        return new Names(names, aliases, any);
    }

    private void report(Node subject, List<Node> candidates) {
        Node name = candidates.get(0);
        if (name.getLiteralLanguage().isEmpty()) {
            findings.add(Finding.Kind.NO_LANGUAGE, subject + " \"" + text(name) + "\"");
        }
        if (Language.isTraditional(name)) {
            findings.add(Finding.Kind.TRADITIONAL, subject + " \"" + text(name) + "\"");
        }
        boolean several = candidates.stream().skip(1).anyMatch(other -> other.getLiteralLanguage()
                .equalsIgnoreCase(name.getLiteralLanguage()));
        if (several) {
            findings.add(Finding.Kind.SEVERAL_NAMES, subject);
        }
    }

    /** The labels in a language, the best first. */
    private static List<Node> in(Language language, List<Node> labels) {
        return labels.stream()
                .filter(label -> Language.of(label).filter(language::equals).isPresent())
                .sorted(Comparator.comparingInt(language::rank).thenComparing(LabelReader::text))
                .toList();
    }

    /** Definitions and scope notes in each language, one paragraph after the other. */
    Map<Language, String> summary(Described concept) {
        Map<Language, String> summary = new EnumMap<>(Language.class);
        List<Node> notes = new ArrayList<>(literals(concept, SKOS.definition.asNode()));
        notes.addAll(literals(concept, SKOS.scopeNote.asNode()));
        for (Node note : notes) {
            findings.language(note);
            Language.of(note)
                    .ifPresent(language -> summary.merge(language, text(note), (all, more) -> all + "\n\n" + more));
        }
        return summary;
    }

    private List<Node> labels(Described concept, Node property, Node extended) {
        Set<Node> labels = new LinkedHashSet<>(literals(concept, property));
        labels.addAll(literals(concept, extended));
        return List.copyOf(labels);
    }

    /** Texts that stand there, or in a resource of their own: SKOS-XL's labels, documentation by {@code rdf:value}. */
    private List<Node> literals(Described concept, Node property) {
        return concept.all(property).stream()
                .flatMap(value -> value.isLiteral() ? Stream.of(value) : inside(value))
                .filter(Node::isLiteral)
                .filter(literal -> !text(literal).isEmpty())
                .toList();
    }

    private Stream<Node> inside(Node resource) {
        Described described = content.of(resource);
        return described == null
                ? Stream.empty()
                : Stream.of(SKOSXL.literalForm.asNode(), RDF.value.asNode())
                        .flatMap(property -> described.all(property).stream());
    }

    private static String text(Node literal) {
        return literal.getLiteralLexicalForm().strip();
    }
}
