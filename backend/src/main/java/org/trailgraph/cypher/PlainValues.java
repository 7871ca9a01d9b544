package org.trailgraph.cypher;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;
import org.neo4j.driver.types.TypeSystem;

/**
 * Values of the database as JSON knows them: nodes and links by their own ids, points in time and space as texts.
 *
 * @param idOf the own id of the node with this id of the database's
 */
record PlainValues(Function<String, @Nullable String> idOf) {

    private static final TypeSystem TYPES = TypeSystem.getDefault();

    List<@Nullable Object> ofAll(Iterable<Value> values) {
        List<@Nullable Object> plain = new ArrayList<>();
        values.forEach(value -> plain.add(of(value)));
        return plain;
    }

    @Nullable
    Object of(Value value) {
        if (value.isNull()) {
            return null;
        }
        if (value.hasType(TYPES.NODE())) {
            return node(value.asNode());
        }
        if (value.hasType(TYPES.RELATIONSHIP())) {
            return link(value.asRelationship());
        }
        if (value.hasType(TYPES.PATH())) {
            return path(value.asPath());
        }
        if (value.hasType(TYPES.LIST())) {
            return ofAll(value.values());
        }
        return value.hasType(TYPES.MAP()) ? map(value) : scalar(value.asObject());
    }

    /** VARIANT_OF as variantOf. */
    static String spelling(String type) {
        StringBuilder spelling = new StringBuilder();
        for (String word : type.toLowerCase(Locale.ROOT).split("_", -1)) {
            boolean first = spelling.isEmpty() || word.isEmpty();
            spelling.append(first ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return spelling.toString();
    }

    static String linkId(String from, String type, String to) {
        return from + "--" + type + "--" + to;
    }

    private Map<String, @Nullable Object> node(Node node) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        List<String> labels = new ArrayList<>();
        node.labels().forEach(labels::add);
        plain.put("id", of(node.get("id")));
        plain.put("labels", labels);
        plain.put("properties", map(node));
        return plain;
    }

    private Map<String, @Nullable Object> link(Relationship link) {
        String from = idOf.apply(link.startNodeElementId());
        String to = idOf.apply(link.endNodeElementId());
        String type = spelling(link.type());
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("id", from == null || to == null ? null : linkId(from, type, to));
        plain.put("type", type);
        plain.put("from", from);
        plain.put("to", to);
        plain.put("properties", map(link));
        return plain;
    }

    private List<@Nullable Object> path(Path path) {
        List<@Nullable Object> plain = new ArrayList<>();
        Iterator<Relationship> links = path.relationships().iterator();
        for (Node node : path.nodes()) {
            plain.add(node(node));
            if (links.hasNext()) {
                plain.add(link(links.next()));
            }
        }
        return plain;
    }

    private Map<String, @Nullable Object> map(MapAccessor map) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        map.keys().forEach(key -> plain.put(key, of(map.get(key))));
        return plain;
    }

    private static Object scalar(Object value) {
        if (value instanceof Boolean || value instanceof Number || value instanceof String) {
            return value;
        }
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        return value instanceof Point point ? point(point) : value.toString();
    }

    /** As Cypher writes it. */
    private static String point(Point point) {
        String z = Double.isNaN(point.z()) ? "" : ", z: " + point.z();
        return "point({srid: " + point.srid() + ", x: " + point.x() + ", y: " + point.y() + z + "})";
    }
}
