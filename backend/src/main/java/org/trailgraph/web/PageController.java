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
            path = {"/", "/index.html"},
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> explore() {
        return page(Page.Entry.EXPLORE);
    }

    @GetMapping(
            path = {"/concept/{id}", "/question/{id}"},
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> topic() {
        return page(Page.Entry.TOPIC);
    }

    @GetMapping(path = "/questions", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> questions() {
        return page(Page.Entry.QUESTIONS);
    }

    @GetMapping(path = "/plan", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> plan() {
        return page(Page.Entry.PLAN);
    }

    @GetMapping(path = "/connect", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> connect() {
        return page(Page.Entry.CONNECT);
    }

    private ResponseEntity<String> page(Page.Entry entry) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(page.etag(entry))
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(page.html(entry));
    }
}
