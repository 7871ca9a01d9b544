package org.trailgraph.rdf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.trailgraph.topics.TopicNotFound;

/** Leads from a topic's IRI to its page or, for who prefers Turtle, to what the graph says of it. */
@RestController
class LinkedDataController {

    private static final MediaType TURTLE = new MediaType("text", "turtle");

    private final GraphDataset dataset;
    private final Iris iris;

    LinkedDataController(GraphDataset dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
    }

    /** 303 to the page, or to the Turtle where the request ranks that higher. */
    @GetMapping("/id/{kind:concept|question}/{id:[^.]+}")
    ResponseEntity<Void> lead(@PathVariable String kind, @PathVariable String id, HttpServletRequest request) {
        String to = prefersTurtle(request.getHeader(HttpHeaders.ACCEPT))
                ? "/id/%s/%s.ttl".formatted(kind, id)
                : "/%s/%s".formatted(kind, id);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(to))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /** The triples whose subject is the topic. */
    @GetMapping("/id/{kind:concept|question}/{id:[^.]+}.ttl")
    void turtle(@PathVariable String kind, @PathVariable String id, HttpServletResponse response) throws IOException {
        Node topic = kind.equals("concept") ? iris.concept(id) : iris.question(id);
        Graph all = dataset.current().dataset().getDefaultGraph();
        Graph said = GraphMemFactory.createDefaultGraph();
        said.getPrefixMapping().setNsPrefixes(all.getPrefixMapping());
        all.find(topic, Node.ANY, Node.ANY).forEach(said::add);
        if (said.isEmpty()) {
            throw new TopicNotFound(kind, id);
        }
        response.setContentType("text/turtle");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        RDFDataMgr.write(response.getOutputStream(), said, Lang.TURTLE);
    }

    /** A page is the default; Turtle has to be asked for, and ranked above HTML if that is asked for too. */
    private static boolean prefersTurtle(@Nullable String accept) {
        if (accept == null) {
            return false;
        }
        return quality(accept, TURTLE) > quality(accept, MediaType.TEXT_HTML);
    }

    private static double quality(String accept, MediaType type) {
        return MediaType.parseMediaTypes(accept).stream()
                .filter(range -> range.includes(type))
                .mapToDouble(MediaType::getQualityValue)
                .max()
                .orElse(0);
    }
}
