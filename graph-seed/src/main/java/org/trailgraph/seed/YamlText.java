package org.trailgraph.seed;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Parses YAML to nodes with lines; what cannot be parsed is reported with its line. */
record YamlText(String file, int before, String text) {

    /** The text as one mapping. */
    Optional<YamlMap> map(Problems problems) {
        return node(problems).map(node -> new YamlMap(file, before, node, problems));
    }

    /** The text as a list of mappings, empty where it is something else. */
    List<YamlMap> maps(Problems problems) {
        Optional<Node> node = node(problems);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> new YamlMap(file, before, item, problems))
                    .toList();
        }
        problems.add(new Where(file, before + 1), "expected a list");
        return List.of();
    }

    private Optional<Node> node(Problems problems) {
        try {
            @Nullable Node node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (node == null) {
                problems.add(new Where(file, before + 1), "nothing stands here");
            }
            return Optional.ofNullable(node);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
            problems.add(new Where(file, before + line + 1), "malformed YAML: " + e.getProblem());
        } catch (YAMLException e) {
            problems.add(new Where(file, before + 1), "malformed YAML: " + e.getMessage());
        }
        return Optional.empty();
    }
}
