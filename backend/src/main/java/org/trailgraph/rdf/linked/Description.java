package org.trailgraph.rdf.linked;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.trailgraph.rdf.Prov;
import org.trailgraph.rdf.TG;

/**
 * What the graph says of one resource, enough to go on from there: its own triples and those of its parts (a question's answer
 * and points), the triples that lead to it, the statements of its links with their reasons, and what everything else that
 * occurs is called.
 */
final class Description {

    /** The triples of whatever points to a resource by one of these belong to the description. */
    private static final Set<Node> STATEMENTS = Set.of(TG.from, TG.to, Prov.entity);

    private static final List<Node> NAMES =
            List.of(SKOS.prefLabel.asNode(), SchemaDO.name.asNode(), DCTerms.title.asNode());

    private final Graph all;
    private final Set<Triple> said = new HashSet<>();
    private final Set<Node> told = new HashSet<>();

    private Description(Graph all) {
        this.all = all;
    }

    /** Empty where the graph has no triple about the resource. */
    static Graph of(Graph all, Node resource) {
        Description description = new Description(all);
        if (all.contains(resource, Node.ANY, Node.ANY)) {
            description.tell(resource);
            description.incoming(resource);
            description.between(resource);
            description.names();
        }
        return description.sorted();
    }

    private void tell(Node subject) {
        if (!told.add(subject)) {
            return;
        }
        all.find(subject, Node.ANY, Node.ANY).forEach(triple -> {
            said.add(triple);
            if (isPart(triple.getObject(), subject)) {
                tell(triple.getObject());
            }
        });
    }

    private static boolean isPart(Node node, Node whole) {
        return node.isURI() && node.getURI().startsWith(whole.getURI() + "/");
    }

    private void incoming(Node resource) {
        all.find(Node.ANY, Node.ANY, resource).forEach(triple -> {
            said.add(triple);
            if (STATEMENTS.contains(triple.getPredicate())) {
                tell(triple.getSubject());
            }
        });
    }

    /** Of a link also what it says of its two concepts directly. */
    private void between(Node link) {
        all.find(link, TG.from, Node.ANY)
                .forEach(from -> all.find(link, TG.to, Node.ANY).forEach(to -> {
                    all.find(from.getObject(), Node.ANY, to.getObject()).forEach(said::add);
                }));
    }

    private void names() {
        Set<Node> mentioned = new HashSet<>();
        for (Triple triple : said) {
            mentioned.add(triple.getSubject());
            mentioned.add(triple.getObject());
        }
        mentioned.removeAll(told);
        for (Node node : mentioned) {
            if (node.isURI()) {
                NAMES.forEach(name -> all.find(node, name, Node.ANY).forEach(said::add));
            }
        }
    }

    /** In an order of its own, so that the same description is written as the same text. */
    private Graph sorted() {
        Graph graph = GraphMemFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(all.getPrefixMapping());
        said.stream().sorted(Comparator.comparing(Triple::toString)).forEach(graph::add);
        return graph;
    }
}
