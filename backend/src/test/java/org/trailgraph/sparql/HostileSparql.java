package org.trailgraph.sparql;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Queries that nobody should have to suffer from, each with what they are about. Those of the first kind are refused as they
 * stand; those of the second run into a limit, or come out small.
 */
final class HostileSparql {

    private static final String TG = "PREFIX tg: <https://w3id.org/trailgraph/ns#> ";
    private static final String XSD = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";
    private static final String ALL = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l";

    private HostileSparql() {}

    record Attack(String what, String query) {}

    /** Answered at once with 400 or 413. */
    static List<Attack> refused() {
        return List.of(
                attack("SERVICE", "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }"),
                attack(
                        "SERVICE in EXISTS",
                        "SELECT * { FILTER NOT EXISTS { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } } }"),
                attack("SERVICE named by the data", "SELECT * { ?s ?p ?x SERVICE ?x { ?a ?b ?c } }"),
                attack("FROM a file", "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }"),
                attack("FROM the network", "SELECT * FROM <http://127.0.0.1:1/x.ttl> { ?s ?p ?o }"),
                attack(
                        "FROM NAMED the network",
                        "SELECT * FROM NAMED <http://127.0.0.1:1/x.ttl> { GRAPH ?g { ?s ?p ?o } }"),
                attack("a java: function", "SELECT (<java:java.lang.System>(1) AS ?x) { }"),
                attack("a java: function to sort by", "SELECT * { ?s ?p ?o } ORDER BY <java:java.lang.System>(?o)"),
                attack("a script function", "SELECT * { BIND(<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) }"),
                attack("a function of Jena's", "SELECT (<http://jena.apache.org/ARQ/function#sha1sum>('a') AS ?x) { }"),
                attack(
                        "an aggregate of Jena's",
                        "SELECT (<http://jena.apache.org/ARQ/function/aggregate#stdev>(?o) AS ?x) { ?s ?p ?o }"),
                attack("LET, which is Jena's", "SELECT * { LET (?x := 1) }"),
                attack("INSERT", "INSERT DATA { <a:a> <a:b> <a:c> }"),
                attack("DELETE", "DELETE WHERE { ?s ?p ?o }"),
                attack("CLEAR", "CLEAR ALL"),
                attack("LOAD", "LOAD <file:///etc/passwd>"),
                attack(
                        "a regular expression unfolded to 10^9",
                        "SELECT * { ?s ?p ?o FILTER regex(?o, '((a{1000}){1000}){1000}') }"),
                attack("a back reference", "SELECT * { ?s ?p ?o FILTER regex(?o, '(a)\\\\1') }"),
                attack("a number of 50,000 digits", "SELECT (" + "9".repeat(50_000) + " * 2 AS ?x) { }"),
                attack("40,000 brackets", "SELECT * { FILTER " + "(".repeat(40_000) + "1" + ")".repeat(40_000) + " }"),
                attack(
                        "20,000 groups in each other",
                        "SELECT * " + "{".repeat(20_000) + "?s ?p ?o" + "}".repeat(20_000)),
                attack("a query of 200,000 characters", "SELECT * { ?s ?p '" + "a".repeat(200_000) + "' }"));
    }

