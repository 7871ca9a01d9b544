package org.trailgraph.schema;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trailgraph.rdf.Vocabulary;
import org.trailgraph.schema.SchemaAnswer.Prefix;

/** Tells those who write queries, and the editors that help them, what there is to name. */
@RestController
class SchemaController {

    private final GraphSchema graph;
    private final SchemaAnswer.Sparql sparql;

    SchemaController(GraphSchema graph, Vocabulary vocabulary) {
        this.graph = graph;
        List<Prefix> prefixes = vocabulary.prefixes().entrySet().stream()
                .map(prefix -> new Prefix(prefix.getKey(), prefix.getValue()))
                .toList();
        this.sparql = new SchemaAnswer.Sparql(prefixes, vocabulary.classes(), vocabulary.predicates());
    }

    @GetMapping("/api/schema")
    @Operation(summary = "What a query can name, in Cypher and in SPARQL, with counts as they are now")
    SchemaAnswer schema() {
        return new SchemaAnswer(graph.read(), sparql);
    }
}
