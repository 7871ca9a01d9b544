package org.trailgraph.topics;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
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

    @GetMapping("/api/questions")
    QuestionList questions(
            QuestionFilter filter,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "0") int offset) {
        BadParameter.within("limit", limit, 1, 1_000);
        BadParameter.within("offset", offset, 0, Integer.MAX_VALUE);
        return topics.questions(filter.filter(), limit, offset);
    }

    /** The filter as it comes in the query string, where an empty value stands for none. */
    record QuestionFilter(
            @Nullable String area,
            @Nullable String concept,
            @Nullable String bank,
            @Nullable Integer difficulty) {

        QuestionList.Filter filter() {
            return new QuestionList.Filter(set(area), set(concept), set(bank), difficulty);
        }

        private static @Nullable String set(@Nullable String value) {
            return value == null || value.isBlank() ? null : value;
        }
    }
}
