package org.trailgraph.topics;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final int CANDIDATES = 200;

    private static final String FULL_TEXT = """
            CALL db.index.fulltext.queryNodes($index, $text, {limit: $candidates}) YIELD node AS t, score
            WHERE $kind IS NULL OR ($kind = 'concept' AND t:Concept) OR ($kind = 'question' AND t:Question)
            RETURN t.id AS id, CASE WHEN t:Concept THEN 'concept' ELSE 'question' END AS kind, t.en AS en, t.zh AS zh,
                   coalesce(t.aliasesEn, []) + coalesce(t.aliasesZh, []) AS aliases, COUNT { (t)--() } AS degree
            """;

    private final Database database;

    Search(Database database) {
        this.database = database;
    }

    /** Finds at most {@code limit} topics, all kinds where {@code kind} is null; nothing for a query without a letter. */
    SearchAnswer find(String query, @Nullable Kind kind, int limit) {
        SearchText text = new SearchText(query);
        if (text.isEmpty()) {
            return new SearchAnswer(query, List.of());
        }
        Map<String, Candidate> found = database.read(tx -> {
            Map<String, Candidate> all = new LinkedHashMap<>();
            Look look = new Look(tx, kind, all);
            look.into("topic_names", text.namesQuery(), text);
            if (all.size() < limit) {
                look.into("topic_names", text.similarQuery(), text);
            }
            if (all.size() < limit) {
                look.into("topic_text", text.textQuery(), text);
            }
            return all;
        });
        return new SearchAnswer(
                query,
                found.values().stream()
                        .sorted(Candidate.BEST_FIRST)
                        .limit(limit)
                        .map(Candidate::hit)
                        .toList());
    }

    private record Look(TransactionContext tx, @Nullable Kind kind, Map<String, Candidate> found) {

        void into(String index, String query, SearchText text) {
            Map<String, Object> parameters = new java.util.HashMap<>();
            parameters.put("index", index);
            parameters.put("text", query);
            parameters.put("candidates", CANDIDATES);
            parameters.put("kind", kind == null ? null : kind.id());
            boolean names = index.equals("topic_names");
            tx.run(FULL_TEXT, parameters).stream()
                    .map(row -> Candidate.of(row, text, names))
                    .forEach(candidate -> found.putIfAbsent(candidate.hit().id(), candidate));
        }
    }

    private record Candidate(SearchAnswer.Hit hit, long degree) {

        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble((Candidate c) -> -c.hit.score())
                .thenComparingLong(c -> -c.degree)
                .thenComparing(c -> c.hit.id());

        static Candidate of(Record row, SearchText text, boolean byName) {
            String en = row.get("en").asString("");
            String zh = row.get("zh").asString("");
            List<String> names =
                    Stream.of(en, zh).filter(name -> !name.isEmpty()).toList();
            List<String> aliases = row.get("aliases").asList(value -> value.asString());
            Match match = Match.best(text, names, aliases, byName);
            SearchAnswer.Hit hit = new SearchAnswer.Hit(
                    row.get("id").asString(),
                    row.get("kind").asString(),
                    row.get("en").asString(null),
                    row.get("zh").asString(null),
                    match.name(),
                    match.score());
            return new Candidate(hit, row.get("degree").asLong());
        }
    }

    private record Match(String name, double score) {

        static Match best(SearchText text, List<String> names, List<String> aliases, boolean byName) {
            List<Match> matches = Stream.concat(
                            names.stream().map(name -> of(text, name, 0)),
                            aliases.stream().map(alias -> of(text, alias, 0.05)))
                    .flatMap(Optional::stream)
                    .toList();
            String fallback = names.isEmpty() ? "" : names.get(0);
            return matches.stream()
                    .max(Comparator.comparingDouble(Match::score))
                    .orElseGet(() -> new Match(fallback, byName ? 0.4 : 0.2));
        }

        private static Optional<Match> of(SearchText text, String name, double less) {
            if (text.is(name)) {
                return Optional.of(new Match(name, 1 - less));
            }
            if (text.begins(name)) {
                return Optional.of(new Match(name, 0.8 - less));
            }
            return text.isIn(name) ? Optional.of(new Match(name, 0.6 - less)) : Optional.empty();
        }
    }
}
