package org.trailgraph.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.trailgraph.topics.Fact.NodeKind;
import org.trailgraph.topics.Fact.TieKind;
import org.trailgraph.topics.LinkType;

/** Reads the topics and areas of an export, with the resources that are parts of a topic. */
final class TopicReading {

    private final RdfContent content;
    private final ExportNotes notes;
    private final LinkReading links;
    private final Set<Node> partsRead = new HashSet<>();
    private final List<Node> partsSeen = new ArrayList<>();

    TopicReading(RdfContent content, ExportNotes notes, LinkReading links) {
        this.content = content;
        this.notes = notes;
        this.links = links;
    }

    /** Whether it is read with its topic: an answer, a point, a place in a bank. */
    boolean isPart(Described resource) {
        boolean part =
                resource.isA(SchemaDO.Answer.asNode()) || resource.isA(TG.Point) || resource.isA(Prov.Derivation);
        if (part) {
            partsSeen.add(resource.subject());
        }
        return part;
    }

    void area(Reading reading) {
        String id = notes.id("area", reading.subject());
        if (id == null) {
            return;
        }
        reading.identifier(id).texts(SKOS.prefLabel.asNode(), "");
        for (Node member : reading.all(SKOS.member.asNode())) {
            notes.tie(TieKind.IN, notes.reference(reading.subject(), "concept", member), id, Map.of());
        }
        reading.finish();
        notes.node(NodeKind.AREA, id, names(reading));
    }

    void concept(Reading reading) {
        String id = notes.id("concept", reading.subject());
        if (id == null) {
            return;
        }
        reading.identifier(id)
                .texts(SKOS.prefLabel.asNode(), "")
                .lists(SKOS.altLabel.asNode(), "aliases")
                .texts(SKOS.definition.asNode(), "summary")
                .string(TG.formula, "formula")
                .texts(TG.symbols, "symbols")
                .texts(TG.pitfall, "pitfalls")
                .number(TG.difficulty, "difficulty")
                .number(TG.minutes, "minutes")
                .string(TG.origin, "origin")
                .string(TG.foreignId, "foreignId")
                .derived(SKOS.inScheme.asNode(), SKOS.broader.asNode(), SKOS.related.asNode())
                .derived(DCTerms.isPartOf.asNode());
        for (LinkType type : LinkType.betweenConcepts()) {
            reading.all(LinkRows.property(type))
                    .forEach(to -> links.direct(id, type, notes.reference(reading.subject(), "concept", to)));
        }
        provenance(id, reading);
        reading.finish();
        notes.node(NodeKind.CONCEPT, id, names(reading));
    }

    void question(Reading reading) {
        String id = notes.id("question", reading.subject());
        if (id == null) {
            return;
        }
        reading.identifier(id)
                .texts(SchemaDO.name.asNode(), "")
                .string(TG.form, "form")
                .number(TG.difficulty, "difficulty")
                .number(TG.position, "position")
                .string(TG.origin, "origin")
                .string(TG.foreignId, "foreignId");
        relations(id, reading);
        provenance(id, reading);
        Map<String, Object> properties = names(reading);
        for (Node answer : reading.all(SchemaDO.acceptedAnswer.asNode())) {
            Reading text = part(reading, answer).texts(SchemaDO.text.asNode(), "answer");
            text.finish();
            properties.putAll(text.properties());
        }
        points(reading, TG.keyPoint, "keyPoints", properties);
        points(reading, TG.mistake, "mistakes", properties);
        reading.finish();
        notes.node(NodeKind.QUESTION, id, properties);
    }

    private void relations(String id, Reading reading) {
        List<Node> explicit = reading.all(SchemaDO.assesses.asNode());
        for (Node concept : reading.all(SchemaDO.about.asNode())) {
            String asked = notes.reference(reading.subject(), "concept", concept);
            notes.tie(TieKind.ASKS, id, asked, Map.of("explicit", explicit.contains(concept)));
        }
        for (Node next : reading.all(TG.leadsTo)) {
            notes.tie(TieKind.LEADS_TO, id, notes.reference(reading.subject(), "question", next), Map.of());
        }
        for (Node area : reading.all(DCTerms.subject.asNode())) {
            notes.tie(TieKind.IN, id, notes.reference(reading.subject(), "area", area), Map.of());
        }
    }

    private void provenance(String id, Reading reading) {
        for (Node source : reading.all(DCTerms.references.asNode())) {
            notes.tie(TieKind.CITES, id, notes.reference(reading.subject(), "source", source), Map.of());
        }
        reading.derived(Prov.wasDerivedFrom);
        for (Node derivation : reading.all(Prov.qualifiedDerivation)) {
            Reading place = part(reading, derivation);
            Node bank = place.needed(Prov.entity);
            place.string(TG.section, "section").number(TG.line, "line").finish();
            notes.tie(TieKind.FROM, id, notes.reference(reading.subject(), "bank", bank), place.properties());
        }
    }

    private void points(Reading question, Node property, String name, Map<String, Object> properties) {
        List<Map<String, Object>> points = new ArrayList<>();
        for (Node point : question.all(property)) {
            Reading reading = part(question, point);
            reading.needed(TG.position);
            reading.number(TG.position, "position")
                    .texts(SchemaDO.text.asNode(), "text")
                    .finish();
            points.add(reading.properties());
        }
        points.sort(Comparator.comparingLong(point -> (Long) point.getOrDefault("position", 0L)));
        for (String language : List.of("En", "Zh")) {
            properties.put(name + language, texts(points, "text" + language));
        }
    }

    private static List<Object> texts(List<Map<String, Object>> points, String property) {
        return points.stream()
                .filter(point -> point.containsKey(property))
                .map(point -> point.getOrDefault(property, ""))
                .toList();
    }

    private Reading part(Reading whole, Node part) {
        partsRead.add(part);
        Described described = content.of(part);
        if (described == null) {
            notes.problem("%s has a part, %s, of which the file says nothing".formatted(whole.subject(), part));
            described = new Described(part);
        }
        return new Reading(described, notes);
    }

    /** A name in each language is called after the language alone. */
    private static Map<String, Object> names(Reading reading) {
        Map<String, Object> properties = new HashMap<>(reading.properties());
        for (String language : List.of("En", "Zh")) {
            Object name = properties.remove(language);
            if (name != null) {
                properties.put(language.toLowerCase(Locale.ROOT), name);
            }
        }
        return properties;
    }

    void finish() {
        for (Node part : partsSeen) {
            if (!partsRead.contains(part)) {
                notes.problem("%s is part of no topic in the file".formatted(part));
            }
        }
    }
}
