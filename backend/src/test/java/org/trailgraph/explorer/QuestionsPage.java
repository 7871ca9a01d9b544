package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.trailgraph.Http;
import tools.jackson.databind.JsonNode;

/** What a test sees of the page of questions, and what the API says about the same. */
record QuestionsPage(Visit visit, Http http) {

    QuestionsPage(Visit visit, int port) {
        this(visit, new Http(port));
    }

    QuestionsPage open(String address) {
        visit.open(address);
        assertThat(found()).not().hasText("");
        return this;
    }

    Page page() {
        return visit.page();
    }

    /** The ids of the questions in the list. */
    List<String> ids() {
        return rows().all().stream().map(row -> row.getAttribute("data-topic")).toList();
    }

    Locator rows() {
        return page().locator(".question-row");
    }

    Locator row(String id) {
        return page().locator(".question-row[data-topic='" + id + "']");
    }

    Locator answer(String id) {
        return row(id).locator(".row-answer");
    }

    Locator button(String id, String action) {
        return row(id).locator("[data-action=" + action + "]");
    }

    /** How many were found, in words. */
    Locator found() {
        return page().locator(".found");
    }

    Locator facet(String name) {
        return page().locator("[data-facet=" + name + "]");
    }

    /** Opens a filter, ticks a value of it and closes it again. */
    void choose(String facet, String value) {
        facet(facet).locator(".facet-button").click();
        option(facet, value).click();
        page().keyboard().press("Escape");
        assertThat(facet(facet).locator(".facet-drop")).isHidden();
    }

    Locator option(String facet, String value) {
        return facet(facet)
                .locator(".facet-option")
                .filter(new Locator.FilterOptions().setHas(page().locator("input[value=\"" + value + "\"]")));
    }

    /** What the API finds. */
    List<String> api(String query) {
        List<String> ids = new ArrayList<>();
        answer(http, query)
                .get("questions")
                .forEach(one -> ids.add(one.get("id").asString()));
        return ids;
    }

    int count(String query) {
        return answer(http, query).get("total").asInt();
    }

    private static JsonNode answer(Http http, String query) {
        return http.json("/api/questions?limit=1000&" + query);
    }
}
