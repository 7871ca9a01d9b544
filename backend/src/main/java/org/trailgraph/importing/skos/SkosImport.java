package org.trailgraph.importing.skos;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.trailgraph.importing.SeedLoad;
import org.trailgraph.neo4j.Database;
import org.trailgraph.neo4j.Schema;
import org.trailgraph.rdf.RdfContent;
import org.trailgraph.rdf.RdfReader;
import org.trailgraph.topics.Fact;
import org.trailgraph.topics.Fact.NodeKind;
import org.trailgraph.topics.TopicWriter;

/** Reads a vocabulary in SKOS and reports on it; writes it in one transaction if it is told to. */
@Component
public final class SkosImport {

    private final RdfReader reader;
    private final SeedLoad seed;
    private final Database database;
    private final Schema schema;
    private final TopicWriter writer;
    private final Clock clock = Clock.systemUTC();

    SkosImport(RdfReader reader, SeedLoad seed, Database database, Schema schema, TopicWriter writer) {
        this.reader = reader;
        this.seed = seed;
        this.database = database;
        this.schema = schema;
        this.writer = writer;
    }

    /**
     * Reads the vocabulary; writes it if {@code apply} says so, in place of what the same bank said before.
     *
     * @param name of the file; what it ends with says which form of RDF it is
     * @param bank the id of the bank, or empty for one made of the vocabulary's title
     * @throws BadVocabulary if there is nothing to read in it
     */
    public Report read(InputStream file, String name, String bank, boolean apply) throws IOException {
        DigestInputStream bytes = new DigestInputStream(file, sha256());
        RdfContent content = reader.read(bytes, name, "urn:relative:");
        bytes.transferTo(OutputStream.nullOutputStream());
        Vocabulary vocabulary = new Vocabulary(content);
        if (vocabulary.size() == 0) {
            throw new BadVocabulary("There is no skos:Concept with a label in the file; nothing in it can be read.");
        }
        String title = vocabulary.title().map(Names::any).orElse(name.replaceFirst("\\..*", ""));
        String id = bankId(bank, title, name);
        Known known = Known.read(database, id);
        known.report(vocabulary);
        Set<String> reserved = seed.ids();
        VocabularyFacts facts = new VocabularyFacts(
                vocabulary,
                bank(id, title, bytes.getMessageDigest().digest(), known),
                new Ids(id, known.own(), known.takenWith(reserved)),
                new Ids(id, Map.of(), reserved));
        Report report = report(vocabulary, facts, content, id, title);
        if (!apply) {
            return report;
        }
        schema.create();
        return report.with(writer.load("bank:" + id, facts.facts()));
    }

    private Fact.Node bank(String id, String title, byte[] digest, Known known) {
        String sha256 = HexFormat.of().formatHex(digest);
        String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        String importedAt = known.importedAt(sha256).orElse(now);
        return new Fact.Node(NodeKind.BANK, id, Map.of("title", title, "sha256", sha256, "importedAt", importedAt));
    }

    private static Report report(
            Vocabulary vocabulary, VocabularyFacts facts, RdfContent content, String id, String title) {
        Findings findings = vocabulary.findings();
        return new Report(
                id,
                title,
                content.statements(),
                vocabulary.size(),
                facts.links(),
                facts.areas(),
                findings.languages(),
                findings.all(),
                vocabulary.unread(),
                null);
    }

    private String bankId(String asked, String title, String file) {
        String made = Ids.slug(title).isEmpty() ? Ids.slug(file.replaceFirst("\\..*", "")) : Ids.slug(title);
        String id = asked.isEmpty() ? made : asked;
        if (id.isEmpty() || !id.equals(Ids.slug(id))) {
            throw new BadVocabulary("'%s' cannot be the id of a bank: give one of a-z, 0-9 and hyphens.".formatted(id));
        }
        if (seed.banks().contains(id)) {
            throw new BadVocabulary("The bank '%s' is the seed's: give the vocabulary another id.".formatted(id));
        }
        return id;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
