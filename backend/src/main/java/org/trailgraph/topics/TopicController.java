package org.trailgraph.topics;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Opens concepts and questions. */
@RestController
class TopicController {

    private final Topics topics;

    TopicController(Topics topics) {
        this.topics = topics;
    }

    @GetMapping("/api/concepts/{id}")
    ConceptPage concept(@PathVariable String id) {
        return topics.concept(id);
    }

    @GetMapping("/api/questions/{id}")
    QuestionPage question(@PathVariable String id) {
        return topics.question(id);
    }
}
