package org.trailgraph.cypher;

import java.util.stream.Stream;

/** Queries that learners and developers really write. */
final class HarmlessQueries {

    private HarmlessQueries() {}

    static Stream<String> all() {
        return Stream.of(PATTERNS, SUBQUERIES, EXPRESSIONS).flatMap(text -> text.lines());
    }

    private static final String PATTERNS = """
            MATCH (n) RETURN n LIMIT 25
            MATCH (n:Topic) RETURN n.id ORDER BY n.id SKIP 1 LIMIT 2
            MATCH (c:Topic:Concept {id: $id}) RETURN c
            MATCH (c:Topic) WHERE c.id IN $ids RETURN c.en, c.zh
            MATCH (c:Concept) WHERE c.id STARTS WITH 'b' OR c.zh CONTAINS '概' RETURN c
            MATCH (t:Concept|Question) RETURN labels(t), count(*)
            MATCH (t:Topic&!Question) RETURN t
            MATCH (t) WHERE t:Concept OR t:Area RETURN t
            MATCH (a)-[r]->(b) RETURN a, r, b
            MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS n ORDER BY n DESC
            MATCH ()-[r:REQUIRES]->() RETURN count(r)
            MATCH (n:Concept) RETURN count(*)
            MATCH p = (a:Concept {id: $id})-[:REQUIRES*]->(b) RETURN p
            MATCH p = (a:Concept {id: $id})-[:REQUIRES*0..3]->(b) RETURN length(p), [n IN nodes(p) | n.id]
            MATCH p = (a:Concept {id: $id})-[:REQUIRES]->{1,3}(b) RETURN p
            MATCH p = shortestPath((a:Topic {id: 'bayes'})-[*..5]-(b:Topic {id: 'sets'})) RETURN p
            MATCH (a:Topic {id: 'bayes'}), (b:Topic {id: 'sets'}) MATCH p = allShortestPaths((a)-[:REQUIRES*..5]->(b)) RETURN p
            MATCH p = SHORTEST 1 (a:Topic {id: 'bayes'})-[:REQUIRES]->+(b:Topic {id: 'sets'}) RETURN p
            MATCH (c:Concept) OPTIONAL MATCH (c)-[:REQUIRES]->(d) RETURN c.id, collect(d.id) AS needs
            MATCH (c:Concept) WHERE NOT (c)-[:REQUIRES]->() RETURN c.id
            MATCH (a:Concept)-[:REQUIRES]->(b)-[:REQUIRES]->(c) WHERE NOT (a)-[:REQUIRES]->(c) RETURN a.id, c.id
            MATCH (q:Question)-[a:ASKS {explicit: true}]->(c) RETURN q.en, c.en
            MATCH (c:Concept)-[:IN]->(a:Area) RETURN a.en, collect(c.id)[0..3]
            MATCH (a:Concept), (b:Concept) WHERE a.id < b.id RETURN a.id, b.id
            """;

    private static final String SUBQUERIES = """
            MATCH (c:Concept) WHERE EXISTS { (c)<-[:ASKS]-(:Question) } RETURN c.id
            MATCH (c:Concept) RETURN c.id, COUNT { (c)--() } AS degree ORDER BY degree DESC
            MATCH (c:Concept) RETURN c.id, COLLECT { MATCH (c)-[:REQUIRES]->(d) RETURN d.id ORDER BY d.id } AS needs
            MATCH (c:Concept) RETURN c { .id, .en, needs: COUNT { (c)-[:REQUIRES]->() } } AS c
            MATCH (c:Concept) RETURN c.id, [(c)-[:REQUIRES]->(d) | d.id] AS needs
            MATCH (c:Concept) CALL (c) { MATCH (c)-[r]-() RETURN count(r) AS degree } RETURN c.id, degree
            MATCH (a:Concept) RETURN a.id AS id UNION MATCH (q:Question) RETURN q.id AS id
            MATCH (c:Concept) WHERE EXISTS { (c)-[:REQUIRES]->() } OR EXISTS { (c)<-[:ASKS]-() } RETURN c.id
            CALL db.index.fulltext.queryNodes('topic_names', 'bayes') YIELD node, score RETURN node.id, score
            CALL db.labels()
            CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType
            CALL db.propertyKeys() YIELD propertyKey RETURN count(*)
            """;

    private static final String EXPRESSIONS = """
            UNWIND $ids AS id MATCH (t:Topic {id: id}) RETURN t.en
            UNWIND range(1, 100) AS i WITH i WHERE i % 2 = 0 RETURN sum(i), avg(i), min(i), max(i), stdev(i)
            MATCH (c:Concept) RETURN CASE WHEN c.en STARTS WITH 'B' THEN 'b' ELSE toLower(c.en) END AS x
            MATCH (c:Concept) RETURN CASE c.id WHEN 'sets' THEN 1 ELSE 2 END AS x
            RETURN [x IN [1, 2, 3] WHERE x > 1 | x * 2] AS l, head([1]) AS h, last([1, 2]) AS t, size([1]) AS s, reverse([1, 2]) AS r
            MATCH p = (:Concept)-[:REQUIRES*]->(:Concept) RETURN [i IN range(0, size(nodes(p)) - 1) | nodes(p)[i].id] AS ids
            MATCH (c:Concept) WHERE any(x IN ['a', 'b'] WHERE c.id CONTAINS x) AND none(x IN ['z'] WHERE x = c.id) RETURN c.id
            RETURN coalesce(null, 1), toString(1.5), split('a,b', ','), substring('abc', 1), trim(' a '), 'a' + 'b'
            RETURN date(), datetime(), duration({days: 1}), date.truncate('month', date('2026-11-23'))
            RETURN point.distance(point({x: 1, y: 2}), point({x: 1, y: 3})), point({latitude: 1, longitude: 2})
            MATCH (c:Concept) WITH c ORDER BY c.id WITH collect(c) AS all RETURN all[0].id, all[-1].en
            MATCH (c:Concept) RETURN DISTINCT substring(c.id, 0, 1) AS letter // by letter
            MATCH (n) RETURN (n.en) AS `apoc.load.json(1)`, n.`zh`, 'LOAD CSV' AS text
            MATCH (c:Concept)<-[:ASKS]-(q) WITH c, count(q) AS n WHERE n > 0 RETURN percentileCont(n, 0.5)
            RETURN 1 AS one;
            MATCH (c:Concept) WHERE c.en =~ '(?i).*bay.*' RETURN c.id, 'Bayes' =~ 'B.*' AS yes
            MATCH (c:Concept) WITH collect(c) AS cs UNWIND cs AS c RETURN c.id, c.en, c.zh, c.difficulty, c.minutes, size(cs)
            MATCH (c:Concept) WITH collect(c.id) AS ids RETURN [i IN range(0, size(ids) - 1) | ids[i]] AS l, ids[0], ids[1..2]
            MATCH (c:Concept) WITH collect(c) AS cs RETURN [c IN cs WHERE any(l IN labels(c) WHERE l = 'Concept') | {id: c.id, en: c.en, zh: c.zh}] AS l
            MATCH (c:Concept) WITH collect(c.id) AS all RETURN [x IN all WHERE x IN $ids | toUpper(replace(x, '-', ' '))] AS l
            MATCH p = (:Concept)-[:REQUIRES*]->(:Concept) RETURN [n IN nodes(p) | n {.id, .en}] AS steps, [r IN relationships(p) | type(r)] AS types
            RETURN null AS nothing, true AND NOT false XOR true AS logic, 7 % 3 ^ 2 AS number, '\\u4e2d' AS word
            """;
}
