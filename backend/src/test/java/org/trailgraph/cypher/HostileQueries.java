package org.trailgraph.cypher;

import java.util.stream.Stream;

/** Queries that try to write, to get out of the graph, to see who learns, or to keep the database busy. */
final class HostileQueries {

    private HostileQueries() {}

    static Stream<String> all() {
        return Stream.of(
                        Stream.of(WRITES, OUTSIDE, DISGUISED, NAMED_LEARNERS, ENDLESS)
                                .flatMap(String::lines),
                        growing(),
                        HIDDEN_NODES.lines(),
                        HIDDEN_NODES.lines().map(HostileQueries::ofTheCounter))
                .flatMap(queries -> queries)
                .distinct();
    }

    /** Those that would make texts and lists without end. */
    static Stream<String> growing() {
        return Stream.concat(
                GROWING.lines(),
                Stream.of(
                        "WITH 'x' AS s" + " WITH s + s AS s".repeat(40) + " RETURN s",
                        "WITH 'x' AS s" + " WITH s || s AS s".repeat(40) + " RETURN s",
                        "WITH 'x' AS where" + " WITH where + where AS where".repeat(40) + " RETURN where",
                        "WITH 'x' AS s" + " WITH CASE WHEN true THEN s + s ELSE '' END AS s".repeat(40) + " RETURN s",
                        "WITH 'x' AS s" + " WITH [s, s] AS s".repeat(40) + " RETURN s",
                        "WITH 'x' AS s" + " WITH {a: s, b: s} AS s".repeat(40) + " RETURN s",
                        "WITH 'x' AS s" + " WITH {a: s + s} AS m WITH m.a AS s".repeat(40) + " RETURN s",
                        "WITH 'x' AS s" + " WITH [s, s, s] AS l WITH l[0] + l[1] + l[2] AS s".repeat(40) + " RETURN s",
                        "WITH [1, 2] AS l" + " WITH l + l AS l".repeat(40) + " RETURN size([x IN l WHERE x > 2])",
                        "WITH 'x' AS `\\u4e2d`" + " WITH `\\u4e2d` + `中` AS `中`".repeat(40) + " RETURN 1",
                        "WITH 'x' AS s" + " CALL (s) { WITH s AS t RETURN t + t AS u } WITH u AS s".repeat(40)
                                + " RETURN s",
                        "RETURN " + "replace(".repeat(12) + "'a'" + ", 'a', 'aaaaaaaaaa')".repeat(12),
                        "RETURN " + "$list + ".repeat(30) + "[] AS l",
                        "MATCH (c:Concept) WITH collect(c) AS l RETURN [x IN l | [" + "x, ".repeat(60) + "x]]"));
    }

    /** The words alone refuse a learner; the other hidden node has no wall but the plan. */
    private static String ofTheCounter(String query) {
        return query.replace("Learner", "ChangeCounter").replace("progress", "version");
    }

    private static final String WRITES = """
            CREATE (n:Topic {id: 'x'}) RETURN n
            MATCH (n:Topic) CREATE (m:Topic {id: n.id + 'x'}) RETURN m
            MERGE (n:Topic {id: 'x'}) RETURN n
            UNWIND [1] AS x MERGE (n:Topic {id: x}) RETURN n
            MATCH (n:Topic) SET n.en = 'x' RETURN n
            MATCH (n:Topic) SET n += {en: 'x'}
            MATCH (n:Topic) SET n:Learner
            MATCH (n:Topic) SET n:$($p)
            MATCH (n:Topic) REMOVE n.en
            MATCH (n:Topic) REMOVE n:Concept
            MATCH (n:Topic) DETACH DELETE n
            MATCH (:Topic)-[r]->() DELETE r
            MATCH (a:Concept), (b:Concept) CREATE (a)-[:REQUIRES]->(b)
            MATCH (n:Topic) FOREACH (x IN [1] | SET n.en = 'x')
            MATCH (n:Topic) CALL (n) { SET n.en = 'x' } RETURN n
            MATCH (n:Topic) CALL (n) { SET n.en = 'x' } IN TRANSACTIONS RETURN 1
            MATCH (n:Topic) CALL (n) { RETURN n AS m } IN TRANSACTIONS OF 1 ROW RETURN m
            MATCH (n:Topic) CALL (n) { RETURN n AS m } IN 2 CONCURRENT TRANSACTIONS RETURN m
            INSERT (n:Topic {id: 'x'})
            CREATE INDEX x FOR (n:Topic) ON (n.en)
            DROP CONSTRAINT topic_id
            CREATE USER eve SET PASSWORD 'password'
            ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'
            CALL db.createLabel('X')
            CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
            """;

