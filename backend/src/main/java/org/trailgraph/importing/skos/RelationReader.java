package org.trailgraph.importing.skos;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.trailgraph.importing.skos.Relations.Link;
import org.trailgraph.rdf.Described;
import org.trailgraph.topics.LinkType;

/**
 * Reads how concepts relate: what is broader is what a concept is a variant of, unless it says that it is a part of it;
 * related is compared with.
 */
final class RelationReader {

    private static final String ISO_THES = "http://purl.org/iso25964/skos-thes#";

    private static final Set<Node> BROADER =
            Set.of(SKOS.broader.asNode(), iso("broaderGeneric"), iso("broaderInstantial"));
    private static final Set<Node> NARROWER =
            Set.of(SKOS.narrower.asNode(), iso("narrowerGeneric"), iso("narrowerInstantial"));
    private static final Set<Node> WHOLE = Set.of(DCTerms.isPartOf.asNode(), iso("broaderPartitive"));
    private static final Set<Node> PART = Set.of(DCTerms.hasPart.asNode(), iso("narrowerPartitive"));
    private static final Node BROADER_TRANSITIVE = SKOS.broaderTransitive.asNode();
    private static final Node NARROWER_TRANSITIVE = SKOS.narrowerTransitive.asNode();
    private static final Node RELATED = SKOS.related.asNode();

    private final Map<Node, Concept> concepts;
    private final Findings findings;
    private final Set<Pair> broader = new LinkedHashSet<>();
    private final Set<Pair> transitive = new LinkedHashSet<>();
    private final Set<Pair> parts = new LinkedHashSet<>();
    private final Set<Pair> related = new LinkedHashSet<>();

    private record Pair(Node from, Node to) {

        /** Alike for both directions. */
        Pair sorted() {
            return from.getURI().compareTo(to.getURI()) <= 0 ? this : new Pair(to, from);
        }
    }

    RelationReader(Map<Node, Concept> concepts, Findings findings) {
        this.concepts = concepts;
        this.findings = findings;
    }

    private static Node iso(String name) {
        return NodeFactory.createURI(ISO_THES + name);
    }

    static Set<Node> properties() {
        Set<Node> all = new LinkedHashSet<>(Set.of(BROADER_TRANSITIVE, NARROWER_TRANSITIVE, RELATED));
        List.of(BROADER, NARROWER, WHOLE, PART).forEach(all::addAll);
        return all;
    }

    /** Reads what a concept says; call it for each, then {@link #finish}. */
    void read(Described concept) {
        Node here = concept.subject();
        concept.forEach((property, there) -> {
            if (BROADER.contains(property)) {
                put(broader, here, there, here, property);
            } else if (NARROWER.contains(property)) {
                put(broader, there, here, here, property);
            } else if (property.equals(BROADER_TRANSITIVE)) {
                put(transitive, here, there, here, property);
            } else if (property.equals(NARROWER_TRANSITIVE)) {
                put(transitive, there, here, here, property);
            } else if (property.equals(RELATED)) {
                put(related, here, there, here, property);
            } else if (WHOLE.contains(property)) {
                put(parts, here, there, here, property);
            } else if (PART.contains(property)) {
                put(parts, there, here, here, property);
            }
        });
    }

    private void put(Set<Pair> pairs, Node from, Node to, Node sayer, Node property) {
        if (!concepts.containsKey(from) || !concepts.containsKey(to)) {
            Node missing = sayer.equals(from) ? to : from;
            findings.add(Finding.Kind.NOWHERE, "%s %s %s".formatted(shown(sayer), Report.shortened(property), missing));
        } else if (!from.equals(to)) {
            pairs.add(new Pair(from, to));
        } else if (pairs.add(new Pair(from, to))) {
            findings.add(Finding.Kind.ABOVE_ITSELF, shown(sayer));
        }
    }

    private String shown(Node iri) {
        Concept concept = concepts.get(iri);
        return concept == null ? iri.toString() : concept.shown();
    }

    Relations finish() {
        List.of(broader, transitive, parts, related)
                .forEach(pairs -> pairs.removeIf(pair -> pair.from().equals(pair.to())));
        broader.removeAll(parts);
        Order order = new Order();
        broader.forEach(pair -> order.put(pair.from(), pair.to()));
        parts.forEach(pair -> order.put(pair.from(), pair.to()));
        for (Pair pair : transitive) {
            if (!order.leadsUp(pair.from(), pair.to())) {
                broader.add(pair);
                order.put(pair.from(), pair.to());
            }
        }
        order.rings()
                .forEach(ring -> findings.add(
                        Finding.Kind.RING, ring.stream().map(this::shown).collect(Collectors.joining(", "))));
        List<Link> links = new ArrayList<>();
        broader.forEach(pair -> links.add(new Link(pair.from(), LinkType.VARIANT_OF, pair.to())));
        parts.forEach(pair -> links.add(new Link(pair.from(), LinkType.PART_OF, pair.to())));
        related.stream().map(Pair::sorted).distinct().forEach(pair -> {
            if (order.leadsUp(pair.from(), pair.to()) || order.leadsUp(pair.to(), pair.from())) {
                findings.add(Finding.Kind.CLASH, shown(pair.from()) + " and " + shown(pair.to()));
            } else {
                links.add(new Link(pair.from(), LinkType.COMPARED_WITH, pair.to()));
            }
        });
        return new Relations(links, order);
    }
}
