package org.trailgraph.importing.skos;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.trailgraph.rdf.Described;
import org.trailgraph.rdf.RdfContent;

/**
 * Which area each concept of a vocabulary is in: the first collection that it is a member of; where it is in none, the nearest
 * top concept; else the vocabulary as a whole.
 */
final class Areas {

    /** Stands for the whole vocabulary. */
    static final Node WHOLE = NodeFactory.createURI("urn:whole");

    private final Map<Node, Names> names = new LinkedHashMap<>();
    private final Map<Node, Node> areas = new LinkedHashMap<>();

    private Areas() {}

    static Areas of(
            RdfContent content, Map<Node, Concept> concepts, Order order, LabelReader labels, Findings findings) {
        Areas all = new Areas();
        for (Described group : content.resources()) {
            all.collection(group, content, concepts, labels, findings);
        }
        all.below(tops(content, concepts, findings), concepts, order);
        return all;
    }

    /** What the area is called; the vocabulary as a whole is not known here. */
    Optional<Names> names(Node area) {
        return Optional.ofNullable(names.get(area));
    }

    Node of(Node concept) {
        return areas.getOrDefault(concept, WHOLE);
    }

    private void collection(
            Described group, RdfContent content, Map<Node, Concept> concepts, LabelReader labels, Findings findings) {
        List<Node> members = group.all(SKOS.member.asNode());
        if (members.isEmpty() || concepts.containsKey(group.subject())) {
            return;
        }
        Optional<Names> called = labels.group(group);
        if (called.isEmpty()) {
            return;
        }
        names.put(group.subject(), called.get());
        for (Node member : members) {
            if (!concepts.containsKey(member)) {
                nowhere(group.subject(), SKOS.member.asNode(), member, content, findings);
            } else if (areas.putIfAbsent(member, group.subject()) != null) {
                findings.add(Finding.Kind.SEVERAL_GROUPS, member);
            }
        }
    }

    /** A collection may hold collections, which are read for themselves. */
    private static void nowhere(Node from, Node property, Node to, RdfContent content, Findings findings) {
        if (content.of(to) == null) {
            findings.add(Finding.Kind.NOWHERE, "%s %s %s".formatted(from, Report.shortened(property), to));
        }
    }

    private static Set<Node> tops(RdfContent content, Map<Node, Concept> concepts, Findings findings) {
        Set<Node> tops = new LinkedHashSet<>();
        for (Described resource : content.resources()) {
            if (!resource.all(SKOS.topConceptOf.asNode()).isEmpty()) {
                tops.add(resource.subject());
            }
            for (Node top : resource.all(SKOS.hasTopConcept.asNode())) {
                nowhere(resource.subject(), SKOS.hasTopConcept.asNode(), top, content, findings);
                tops.add(top);
            }
        }
        tops.retainAll(concepts.keySet());
        return tops;
    }

    /** Level by level from all top concepts at once, so that each concept falls to the nearest. */
    private void below(Set<Node> tops, Map<Node, Concept> concepts, Order order) {
        Map<Node, Node> nearest = new LinkedHashMap<>();
        Deque<Node> open = new ArrayDeque<>();
        for (Node top : new ArrayList<>(tops)) {
            Concept concept = concepts.get(top);
            if (concept != null && !order.below(top).isEmpty()) {
                names.put(top, concept.names());
                nearest.put(top, top);
                open.add(top);
            }
        }
        while (!open.isEmpty()) {
            Node here = open.remove();
            for (Node next : order.below(here)) {
                Node area = nearest.get(here);
                if (area != null && nearest.putIfAbsent(next, area) == null) {
                    open.add(next);
                }
            }
        }
        nearest.forEach(areas::putIfAbsent);
    }
}
