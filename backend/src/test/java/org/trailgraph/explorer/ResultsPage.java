package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The result of a query on somebody's screen. */
final class ResultsPage {

    private static final double PATIENCE_MS = 30_000;

    private final Page page;

    private ResultsPage(Page page) {
        this.page = page;
    }

    /** Opens the page with a query in its address, runs it, and waits until there is an outcome. */
    static ResultsPage of(Visit visit, String lang, String query) {
        return of(visit, lang, query, "");
    }

    /** The same with a query string such as {@code ?lang=zh}. */
    static ResultsPage of(Visit visit, String lang, String query, String look) {
        ResultsPage results = open(visit, lang, query, look);
        results.run();
        return results;
    }

    static ResultsPage open(Visit visit, String lang, String query, String look) {
        String packed = URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
        visit.open("/query" + look + "#" + lang + "=" + packed);
        return new ResultsPage(visit.page());
    }

    void run() {
        start();
        awaitOutcome();
    }

    void start() {
        page.locator("[data-query=run]").click();
    }

    void awaitOutcome() {
        assertThat(all())
                .hasAttribute(
                        "aria-busy", "false", new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE_MS));
    }

    Locator all() {
        return page.locator("[data-query=results]");
    }

    /** A part by its name, such as {@code cancel}. */
    Locator part(String name) {
        return all().locator("[data-results='" + name + "']");
    }

    void view(String name) {
        all().locator("[data-view=" + name + "]").click();
    }

    /** The row that came as this one, counted from 1. */
    Locator row(int came) {
        return all().locator("tr[data-row='" + (came - 1) + "']");
    }

    /** A cell of such a row, the columns counted from 1. */
    Locator cell(int came, int column) {
        return row(came).locator("[data-column='" + column + "']");
    }

    /** The rows that are in the page. */
    Locator rows() {
        return all().locator("tr[data-row]");
    }

    Locator table() {
        return all().locator("table");
    }

    Locator head(int column) {
        return all().locator("thead [data-column='" + column + "']");
    }

    /** Waits for the drawing, and returns the links of the list that says the same. */
    Locator drawnTopics() {
        view("graph");
        Locator topics = part("topics").locator("a");
        topics.first().waitFor();
        return topics;
    }

    /** The file that a format's button saves. */
    Path taken(String format) {
        if (page.locator("#results-take").isHidden()) {
            part("take").click();
        }
        return page.waitForDownload(() -> page.locator("#results-take [data-format=" + format + "]")
                        .click())
                .path();
    }
}
