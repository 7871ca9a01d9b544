package org.trailgraph.rdf;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The vocabulary as a page and as RDF, and the SHACL shapes of what is exported in its words. */
@RestController
class VocabularyController {

    static final String FILE = "vocabulary/trailgraph.ttl";
    static final String SHAPES = "vocabulary/shapes.ttl";

    private final VocabularyFile vocabulary = new VocabularyFile("/ns", FILE);
    private final VocabularyFile shapes = new VocabularyFile("/ns/shapes", SHAPES);

    VocabularyController() {
        vocabulary.withPage(new VocabularyPage(vocabulary.model()).html());
    }

    @GetMapping("/ns")
    ResponseEntity<byte[]> vocabulary(HttpServletRequest request) {
        return vocabulary.answer(request);
    }

    @GetMapping("/ns.{suffix}")
    ResponseEntity<byte[]> vocabularyAs(@PathVariable String suffix) {
        return vocabulary.answerAs(suffix).orElseThrow(() -> unknown(suffix));
    }

    @GetMapping("/ns/shapes")
    ResponseEntity<byte[]> shapes(HttpServletRequest request) {
        return shapes.answer(request);
    }

    @GetMapping("/ns/shapes.{suffix}")
    ResponseEntity<byte[]> shapesAs(@PathVariable String suffix) {
        return shapes.answerAs(suffix).orElseThrow(() -> unknown(suffix));
    }

    private static NoSuchExport unknown(String suffix) {
        return new NoSuchExport(suffix, "ttl, rdf, jsonld, nt");
    }
}
