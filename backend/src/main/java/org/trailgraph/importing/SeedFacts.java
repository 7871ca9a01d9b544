package org.trailgraph.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trailgraph.seed.Concept;
import org.trailgraph.seed.Link;
import org.trailgraph.seed.Question;
import org.trailgraph.seed.Seed;
import org.trailgraph.topics.Fact;
import org.trailgraph.topics.Fact.NodeKind;
import org.trailgraph.topics.Fact.TieKind;

/** The seed as facts of the graph, owned by {@code seed}. */
final class SeedFacts {

    static final String OWNER = "seed";

    private final List<Fact> facts = new ArrayList<>();

    private SeedFacts() {}

    static List<Fact> of(Seed seed) {
        SeedFacts all = new SeedFacts();
        seed.areas()
                .forEach(area -> all.node(
                        NodeKind.AREA,
                        area.id(),
                        Map.of("en", area.name().en(), "zh", area.name().zh())));
        seed.sources()
                .forEach(source -> all.node(
                        NodeKind.SOURCE,
                        source.id(),
                        Map.of("title", source.title(), "year", (long) source.year(), "url", source.url())));
        seed.banks()
                .forEach(bank ->
                        all.node(NodeKind.BANK, bank.id(), Map.of("title", bank.title(), "sha256", bank.sha256())));
        seed.concepts().forEach(all::concept);
        seed.questions().forEach(all::question);
        return all.facts;
    }

    private void concept(Concept concept) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("en", concept.name().en());
        properties.put("zh", concept.name().zh());
        properties.put("aliasesEn", concept.aliases().en());
        properties.put("aliasesZh", concept.aliases().zh());
        properties.put("summaryEn", concept.summary().en());
        properties.put("summaryZh", concept.summary().zh());
        properties.put("pitfallsEn", concept.pitfalls().en());
        properties.put("pitfallsZh", concept.pitfalls().zh());
        properties.put("difficulty", (long) concept.difficulty());
        properties.put("minutes", (long) concept.minutes());
        properties.put("origin", OWNER);
        if (concept.formula() != null && concept.symbols() != null) {
            properties.put("formula", concept.formula());
            properties.put("symbolsEn", concept.symbols().en());
            properties.put("symbolsZh", concept.symbols().zh());
        }
        node(NodeKind.CONCEPT, concept.id(), properties);
        tie(TieKind.IN, concept.id(), concept.area());
        concept.sources().forEach(source -> tie(TieKind.CITES, concept.id(), source));
        concept.links().forEach(this::link);
    }

    private void link(Link link) {
        facts.add(new Fact.Tie(
                TieKind.valueOf(link.type().name()),
                link.from(),
                link.to(),
                Map.of(
                        "id", link.id(),
                        "becauseEn", link.because().en(),
                        "becauseZh", link.because().zh(),
                        "contested", link.contested(),
                        "implied", false,
                        "origin", OWNER)));
    }

    private void question(Question question) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("en", question.name().en());
        properties.put("zh", question.name().zh());
        properties.put("answerEn", question.answer().en());
        properties.put("answerZh", question.answer().zh());
        properties.put("keyPointsEn", question.keyPoints().en());
        properties.put("keyPointsZh", question.keyPoints().zh());
        properties.put("mistakesEn", question.mistakes().en());
        properties.put("mistakesZh", question.mistakes().zh());
        properties.put("form", question.form().id());
        properties.put("difficulty", (long) question.difficulty());
        properties.put("position", (long) question.position());
        properties.put("origin", OWNER);
        node(NodeKind.QUESTION, question.id(), properties);
        tie(TieKind.IN, question.id(), question.area());
        question.sources().forEach(source -> tie(TieKind.CITES, question.id(), source));
        question.leadsTo().forEach(next -> tie(TieKind.LEADS_TO, question.id(), next));
        question.asks()
                .forEach(asks -> facts.add(new Fact.Tie(
                        TieKind.ASKS, question.id(), asks.concept(), Map.of("explicit", asks.explicit()))));
        facts.add(new Fact.Tie(
                TieKind.FROM,
                question.id(),
                question.bankLine().bank(),
                Map.of("section", question.bankLine().section(), "line", (long)
                        question.bankLine().line())));
    }

    private void node(NodeKind kind, String id, Map<String, Object> properties) {
        facts.add(new Fact.Node(kind, id, properties));
    }

    private void tie(TieKind kind, String from, String to) {
        facts.add(new Fact.Tie(kind, from, to, Map.of()));
    }
}
