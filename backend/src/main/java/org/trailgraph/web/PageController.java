package org.trailgraph.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.trailgraph.topics.TopicNotFound;
import org.trailgraph.topics.Topics;
import tools.jackson.databind.json.JsonMapper;

/** Serves the explorer's page under each of its addresses. */
@RestController
@Hidden
class PageController {

    private static final Logger log = LoggerFactory.getLogger(PageController.class);

    private final Page page;
    private final Topics topics;
    private final String base;
    private final StructuredData data;

    PageController(Page page, Topics topics, JsonMapper json, @Value("${trailgraph.base-iri}") String base) {
        this.page = page;
        this.topics = topics;
        this.base = base.endsWith("/") ? base : base + "/";
        this.data = new StructuredData(json, this.base);
    }

    @GetMapping(
            path = {"/", "/index.html"},
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> explore() {
        return page(Page.Entry.EXPLORE);
    }

    @GetMapping(path = "/concept/{id}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> concept(@PathVariable String id, @RequestParam(required = false) @Nullable String lang) {
        PageLanguage language = PageLanguage.of(lang);
        return topic(() -> TopicHead.of(topics.concept(id), language, data));
    }

    @GetMapping(path = "/question/{id}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> question(@PathVariable String id, @RequestParam(required = false) @Nullable String lang) {
        PageLanguage language = PageLanguage.of(lang);
        return topic(() -> TopicHead.of(topics.question(id), language, data));
    }

    /** Without the database the page comes as it is, and its script says what is wrong; an unknown topic's says so too. */
    private ResponseEntity<String> topic(Supplier<TopicHead> described) {
        TopicHead head;
        try {
            head = described.get();
        } catch (TopicNotFound unknown) {
            return answer(HttpStatus.NOT_FOUND, page.html(Page.Entry.TOPIC));
        } catch (Neo4jException away) {
            log.debug("A page is served without its topic", away);
            return page(Page.Entry.TOPIC);
        }
        return answer(HttpStatus.OK, page.html(head, base), head.links());
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

    @GetMapping(path = "/query", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> query() {
        return page(Page.Entry.QUERY);
    }

    private ResponseEntity<String> page(Page.Entry entry) {
        return answer(HttpStatus.OK, page.html(entry));
    }

    private static ResponseEntity<String> answer(HttpStatus status, String html, String... links) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noCache())
                .headers(headers -> headers.addAll(HttpHeaders.LINK, List.of(links)))
                .eTag(Page.etag(html))
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(html);
    }
}
