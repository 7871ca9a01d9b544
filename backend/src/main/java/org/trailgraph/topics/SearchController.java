package org.trailgraph.topics;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds topics by what somebody types. */
@RestController
class SearchController {

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping("/api/search")
    SearchAnswer search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "10") int limit) {
        BadParameter.within("limit", limit, 1, 100);
        return search.find(q, kind == null || kind.isBlank() ? null : Kind.of(kind), limit);
    }
}
