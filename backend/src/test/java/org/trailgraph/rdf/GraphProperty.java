package org.trailgraph.rdf;

import java.util.List;
import org.trailgraph.topics.AreaPage;
import org.trailgraph.topics.Citation;
import org.trailgraph.topics.ConceptPage;
import org.trailgraph.topics.QuestionList;
import org.trailgraph.topics.QuestionPage;

/**
 * A property of the graph, and where it is to be found elsewhere.
 *
 * @param label of the nodes or the type of the relationships that have it; LINK stands for each type between two concepts
 * @param rdf the RDF property that has its value
 * @param of the class of resources that say so
 * @param api the record of the API that has it, as the component {@code field}
 */
record GraphProperty(
        String label, String name, String rdf, String of, Class<? extends Record> api, String field, Object example) {

    static final List<GraphProperty> ALL = List.of(
            concept("id", "dcterms:identifier", "id", "x"),
            concept("en", "skos:prefLabel", "en", "X"),
            concept("zh", "skos:prefLabel", "zh", "X"),
            concept("aliasesEn", "skos:altLabel", "aliases", List.of("Y")),
            concept("aliasesZh", "skos:altLabel", "aliases", List.of("Y")),
            concept("summaryEn", "skos:definition", "summary", "Z"),
            concept("summaryZh", "skos:definition", "summary", "Z"),
            concept("formula", "tg:formula", "formula", "$x$"),
            concept("symbolsEn", "tg:symbols", "symbols", "x: x"),
            concept("symbolsZh", "tg:symbols", "symbols", "x: x"),
            concept("pitfallsEn", "tg:pitfall", "pitfalls", "P"),
            concept("pitfallsZh", "tg:pitfall", "pitfalls", "P"),
            concept("difficulty", "tg:difficulty", "difficulty", 1L),
            concept("minutes", "tg:minutes", "minutes", 1L),
            concept("origin", "tg:origin", "origin", "seed"),
            concept("foreignId", "tg:foreignId", "foreignId", "f"),
            question("id", "dcterms:identifier", "id", "x"),
            question("en", "schema:name", "en", "X"),
            question("zh", "schema:name", "zh", "X"),
            answer("answerEn", "schema:Answer", "answer", "A"),
            answer("answerZh", "schema:Answer", "answer", "A"),
            answer("keyPointsEn", "tg:Point", "keyPoints", List.of("K")),
            answer("keyPointsZh", "tg:Point", "keyPoints", List.of("K")),
            answer("mistakesEn", "tg:Point", "mistakes", List.of("M")),
            answer("mistakesZh", "tg:Point", "mistakes", List.of("M")),
            question("form", "tg:form", "form", "explain"),
            question("difficulty", "tg:difficulty", "difficulty", 1L),
            question("position", "tg:position", "position", 1L),
            question("origin", "tg:origin", "origin", "seed"),
            question("foreignId", "tg:foreignId", "foreignId", "f"),
            area("id", "dcterms:identifier"),
            area("en", "skos:prefLabel"),
            area("zh", "skos:prefLabel"),
            source("id", "dcterms:identifier", "x"),
            source("title", "dcterms:title", "T"),
            source("year", "dcterms:issued", 2016L),
            source("url", "schema:url", "https://x.org/"),
            bank("id", "dcterms:identifier", "x"),
            bank("title", "dcterms:title", "T"),
            bank("sha256", "tg:sha256", "00"),
            bank("importedAt", "tg:importedAt", "2026-11-23T16:00:00Z"),
            new GraphProperty(
                    "LINK",
                    "id",
                    "dcterms:identifier",
                    "tg:Link",
                    ConceptPage.ConceptLink.class,
                    "id",
                    "a--requires--b"),
            link("becauseEn", "tg:because", "because", "B"),
            link("becauseZh", "tg:because", "because", "B"),
            link("contested", "tg:contested", "contested", true),
            link("implied", "tg:implied", "implied", true),
            link("origin", "tg:origin", "origin", "seed"),
            new GraphProperty(
                    "ASKS",
                    "explicit",
                    "schema:assesses",
                    "schema:Question",
                    QuestionPage.Asked.class,
                    "explicit",
                    true),
            new GraphProperty(
                    "FROM", "section", "tg:section", "prov:Derivation", QuestionPage.BankLine.class, "section", "S"),
            new GraphProperty("FROM", "line", "tg:line", "prov:Derivation", QuestionPage.BankLine.class, "line", 1L));

    private static GraphProperty concept(String name, String rdf, String field, Object example) {
        return new GraphProperty("Concept", name, rdf, "skos:Concept", ConceptPage.class, field, example);
    }

    private static GraphProperty question(String name, String rdf, String field, Object example) {
        return new GraphProperty("Question", name, rdf, "schema:Question", QuestionPage.class, field, example);
    }

    private static GraphProperty answer(String name, String of, String field, Object example) {
        return new GraphProperty("Question", name, "schema:text", of, QuestionPage.class, field, example);
    }

    private static GraphProperty area(String name, String rdf) {
        return new GraphProperty("Area", name, rdf, "skos:Collection", AreaPage.class, name, "x");
    }

    private static GraphProperty source(String name, String rdf, Object example) {
        return new GraphProperty("Source", name, rdf, "dcterms:BibliographicResource", Citation.class, name, example);
    }

    private static GraphProperty bank(String name, String rdf, Object example) {
        return new GraphProperty("Bank", name, rdf, "tg:Bank", QuestionList.BankTitle.class, name, example);
    }

    private static GraphProperty link(String name, String rdf, String field, Object example) {
        return new GraphProperty("LINK", name, rdf, "tg:Link", ConceptPage.ConceptLink.class, field, example);
    }

    @Override
    public String toString() {
        return label + "." + name;
    }
}
