package org.trailgraph.clients;

import java.util.Collections;
import java.util.List;

/**
 * What somebody may ask a console to keep the server busy, with or without meaning to.
 *
 * @param path of the console
 */
record HeavyQuery(String what, String path, String query) {

    private static final String ALL = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i";
    private static final String TG = "PREFIX tg: <https://w3id.org/trailgraph/ns#> ";

    static List<HeavyQuery> all() {
        return List.of(
                cypher(
                        "cross product, sorted",
                        "MATCH (a:Topic), (b:Topic), (c:Topic) RETURN a.en, b.en, c.en ORDER BY c.zh, b.zh, a.zh"),
                cypher(
                        "cross product, counted",
                        "MATCH (a:Topic), (b:Topic), (c:Topic) WHERE a.en < b.en + c.en RETURN count(*)"),
                cypher(
                        "paths of any length over the whole graph",
                        "MATCH p = (a:Concept)-[*]-(b:Concept) RETURN max(length(p))"),
                cypher(
                        "a path of any length that is not there",
                        "MATCH p = (a:Concept)-[*]-(b:Topic {en: 'nothing'}) RETURN p"),
                cypher(
                        "all shortest paths between any two",
                        "MATCH (a:Topic), (b:Topic) WHERE a.id < b.id MATCH p = allShortestPaths((a)-[*]-(b)) RETURN count(p)"),
                cypher("texts collected", "MATCH (a:Topic), (b:Topic), (c:Topic) RETURN collect([a.en, b.zh, c.en])"),
                cypher("topics collected", "MATCH (a:Topic), (b:Topic), (c:Topic) RETURN collect(a)"),
                cypher("a text doubled in reduce()", "RETURN reduce(s = 'x', i IN range(1, 40) | s + s)"),
                cypher(
                        "a text doubled by WITH",
                        "WITH 'x' AS s" + String.join("", Collections.nCopies(40, " WITH s + s AS s")) + " RETURN s"),
                cypher("lists in loops", "RETURN size([a IN range(1, 10000) | [b IN range(1, 10000) | a * b]])"),
                cypher("a regular expression that explodes", "MATCH (t:Topic) WHERE t.en =~ '(.*a){14}b' RETURN t"),
                sparql("cross product, sorted", "SELECT * { " + ALL + " } ORDER BY ?c ?f"),
                sparql("cross product, counted", "SELECT (COUNT(*) AS ?n) { " + ALL + " FILTER(STR(?c) < STR(?f)) }"),
                sparql(
                        "paths from everywhere",
                        TG + "SELECT (COUNT(*) AS ?n) { ?a (tg:requires|^tg:requires|tg:to)* ?b }"),
                sparql("texts strung together", "SELECT (GROUP_CONCAT(STR(?c)) AS ?x) { " + ALL + " }"),
                sparql(
                        "a regular expression that explodes",
                        "SELECT * { " + ALL + " FILTER regex(STR(?c), '(.*a){14}b') }"));
    }

    private static HeavyQuery cypher(String what, String query) {
        return new HeavyQuery("Cypher: " + what, "/api/cypher", query);
    }

    private static HeavyQuery sparql(String what, String query) {
        return new HeavyQuery("SPARQL: " + what, "/sparql", query);
    }
}
