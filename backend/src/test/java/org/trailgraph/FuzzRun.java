package org.trailgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.trailgraph.neo4j.TestNeo4j;

/**
 * Sends mutated queries, {@code -Dfuzz.queries} of them from the seed {@code -Dfuzz.seed}, and counts what comes of them.
 *
 * @param ask sends one, and says what came of it
 */
public record FuzzRun(List<String> queries, Function<String, String> ask) {

    /** What may never come of a query. 502 says that the database failed at it, as Neo4j does at {@code duration({c: 1})}. */
    private static final Set<String> MISTAKES = Set.of("500", "501");

    private static final String EVERYTHING = """
            MATCH (n) WITH count(n) AS nodes, count(CASE WHEN n:Topic THEN 1 END) AS topics, sum(size(keys(n))) AS properties
            MATCH ()-[r]->() RETURN nodes, topics, properties, count(r) AS links, sum(size(keys(r))) AS more
            """;

    /** Runs all of them and returns how many came to what. */
    public Map<String, Integer> run() {
        int count = Integer.getInteger("fuzz.queries", 25_000);
        long seed = Long.getLong("fuzz.seed", 7);
        Mutator mutator = new Mutator(queries, seed);
        Map<String, Integer> outcomes = new TreeMap<>();
        Map<String, Object> before = graph();
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            String query = mutator.next();
            String outcome = ask.apply(query);
            outcomes.merge(outcome, 1, Integer::sum);
            assertThat(MISTAKES).as(query).doesNotContain(outcome.substring(0, 3));
        }
        System.out.printf(
                "%,d queries from seed %d in %,d s: %s%n",
                count, seed, (System.nanoTime() - start) / 1_000_000_000, outcomes);
        assertThat(graph()).isEqualTo(before);
        return outcomes;
    }

    /** How many of a hundred could be read. */
    public static int readable(Map<String, Integer> outcomes, String unreadable) {
        int all = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        int not = outcomes.entrySet().stream()
                .filter(outcome -> outcome.getKey().matches(unreadable))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return (all - not) * 100 / all;
    }

    /** How many threads are at work in this package, by what stands on their stacks. */
    public static long threadsIn(String classes) {
        return Thread.getAllStackTraces().values().stream()
                .filter(stack -> List.of(stack).stream()
                        .anyMatch(frame -> frame.getClassName().startsWith(classes)))
                .count();
    }

    /** Transactions of the database that run something. */
    public static long transactions() {
        return transactions(TestNeo4j.driver());
    }

    /** The same of another database. */
    public static long transactions(Driver driver) {
        return driver.executableQuery(
                        "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' AND currentQuery <> '' RETURN count(*) AS n")
                .execute()
                .records()
                .get(0)
                .get("n")
                .asLong();
    }

    private static Map<String, Object> graph() {
        return TestNeo4j.driver().executableQuery(EVERYTHING).execute().records().get(0).asMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
