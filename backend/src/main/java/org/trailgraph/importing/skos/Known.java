package org.trailgraph.importing.skos;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.trailgraph.neo4j.Database;

/**
 * What the graph holds before a vocabulary is read.
 *
 * @param own the ids of the concepts that the bank brought earlier, by their IRIs
 * @param taken the ids of all other topics
 * @param names of all other topics, in lower case, and whose they are
 * @param imports when the bank's file was imported, by its checksum
 */
record Known(Map<String, String> own, Set<String> taken, Map<String, String> names, Map<String, String> imports) {

    static Known read(Database database, String bank) {
        return database.read(tx -> {
            Known known = new Known(new HashMap<>(), new HashSet<>(), new HashMap<>(), new HashMap<>());
            known.topics(tx, bank);
            known.bank(tx, bank);
            return known;
        });
    }

    private void topics(TransactionContext tx, String bank) {
        tx.run("""
                        MATCH (t:Topic)
                        RETURN t.id AS id, t.foreignId AS foreignId, t.en AS en, t.zh AS zh,
                               EXISTS { (t)-[:FROM]->(:Bank {id: $bank}) } AND t.foreignId IS NOT NULL AS own
                        """, Map.of("bank", bank)).forEachRemaining(this::topic);
    }

    private void topic(Record row) {
        String id = row.get("id").asString();
        if (row.get("own").asBoolean()) {
            own.put(row.get("foreignId").asString(), id);
            return;
        }
        taken.add(id);
        name(row.get("en"), id);
        name(row.get("zh"), id);
    }

    private void name(Value name, String id) {
        if (!name.isNull()) {
            names.putIfAbsent(name.asString().toLowerCase(Locale.ROOT), id);
        }
    }

    private void bank(TransactionContext tx, String bank) {
        tx.run("""
                        MATCH (b:Bank {id: $bank}) WHERE b.sha256 IS NOT NULL AND b.importedAt IS NOT NULL
                        RETURN b.sha256 AS sha256, toString(b.importedAt) AS at
                        """, Map.of("bank", bank))
                .forEachRemaining(row ->
                        imports.put(row.get("sha256").asString(), row.get("at").asString()));
    }

    /** When this very file was imported, so that reading it again changes nothing. */
    Optional<String> importedAt(String sha256) {
        return Optional.ofNullable(imports.get(sha256));
    }

    Set<String> takenWith(Set<String> more) {
        Set<String> all = new HashSet<>(taken);
        all.addAll(more);
        return all;
    }

    /** Tells which names are those of other topics. */
    void report(Vocabulary vocabulary) {
        for (Concept concept : vocabulary.concepts()) {
            for (String name : concept.names().names().values()) {
                String id = names.get(name.toLowerCase(Locale.ROOT));
                if (id != null) {
                    vocabulary
                            .findings()
                            .add(Finding.Kind.KNOWN_NAME, "\"%s\": %s is %s".formatted(name, concept.iri(), id));
                }
            }
        }
    }
}