    private static final String OUTSIDE = """
            LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line
            LOAD CSV WITH HEADERS FROM 'http://127.0.0.1:1/x' AS line RETURN line
            WITH 1 AS x LOAD CSV FROM $url AS line RETURN line
            CALL () { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } RETURN line
            CALL () { CALL () { CALL () { LOAD CSV FROM $url AS line RETURN line } RETURN line } RETURN line } RETURN line
            RETURN COLLECT { LOAD CSV FROM $url AS line RETURN line }
            SHOW SETTINGS
            SHOW SETTINGS YIELD name, value WHERE name CONTAINS 'password' RETURN value
            SHOW TRANSACTIONS YIELD currentQuery
            TERMINATE TRANSACTION 'neo4j-transaction-1'
            SHOW DATABASES
            SHOW USERS
            SHOW PROCEDURES
            SHOW INDEXES
            USE system SHOW USERS
            USE neo4j MATCH (n:Topic) RETURN n
            USE graph.byName('system') MATCH (n:Topic) RETURN n
            CALL () { USE neo4j RETURN 1 AS x } RETURN x
            CALL dbms.listConfig()
            CALL dbms.listConfig() YIELD name, value RETURN name, value
            CALL dbms.components
            CALL dbms.queryJmx('*:*') YIELD name RETURN name
            CALL dbms.killConnection('bolt-1')
            CALL db.ping() YIELD success RETURN success
            CALL db.info()
            CALL apoc.load.json('file:///etc/passwd') YIELD value RETURN value
            RETURN apoc.load.json('file:///etc/passwd')
            RETURN apoc.cypher.runFirstColumnSingle('MATCH (n:Learner) RETURN n', {})
            RETURN COLLECT { CALL dbms.listConfig() YIELD name RETURN name }
            RETURN [x IN [1] | COLLECT { CALL dbms.listConfig() YIELD value RETURN value }]
            RETURN file()
            RETURN graph.names()
            """;

    private static final String DISGUISED = """
            EXPLAIN MATCH (n:Topic) RETURN n
            PROFILE MATCH (n:Topic) RETURN n
            /* */ ExPlAiN /* */ MATCH (n:Topic) RETURN n
            CYPHER 5 MATCH (n:Topic) RETURN n
            CYPHER runtime=interpreted MATCH (n:Topic) RETURN n
            MATCH (n:Topic) RETURN n; MATCH (m:Topic) DETACH DELETE m
            RETURN 1; ; RETURN 2
            L\\u004fAD CSV FROM 'file:///etc/passwd' AS line RETURN line
            WITH 1 AS x \\u004c\\u004f\\u0041\\u0044 CSV FROM $url AS line RETURN line
            WITH 'a\\u0027 AS x LOAD CSV FROM $url AS line RETURN line //' AS y RETURN y
            WITH 1 AS x /\\u002a RETURN x \\u002a/ CALL dbms.listConfig() YIELD name RETURN name
            WITH 1 AS x LOAD/**/CSV/**/FROM $url AS line RETURN line
            CALL /* db.labels() */ dbms.listConfig()
            CALL `dbms`.`listConfig`()
            CALL dbms . listConfig ( ) YIELD name RETURN name
            CALL \\u0064bms.listConfig()
            RETURN `apoc`.`load`.`json`('x')
            RETURN `elementId`($p)
            MATCH (n:`Learner`) RETURN n
            MATCH (n:\\u004cearner) RETURN n
            WITH 1CALL dbms.listConfig() YIELD name RETURN name
            RETURN 1 AS \u017f LIMIT 1
            """;

