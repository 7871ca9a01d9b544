package org.trailgraph.examples;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the examples for whoever asks the graph in Cypher or SPARQL. */
@RestController
class ExampleController {

    private final List<Example> examples;

    ExampleController(@Value("${trailgraph.base-iri}") String base) {
        String root = base.endsWith("/") ? base : base + "/";
        this.examples = Examples.read().stream().map(file -> file.example(root)).toList();
    }

    @GetMapping("/api/examples")
    List<Example> examples() {
        return examples;
    }
}
