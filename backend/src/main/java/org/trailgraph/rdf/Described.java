package org.trailgraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** What a file says of one resource, in the order of the file. */
public final class Described {

    private final Node subject;
    private final List<Node> said = new ArrayList<>(8); // property, object, property, object ...

    Described(Node subject) {
        this.subject = subject;
    }

    void add(Node property, Node object) {
        said.add(property);
        said.add(object);
    }

    public Node subject() {
        return subject;
    }

    public boolean isA(Node type) {
        return all(RDF.type.asNode()).contains(type);
    }

    /** What the property says, each once. */
    public List<Node> all(Node property) {
        List<Node> objects = new ArrayList<>(2);
        for (int i = 0; i < said.size(); i += 2) {
            if (said.get(i).equals(property)) {
                objects.add(said.get(i + 1));
            }
        }
        return objects.size() < 2 ? objects : objects.stream().distinct().toList();
    }

    /** Calls with each property and what it says. */
    public void forEach(BiConsumer<Node, Node> statement) {
        for (int i = 0; i < said.size(); i += 2) {
            statement.accept(said.get(i), said.get(i + 1));
        }
    }
}
