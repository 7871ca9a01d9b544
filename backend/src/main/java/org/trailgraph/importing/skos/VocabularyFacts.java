package org.trailgraph.importing.skos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.trailgraph.importing.skos.Relations.Link;
import org.trailgraph.topics.Fact;
import org.trailgraph.topics.Fact.NodeKind;
import org.trailgraph.topics.Fact.TieKind;
import org.trailgraph.topics.LinkType;

/** A vocabulary as facts of the graph, owned by its bank: concepts under ids of their own, with their IRIs as foreign ids. */
final class VocabularyFacts {

    private final Vocabulary vocabulary;
    private final Ids ids;
    private final Ids areaIds;
    private final Fact.Node bank;
    private final Map<Node, String> idOf = new HashMap<>();
    private final Map<Node, String> areaOf = new LinkedHashMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private final SortedMap<String, Integer> links = new TreeMap<>();

    /**
     * Reads the whole vocabulary.
     *
     * @param ids mints those of the concepts
     * @param areaIds mints those of the areas
     */
    VocabularyFacts(Vocabulary vocabulary, Fact.Node bank, Ids ids, Ids areaIds) {
        this.vocabulary = vocabulary;
        this.ids = ids;
        this.areaIds = areaIds;
        this.bank = bank;
        facts.add(bank);
        vocabulary.concepts().forEach(this::concept);
        vocabulary.relations().links().forEach(this::link);
    }

    List<Fact> facts() {
        return facts;
    }

    /** How many links there are of each type. */
    SortedMap<String, Integer> links() {
        return links;
    }

    int areas() {
        return areaOf.size();
    }

    private String owner() {
        return "bank:" + bank.id();
    }

    private void concept(Concept concept) {
        String id = ids.mint(concept.iri().getURI(), concept.names().any());
        idOf.put(concept.iri(), id);
        Map<String, Object> properties = new HashMap<>(names(concept.names()));
        for (Language language : Language.values()) {
            properties.put(
                    "aliases" + language.suffix(), concept.names().aliases().getOrDefault(language, List.of()));
        }
        concept.summary().forEach((language, text) -> properties.put("summary" + language.suffix(), text));
        properties.put("origin", owner());
        properties.put("foreignId", concept.iri().getURI());
        facts.add(new Fact.Node(NodeKind.CONCEPT, id, properties));
        facts.add(new Fact.Tie(TieKind.FROM, id, bank.id(), Map.of()));
        Node area = vocabulary.areas().of(concept.iri());
        String areaId = areaOf.computeIfAbsent(area, this::area);
        facts.add(new Fact.Tie(TieKind.IN, id, areaId, Map.of()));
    }

    /** Areas have no owner, so the bank's id stands before theirs. */
    private String area(Node area) {
        Optional<Names> called = vocabulary.areas().names(area);
        String name = called.map(names -> bank.id() + " " + names.any()).orElse(bank.id());
        String id = areaIds.mint(area.toString(), name);
        Object title = bank.properties().getOrDefault("title", bank.id());
        Map<String, Object> names = called.map(VocabularyFacts::names).orElse(Map.of("en", title));
        facts.add(new Fact.Node(NodeKind.AREA, id, names));
        return id;
    }

    private static Map<String, Object> names(Names names) {
        Map<String, Object> properties = new HashMap<>();
        names.names().forEach((language, name) -> properties.put(language.property(), name));
        return properties;
    }

    private void link(Link link) {
        String from = idOf.get(link.from());
        String to = idOf.get(link.to());
        if (from == null || to == null) {
            throw new IllegalStateException("A link joins concepts that were read: " + link);
        }
        LinkType type = link.type();
        links.merge(type.id(), 1, Integer::sum);
        facts.add(new Fact.Tie(
                TieKind.valueOf(type.name()),
                from,
                to,
                Map.of("id", type.linkId(from, to), "contested", false, "implied", false, "origin", owner())));
    }
}
