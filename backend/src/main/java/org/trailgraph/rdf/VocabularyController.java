package org.trailgraph.rdf;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The vocabulary as Turtle; whoever accepts nothing of the kind is told so. */
@RestController
class VocabularyController {

    static final String FILE = "vocabulary/trailgraph.ttl";

    @GetMapping(path = "/ns", produces = "text/turtle;charset=UTF-8")
    Resource vocabulary() {
        return new ClassPathResource(FILE);
    }
}
