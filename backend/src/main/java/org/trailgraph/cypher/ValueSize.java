package org.trailgraph.cypher;

import java.util.List;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.TypeSystem;

/** About how many bytes values take in JSON, known before it is written. */
final class ValueSize {

    private static final TypeSystem TYPES = TypeSystem.getDefault();
    private static final int SCALAR = 12;
    private static final int ENTITY = 60;

    private ValueSize() {}

    static long of(List<Value> values) {
        long size = 2;
        for (Value value : values) {
            size += of(value) + 1;
        }
        return size;
    }

    static long of(Value value) {
        if (value.hasType(TYPES.STRING())) {
            return utf8(value.asString());
        }
        if (value.hasType(TYPES.LIST())) {
            long size = 2;
            for (Value element : value.values()) {
                size += of(element) + 1;
            }
            return size;
        }
        if (value.hasType(TYPES.PATH())) {
            return path(value.asPath());
        }
        if (value.hasType(TYPES.NODE()) || value.hasType(TYPES.RELATIONSHIP())) {
            return ENTITY + map(value.asEntity());
        }
        return value.hasType(TYPES.MAP()) ? map(value) : SCALAR;
    }

    private static long path(Path path) {
        long size = 2;
        for (var node : path.nodes()) {
            size += ENTITY + map(node);
        }
        for (var relationship : path.relationships()) {
            size += ENTITY + map(relationship);
        }
        return size;
    }

    private static long map(MapAccessor map) {
        long size = 2;
        for (String key : map.keys()) {
            size += utf8(key) + of(map.get(key)) + 2;
        }
        return size;
    }

    private static long utf8(String text) {
        long size = 2;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            size += c < 0x20 ? 6 : c < 0x80 ? (c == '"' || c == '\\' ? 2 : 1) : c < 0x800 ? 2 : 3;
        }
        return size;
    }
}
