package org.trailgraph.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the explorer's page under each of its addresses. */
@RestController
@Hidden
class PageController {

    private final Page page;

    PageController(Page page) {
        this.page = page;
    }

    @GetMapping(
            path = {"/", "/index.html", "/concept/{id}", "/question/{id}", "/questions", "/plan"},
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(page.etag())
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(page.html());
    }
}
