package org.trailgraph.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML mapping that remembers its lines. What does not have the asked shape is reported and read as empty. */
final class YamlMap {

    private final String file;
    private final int before;
    private final int line;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();

    /** @param before how many lines of the file stand before the YAML text */
    YamlMap(String file, int before, Node node, Problems problems) {
        this.file = file;
        this.before = before;
        this.line = node.getStartMark().getLine();
        this.problems = problems;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::put);
        } else {
            problems.add(where(), "expected keys with values here");
        }
    }

    private void put(NodeTuple tuple) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (values.put(key, tuple.getValueNode()) != null) {
            problems.add(where(tuple.getKeyNode()), "the key '" + key + "' stands twice");
        }
    }

    Where where() {
        return new Where(file, before + line + 1);
    }

    Where where(String key) {
        Node node = values.get(key);
        return node == null ? where() : where(node);
    }

    private Where where(Node node) {
        return new Where(file, before + node.getStartMark().getLine() + 1);
    }

    Set<String> keys() {
        return values.keySet();
    }

    /** Reports every key that is not among the known ones. */
    void allow(Collection<String> known) {
        for (String key : values.keySet()) {
            if (!known.contains(key)) {
                problems.add(where(key), "unknown key '" + key + "'; known here: " + String.join(", ", known));
            }
        }
    }

    /** The text under the key, empty where it is missing. */
    String text(String key) {
        Node node = values.get(key);
        if (node == null) {
            return "";
        }
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        problems.add(where(node), "'" + key + "' has to be one text");
        return "";
    }

    int number(String key, int least, int most) {
        String text = text(key);
        if (text.matches("\\d{1,6}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        problems.add(where(key), "'" + key + "' has to be a whole number from " + least + " to " + most);
        return least;
    }

    boolean flag(String key) {
        String text = text(key);
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            problems.add(where(key), "'" + key + "' has to be true or false");
        }
        return text.equals("true");
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node node : items(key)) {
            if (node instanceof ScalarNode scalar) {
                texts.add(scalar.getValue().strip());
            } else {
                problems.add(where(node), "'" + key + "' has to be a list of texts");
            }
        }
        return texts;
    }

    /** The ids under {@code sources}; the word none says that none was found. */
    List<String> sources() {
        if (!values.containsKey("sources")) {
            problems.add(where(), "'sources' is missing: list their ids, or write none");
        } else if (values.get("sources") instanceof SequenceNode list
                && list.getValue().isEmpty()) {
            problems.add(where("sources"), "'sources' is empty: list their ids, or write none");
        }
        return values.get("sources") instanceof ScalarNode word
                        && word.getValue().equals("none")
                ? List.of()
                : texts("sources");
    }

    /** The mapping under the key, if there is one. */
    Optional<YamlMap> map(String key) {
        @Nullable Node node = values.get(key);
        return node == null ? Optional.empty() : Optional.of(new YamlMap(file, before, node, problems));
    }

    List<YamlMap> maps(String key) {
        return items(key).stream()
                .map(node -> new YamlMap(file, before, node, problems))
                .toList();
    }

    private List<Node> items(String key) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problems.add(where(node), "'" + key + "' has to be a list");
        return List.of();
    }
}
