package org.trailgraph.importing;

import java.io.InputStream;
import java.util.List;
import java.util.SortedMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.trailgraph.neo4j.Schema;
import org.trailgraph.rdf.ExportReader;
import org.trailgraph.rdf.ExportReading;
import org.trailgraph.rdf.RdfReader;
import org.trailgraph.topics.Fact;
import org.trailgraph.topics.Fact.NodeKind;
import org.trailgraph.topics.LoadReport;
import org.trailgraph.topics.TopicWriter;

/** The way back: makes the graph what an export says. */
@Component
final class Restore {

    private static final Logger log = LoggerFactory.getLogger(Restore.class);

    private final RdfReader reader;
    private final Schema schema;
    private final TopicWriter writer;

    Restore(RdfReader reader, Schema schema, TopicWriter writer) {
        this.reader = reader;
        this.schema = schema;
        this.writer = writer;
    }

    /**
     * What reading an export did.
     *
     * @param base what the IRIs of the file begin with
     * @param changed false where the graph was the same already
     * @param unread statements of the file that the graph has no place for, counted by their property
     */
    record Restored(
            int concepts, int questions, int links, String base, boolean changed, SortedMap<String, Long> unread) {}

    /**
     * Reads the file and writes it in one transaction.
     *
     * @param name of the file; what it ends with says which form of RDF it is
     */
    Restored restore(InputStream file, String name) {
        ExportReading reading = ExportReader.read(reader.read(file, name, "urn:relative:"));
        if (!reading.problems().isEmpty()) {
            throw new BadExport(reading.problems());
        }
        schema.create();
        LoadReport report = writer.restore(reading.facts(), SeedFacts.OWNER);
        Restored restored = new Restored(
                count(reading.facts(), NodeKind.CONCEPT),
                count(reading.facts(), NodeKind.QUESTION),
                (int) reading.facts().stream()
                        .filter(fact ->
                                fact instanceof Fact.Tie tie && tie.kind().isLink())
                        .count(),
                reading.base(),
                report.changes() > 0,
                reading.unread());
        log.info(
                "The export {}. Concepts: {}, questions: {}, links: {}{}.",
                restored.changed() ? "is the graph now" : "is what the graph was already",
                restored.concepts(),
                restored.questions(),
                restored.links(),
                reading.unread().isEmpty() ? "" : "; statements that nothing stands for: " + reading.unread());
        return restored;
    }

    private static int count(List<Fact> facts, NodeKind kind) {
        return (int) facts.stream()
                .filter(fact -> fact instanceof Fact.Node node && node.kind() == kind)
                .count();
    }
}