    private static final String HIDDEN_NODES = """
            MATCH (l:Learner) RETURN l.progress
            MATCH (l:Learner) RETURN count(*)
            MATCH (:Learner) RETURN count(*) AS n
            MATCH (c:ChangeCounter {id: 'graph'}) RETURN c
            MATCH (n:!Topic) RETURN n
            MATCH (n:%) RETURN n
            MATCH (n:Topic|Learner) RETURN n
            MATCH (n:$($p)) RETURN n
            MATCH (n:$any([$p])) RETURN n
            MATCH (n WHERE n.progress IS NOT NULL) RETURN n
            MATCH (c:Concept) WHERE EXISTS { MATCH (l:Learner) WHERE l.progress STARTS WITH 's' } RETURN c
            RETURN COUNT { (l:Learner) }
            RETURN COLLECT { MATCH (l:Learner) RETURN l.progress }
            RETURN [x IN [1] | COLLECT { MATCH (l:Learner) RETURN l.progress }]
            RETURN CASE WHEN true THEN COLLECT { MATCH (l:Learner) RETURN l.progress } END
            MATCH (c:Concept) WHERE any(x IN [1] WHERE EXISTS { MATCH (l:Learner) WHERE l.id = c.id }) RETURN c
            MATCH (c:Concept) WITH c { .id, x: [y IN [1] | COUNT { (l:Learner) }] } AS m RETURN m
            MATCH (c:Concept) CALL (c) { MATCH (l:Learner) RETURN l.progress AS p UNION MATCH (q:Question) RETURN q.id AS p } RETURN p
            MATCH (c:Concept) OPTIONAL MATCH (l:Learner) RETURN l
            MATCH (n) WHERE elementId(n) = '4:x:0' RETURN n
            MATCH (n) WHERE id(n) = 0 RETURN n
            MATCH (n:Topic) RETURN elementId(n)
            UNWIND range(0, 10) AS i MATCH (n) WHERE id(n) = i RETURN n
            MATCH (n:Topic) WITH n MATCH (m WHERE m.id > n.id) RETURN m
            CALL db.index.fulltext.queryNodes('learners', 'anna') YIELD node RETURN node
            CALL db.index.fulltext.queryNodes($p, 'anna') YIELD node RETURN node
            """;

    private static final String NAMED_LEARNERS = """
            MATCH (n:Topic) WHERE n:Learner RETURN n
            MATCH (n:Topic) WHERE NOT n:Learner RETURN n
            MATCH (n:Topic&!Learner) RETURN n
            MATCH (n IS Learner) RETURN n
            MATCH (n:Topic) WHERE n:`Learner` RETURN n
            MATCH (n:Topic) RETURN n:Learner AS is
            MATCH (n:Topic) RETURN n.progress
            MATCH (n) RETURN n.progress
            MATCH (n) RETURN n . `progress`
            MATCH (n:Topic) RETURN n['progress']
            MATCH (n:Topic) RETURN n { .id, .progress }
            MATCH (n:Topic {progress: 'x'}) RETURN n
            MATCH (n:Topic)-[r]-({progress: 'x'}) RETURN n
            MATCH (n:Topic) RETURN [x IN [n] | x.progress]
            MATCH (n:Topic) RETURN [(n)--(m) | m.progress]
            MATCH (n:Topic) WITH properties(n) AS p RETURN p.progress
            MATCH (n:Topic) RETURN n ORDER BY n.progress
            MATCH (n:Topic) WHERE exists((n)--({progress: $p})) RETURN n
            MATCH (n:Topic) RETURN CASE WHEN n.progress IS NULL THEN 1 ELSE 2 END
            """;

    private static final String ENDLESS = """
            MATCH (n:Topic) WHERE n.en =~ '(.*a){14}b' RETURN n
            RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' =~ '(a+)+b'
            WITH '(a+)+b' AS r MATCH (n:Topic) WHERE n.en =~ r RETURN n
            RETURN 1 LIMIT CASE WHEN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' =~ '(a+)+b' THEN 1 ELSE 2 END
            RETURN reduce(s = 'x', i IN [1, 2, 3] | s + s)
            RETURN any(x IN range(1, 30000000000) WHERE x < 0)
            RETURN size([x IN range(1, 1000 * 1000 * 1000) WHERE x < 0])
            """;

    private static final String GROWING = """
            RETURN [x IN range(1, 10000) | range(1, 10000)]
            RETURN size([x IN range(1, 10000) | [y IN range(1, 10000) | x * y]])
            RETURN [a IN range(1, 10000) WHERE any(b IN range(1, 10000) WHERE all(c IN range(1, 10000) WHERE a + b > c))]
            MATCH (c:Concept) WITH collect(c.id) AS l RETURN size([x IN l WHERE any(y IN l WHERE y < x)])
            UNWIND range(1, 1000000) AS i WITH collect(i) AS l RETURN none(x IN l WHERE single(y IN l WHERE x + y = 3))
            MATCH (c:Concept) WITH collect(c.answerEn) AS l RETURN [x IN l | l]
            RETURN [x IN $list | [y IN $list | [z IN $list | x + y + z]]]
            MATCH (c:Concept) RETURN replace(c.en, '', c.zh)
            MATCH (c:Concept) WITH c.en AS s RETURN replace(s, 'a', s)
            RETURN [x IN range(1, 10000) | [(a:Concept)-->(b) | [y IN range(1, 100) | b.en]]]
            """;
}
