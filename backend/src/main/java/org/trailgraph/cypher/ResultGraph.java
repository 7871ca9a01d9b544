package org.trailgraph.cypher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;
import org.neo4j.driver.types.TypeSystem;

/** The nodes and links that occur in a result, each known by its own id. */
final class ResultGraph {

    private static final TypeSystem TYPES = TypeSystem.getDefault();

    /** The ends of the links are asked for as well: a link alone knows them by the database's own ids only. */
    private static final String NODES = """
            MATCH (n) WHERE elementId(n) IN $elements
            RETURN elementId(n) AS element, n.id AS id, n.en AS en, n.zh AS zh,
                CASE WHEN n:Concept THEN 'concept' WHEN n:Question THEN 'question' END AS kind,
                head([(n)-[:IN]->(a:Area) | a.id]) AS area
            """;

    private final Set<String> elements = new LinkedHashSet<>();
    private final Map<String, Relationship> links = new LinkedHashMap<>();
    private final Map<String, MapAccessor> nodes = new HashMap<>();

    private ResultGraph() {}

    static ResultGraph of(List<List<Value>> rows, SimpleQueryRunner tx) {
        ResultGraph graph = new ResultGraph();
        rows.forEach(graph::collect);
        if (!graph.elements.isEmpty()) {
            tx.run(NODES, Map.of("elements", List.copyOf(graph.elements)))
                    .forEachRemaining(row -> graph.nodes.put(row.get("element").asString(), row));
        }
        return graph;
    }

    /** The rows in values that JSON knows. */
    List<List<@Nullable Object>> plain(List<List<Value>> rows) {
        PlainValues values = new PlainValues(element -> id(nodes.get(element)));
        return rows.stream().map(values::ofAll).toList();
    }

    /** The topics, in the order in which they occur, and the links between topics. */
    CypherAnswer.Graph drawn() {
        Map<String, CypherAnswer.Node> drawn = new LinkedHashMap<>();
        for (String element : elements) {
            MapAccessor node = nodes.get(element);
            String id = id(node);
            if (node != null && id != null && !node.get("kind").isNull()) {
                String kind = node.get("kind").asString();
                drawn.put(
                        element,
                        new CypherAnswer.Node(id, kind, text(node, "en"), text(node, "zh"), text(node, "area")));
            }
        }
        Map<String, CypherAnswer.Link> between = new LinkedHashMap<>();
        for (Relationship link : links.values()) {
            CypherAnswer.Node from = drawn.get(link.startNodeElementId());
            CypherAnswer.Node to = drawn.get(link.endNodeElementId());
            if (from != null && to != null) {
                String type = PlainValues.spelling(link.type());
                String id = PlainValues.linkId(from.id(), type, to.id());
                between.put(id, new CypherAnswer.Link(id, type, from.id(), to.id()));
            }
        }
        return new CypherAnswer.Graph(List.copyOf(drawn.values()), List.copyOf(between.values()));
    }

    private void collect(Collection<Value> values) {
        values.forEach(this::collect);
    }

    private void collect(Value value) {
        if (value.hasType(TYPES.NODE())) {
            node(value.asNode());
        } else if (value.hasType(TYPES.RELATIONSHIP())) {
            link(value.asRelationship());
        } else if (value.hasType(TYPES.PATH())) {
            value.asPath().nodes().forEach(this::node);
            value.asPath().relationships().forEach(this::link);
        } else if (value.hasType(TYPES.LIST()) || value.hasType(TYPES.MAP())) {
            value.values().forEach(this::collect);
        }
    }

    private void node(Node node) {
        List<String> labels = new ArrayList<>();
        node.labels().forEach(labels::add);
        if (labels.contains(CypherGuard.LEARNER) || Collections.disjoint(labels, CypherGuard.LABELS)) {
            throw CypherWords.label(String.join(":", labels)); // the guard let it through, and still it does not go out
        }
        elements.add(node.elementId());
    }

    private void link(Relationship link) {
        links.put(link.elementId(), link);
        elements.add(link.startNodeElementId());
        elements.add(link.endNodeElementId());
    }

    private static @Nullable String id(@Nullable MapAccessor node) {
        return node == null ? null : text(node, "id");
    }

    private static @Nullable String text(MapAccessor node, String key) {
        Value value = node.get(key);
        return value.hasType(TYPES.STRING()) ? value.asString() : null;
    }
}
