package org.trailgraph.rdf;

import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.trailgraph.topics.Fact.NodeKind;

/** The way back: reads an export into the facts that it was written from, and finds out whether it is whole. */
public final class ExportReader {

    private static final String SCHEME = "id/scheme";

    private final RdfContent content;
    private final ExportNotes notes;
    private final TopicReading topics;
    private final LinkReading links;

    private ExportReader(RdfContent content, ExportNotes notes) {
        this.content = content;
        this.notes = notes;
        this.links = new LinkReading(notes);
        this.topics = new TopicReading(content, notes, links);
    }

    /** Reads all of it; whatever its IRIs begin with, they have to begin alike. */
    public static ExportReading read(RdfContent content) {
        List<Described> schemes = content.resources().stream()
                .filter(resource -> isScheme(resource.subject()) && resource.isA(VOID.Dataset.asNode()))
                .toList();
        if (schemes.size() != 1) {
            return refused(content, schemes.size());
        }
        String iri = schemes.get(0).subject().getURI();
        ExportReader reader =
                new ExportReader(content, new ExportNotes(iri.substring(0, iri.length() - SCHEME.length())));
        reader.count(schemes.get(0));
        content.resources().forEach(reader::resource);
        reader.topics.finish();
        reader.links.finish();
        return reader.notes.finish();
    }

    private static boolean isScheme(Node subject) {
        return subject.isURI() && subject.getURI().endsWith("/" + SCHEME);
    }

    private static ExportReading refused(RdfContent content, int schemes) {
        boolean ours = content.resources().stream().anyMatch(resource -> resource.isA(TG.Link));
        String what;
        if (schemes > 1) {
            what = "There are %d schemes in the file, as if several exports had been put together.".formatted(schemes);
        } else if (ours) {
            what = "The file ends before its end: an export's last statements are those of .../id/scheme.";
        } else {
            what =
                    "This is RDF, but no export of Trailgraph: nothing in it is called .../id/scheme. A vocabulary in SKOS"
                            + " is read with --trailgraph.skos.file instead.";
        }
        return new ExportReading(List.of(), List.of(what), "", new TreeMap<>());
    }

    /** An export says how many triples it has. */
    private void count(Described scheme) {
        for (Node count : scheme.all(VOID.triples.asNode())) {
            String said = count.isLiteral() ? count.getLiteralLexicalForm() : count.toString();
            if (!said.equals(Long.toString(content.statements()))) {
                notes.problem(
                        ("The file says that it has %s triples, but it has %d: something was lost or added on its way."
                                        + " Who changed it on purpose takes the statement with void:triples out.")
                                .formatted(said, content.statements()));
            }
        }
    }

    private void resource(Described resource) {
        Reading reading = new Reading(resource, notes);
        if (resource.isA(SKOS.Concept.asNode())) {
            topics.concept(reading);
        } else if (resource.isA(SchemaDO.Question.asNode())) {
            topics.question(reading);
        } else if (resource.isA(TG.Link)) {
            links.link(reading);
        } else if (resource.isA(SKOS.Collection.asNode())) {
            topics.area(reading);
        } else if (resource.isA(DCTerms.BibliographicResource.asNode())) {
            source(reading);
        } else if (resource.isA(TG.Bank)) {
            bank(reading);
        } else if (!topics.isPart(resource) && !isScheme(resource.subject())) {
            resource.forEach((property, object) -> notes.unread(resource.subject(), property));
        }
    }

    private void source(Reading reading) {
        String id = notes.id("source", reading.subject());
        if (id != null) {
            reading.identifier(id)
                    .string(DCTerms.title.asNode(), "title")
                    .number(DCTerms.issued.asNode(), "year")
                    .string(SchemaDO.url.asNode(), "url")
                    .finish();
            notes.node(NodeKind.SOURCE, id, reading.properties());
        }
    }

    private void bank(Reading reading) {
        String id = notes.id("bank", reading.subject());
        if (id != null) {
            reading.identifier(id)
                    .string(DCTerms.title.asNode(), "title")
                    .string(TG.sha256, "sha256")
                    .string(TG.importedAt, "importedAt")
                    .finish();
            notes.node(NodeKind.BANK, id, reading.properties());
        }
    }
}