    /** Run into a limit, or come out small in time. */
    static List<Attack> costly() {
        return List.of(
                attack("cross product, counted", "SELECT (COUNT(*) AS ?n) { " + ALL + " }"),
                attack("cross product, written", "SELECT * { " + ALL + " }"),
                attack("cross product, sorted", "SELECT * { " + ALL + " } ORDER BY ?c ?f"),
                attack("cross product, the first ten", "SELECT * { " + ALL + " } ORDER BY ?c ?f LIMIT 10"),
                attack("cross product, the last ten", "SELECT * { " + ALL + " } OFFSET 10000000000 LIMIT 10"),
                attack("cross product, distinct", "SELECT DISTINCT ?a ?d ?g { " + ALL + " }"),
                attack(
                        "cross product, grouped by rows",
                        "SELECT ?a ?d (COUNT(*) AS ?n) { " + ALL + " } GROUP BY ?a ?d"),
                attack(
                        "cross product, distinct values",
                        "SELECT (COUNT(DISTINCT CONCAT(STR(?a), STR(?d))) AS ?n) { " + ALL + " }"),
                attack("cross product, strung together", "SELECT (GROUP_CONCAT(STR(?c)) AS ?x) { " + ALL + " }"),
                attack("cross product, asked", "ASK { " + ALL + " FILTER(?a = ?b) }"),
                attack("cross product, constructed", "CONSTRUCT { ?a ?e ?i } { " + ALL + " }"),
                attack("cross product, described", "DESCRIBE ?a ?d { " + ALL + " }"),
                attack("cross product by tables", values(1_000, 4)),
                attack(
                        "join of two halves",
                        "SELECT (COUNT(*) AS ?n) { { SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f } } { SELECT ?a ?g { ?a ?b ?c . ?g ?h ?i } } }"),
                attack(
                        "MINUS of everything",
                        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f MINUS { ?a ?x ?y . ?d ?z ?w } }"),
                attack(
                        "OPTIONAL in OPTIONAL",
                        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c OPTIONAL { ?d ?e ?f OPTIONAL { ?g ?h ?i FILTER(?g != ?a) } } }"),
                attack(
                        "NOT EXISTS for each row",
                        "SELECT * { ?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f . ?g ?h ?i FILTER(?c = 'none') } }"),
                attack("UNION of 300 cross products", "SELECT (COUNT(*) AS ?n) { " + union(300) + " }"),
                attack("any path between any two", "SELECT (COUNT(*) AS ?n) { ?a (!<a:x>|^<a:x>)* ?b }"),
                attack("paths from everywhere", TG + "SELECT (COUNT(*) AS ?n) { ?a (tg:requires|^tg:requires)* ?b }"),
                attack(
                        "nested stars",
                        TG
                                + "SELECT (COUNT(*) AS ?n) { ?a ((tg:requires|^tg:requires)*/(tg:requires|^tg:requires)*)* ?b }"),
                attack(
                        "a path that doubles at each of 30 steps",
                        TG + "SELECT (COUNT(*) AS ?n) { ?a "
                                + repeated("((tg:requires|tg:requires)/(^tg:requires|^tg:requires))", "/", 30)
                                + " ?b }"),
                attack(
                        "optional steps, 40 of them",
                        TG + "SELECT (COUNT(*) AS ?n) { ?a " + repeated("(tg:requires|^tg:requires)?", "/", 40)
                                + " ?b }"),
                attack(
                        "everything but one, both ways",
                        "SELECT (COUNT(*) AS ?n) { ?a !(<a:x>|^<a:x>)/!(<a:x>|^<a:x>)/!(<a:x>|^<a:x>) ?b }"),
                attack(
                        "sorted by a path",
                        TG + "SELECT ?a ?b { ?a (tg:requires|^tg:requires)+ ?b } ORDER BY STRLEN(STR(?b)) ?a"),
                attack(
                        "sorted by a hash",
                        "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY SHA512(CONCAT(STR(?a), STR(?d)))"),
                attack(
                        "a regular expression that explodes elsewhere",
                        "SELECT * { BIND('" + "a".repeat(500) + "' AS ?t) FILTER regex(?t, '(.*a){14}b') }"),
                attack("a large pattern on a long text", doubled("a", 19, "regex(?x19, '(a?){400}(a|b|ab|ba){300}c')")),
                attack(
                        "a large pattern on every text",
                        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f FILTER regex(STR(?c), '(a?b?c?){200}(x|y|z){100}z') }"),
                attack(
                        "a pattern for each row",
                        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f FILTER regex(STR(?a), CONCAT('(', STR(?d), '|x){50}')) }"),
                attack("a text doubled 40 times", doubled("a", 40, "STRLEN(?x40) > 1")),
                attack(
                        "a text replaced to its square",
                        "SELECT (STRLEN(REPLACE(?x, 'a', ?x)) AS ?n) { BIND('" + "a".repeat(20_000) + "' AS ?x) }"),
                attack("a text encoded again and again", encoded(200)),
                attack(
                        "a thousand texts at a time",
                        "SELECT (STRLEN(CONCAT(" + repeated("?x19", ", ", 5_000) + ")) AS ?n) "
                                + doubled("a", 19, "true").replaceFirst("SELECT \\* ", "")),
                attack("a number squared 40 times", squared(40)),
                attack("a number read from a long text", XSD + doubled("9", 19, "xsd:integer(?x19) > 1")),
                attack("a number typed from a long text", XSD + doubled("9", 19, "STRDT(?x19, xsd:integer) > 1")),
                attack("an IRI from a long text", doubled("a", 19, "isIRI(IRI(?x19))")),
                attack(
                        "long texts, sorted",
                        "SELECT * { { SELECT ?d ?x19 "
                                + doubled("a", 19, "true").replaceFirst("SELECT \\* ", "")
                                + " } ?a ?b ?c } ORDER BY CONCAT(?x19, STR(?a))"),
                attack(
                        "long texts, kept for each group",
                        "SELECT ?a (SAMPLE(CONCAT(?x19, STR(?a))) AS ?y) { ?a ?b ?c " + bindings("a", 19)
                                + " } GROUP BY ?a"),
                attack(
                        "3,000 conditions",
                        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f FILTER("
                                + repeated("STRLEN(?c) = 1", " || ", 3_000) + ") }"),
                attack(
                        "2,000 patterns",
                        "SELECT * { "
                                + IntStream.range(0, 2_000)
                                        .mapToObj(i -> "?a" + i + " ?b" + i + " ?c" + i)
                                        .collect(Collectors.joining(" . "))
                                + " }"),
                attack("40 subqueries in each other", nested(40)),
                attack(
                        "a blank node for each row",
                        "SELECT (COUNT(BNODE(STR(?a))) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"),
                attack("random numbers, sorted", "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY RAND()"));
    }

    private static Attack attack(String what, String query) {
        return new Attack(what, query);
    }

    private static String repeated(String each, String between, int times) {
        return String.join(between, Collections.nCopies(times, each));
    }

    private static String bindings(String start, int times) {
        return "BIND('" + start + "' AS ?x0) "
                + IntStream.rangeClosed(1, times)
                        .mapToObj(i -> "BIND(CONCAT(?x%d, ?x%d) AS ?x%d)".formatted(i - 1, i - 1, i))
                        .collect(Collectors.joining(" "));
    }

    private static String doubled(String start, int times, String filter) {
        return "SELECT * { " + bindings(start, times) + " FILTER(" + filter + ") }";
    }

    private static String squared(int times) {
        return "SELECT (?x%d AS ?x) { BIND(999999999 AS ?x0) ".formatted(times)
                + IntStream.rangeClosed(1, times)
                        .mapToObj(i -> "BIND(?x%d * ?x%d AS ?x%d)".formatted(i - 1, i - 1, i))
                        .collect(Collectors.joining(" "))
                + " }";
    }

    private static String encoded(int times) {
        return "SELECT (STRLEN(" + "ENCODE_FOR_URI(".repeat(times) + "'" + "%".repeat(2_000) + "'" + ")".repeat(times)
                + ") AS ?n) { }";
    }

    private static String values(int rows, int tables) {
        return "SELECT (COUNT(*) AS ?n) { "
                + IntStream.range(0, tables)
                        .mapToObj(t -> "VALUES ?v" + t + " { "
                                + IntStream.range(0, rows)
                                        .mapToObj(Integer::toString)
                                        .collect(Collectors.joining(" ")) + " }")
                        .collect(Collectors.joining(" "))
                + " }";
    }

    private static String union(int times) {
        return repeated("{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", " UNION ", times);
    }

    private static String nested(int times) {
        return "SELECT (COUNT(*) AS ?n) { " + "{ SELECT * { ?a ?b ?c ".repeat(times) + "} } ".repeat(times)
                + " ?d ?e ?f . ?g ?h ?i }";
    }
}
