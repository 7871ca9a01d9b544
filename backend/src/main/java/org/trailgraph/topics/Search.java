package org.trailgraph.topics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;
import org.trailgraph.neo4j.Database;

/**
 * Finds topics by name in either language, by alias, by the beginning of a name, with a letter wrong, and last by the
 * text about them. What Neo4j's full-text indexes bring is ranked here by how well the names fit.
 */
@Component
public final class Search {

    /** How many topics each look brings; of so many that begin with one letter, the best linked are the likeliest. */
    private static final int CANDIDATES = 200;

    private static final int LOOKED_AT = 1_000;

    private static final String FULL_TEXT = """
            CALL db.index.fulltext.queryNodes($index, $text, {limit: $lookedAt}) YIELD node AS t
            WHERE $kind IS NULL OR ($kind = 'concept' AND t:Concept) OR ($kind = 'question' AND t:Question)
            WITH t, COUNT { (t)--() } AS degree
            ORDER BY $key IN coalesce(t.nameKeys, []) DESC, degree DESC LIMIT $candidates
            RETURN t.id AS id, CASE WHEN t:Concept THEN 'concept' ELSE 'question' END AS kind, t.en AS en, t.zh AS zh,
                   coalesce(t.aliasesEn, []) + coalesce(t.aliasesZh, []) AS aliases, degree
            """;

    private final Database database;

    Search(Database database) {
        this.database = database;
    }

    /** Finds at most {@code limit} topics of all kinds; nothing for a query without a letter. */
    public SearchAnswer find(String query, int limit) {
        return find(query, null, limit);
    }

    /** Finds at most {@code limit} topics, all kinds where {@code kind} is null; nothing for a query without a letter. */
    SearchAnswer find(String query, @Nullable Kind kind, int limit) {
        SearchText text = new SearchText(query);
        if (text.isEmpty()) {
            return new SearchAnswer(query, List.of());
        }
        Map<String, Candidate> found = database.read(tx -> {
            Look look = new Look(tx, text.key(), kind, new LinkedHashMap<>());
            look.into("topic_keys", text.keyQuery(), 0.4);
            look.into("topic_names", text.namesQuery(), 0.4);
            if (look.found().size() < limit) {
                look.into("topic_keys", text.similarKeyQuery(), 0.3);
                look.into("topic_names", text.similarNamesQuery(), 0.3);
            }
            if (look.found().size() < limit) {
                look.into("topic_text", text.textQuery(), 0.1);
            }
            return look.found();
        });
        return new SearchAnswer(
                query,
                found.values().stream()
                        .sorted(Candidate.BEST_FIRST)
                        .limit(limit)
                        .map(Candidate::hit)
                        .toList());
    }

    private record Look(
            TransactionContext tx, String key, @Nullable Kind kind, Map<String, Candidate> found) {

        /** Adds what an index has; {@code least} is the score of what does not fit letter by letter. */
        void into(String index, String query, double least) {
            if (query.isEmpty()) {
                return;
            }
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("index", index);
            parameters.put("text", query);
            parameters.put("key", key);
            parameters.put("lookedAt", LOOKED_AT);
            parameters.put("candidates", CANDIDATES);
            parameters.put("kind", kind == null ? null : kind.id());
            tx.run(FULL_TEXT, parameters).stream()
                    .map(row -> Candidate.of(row, key, least))
                    .forEach(candidate -> found.putIfAbsent(candidate.hit().id(), candidate));
        }
    }

    private record Candidate(SearchAnswer.Hit hit, long degree) {

        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble((Candidate c) -> -c.hit.score())
                .thenComparingLong(c -> -c.degree)
                .thenComparing(c -> c.hit.id());

        static Candidate of(Record row, String key, double least) {
            String en = row.get("en").asString("");
            String zh = row.get("zh").asString("");
            List<String> names =
                    Stream.of(en, zh).filter(name -> !name.isEmpty()).toList();
            List<String> aliases = row.get("aliases").asList(value -> value.asString());
            NameMatch match = NameMatch.best(key, names, aliases)
                    .orElseGet(() -> new NameMatch(names.isEmpty() ? "" : names.get(0), least));
            long degree = row.get("degree").asLong();
            SearchAnswer.Hit hit = new SearchAnswer.Hit(
                    row.get("id").asString(),
                    row.get("kind").asString(),
                    row.get("en").asString(null),
                    row.get("zh").asString(null),
                    match.name(),
                    weighed(match.score(), degree));
            return new Candidate(hit, degree);
        }

        /** The name itself counts alone; among other matches the well linked are likelier to be meant. */
        private static double weighed(double score, long degree) {
            return score > 0.9 ? score : score + 0.05 * degree / (degree + 20.0);
        }
    }
}
