package org.trailgraph.explorer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** What a test does on the query page and sees there, whatever its editor is made of. */
record QueryPage(Visit visit) {

    private static final String RUNS = "JSON.parse(localStorage.getItem('trailgraph.query.past') ?? '{}').runs ?? []";

    QueryPage open(String address) {
        visit.open(address);
        editor().waitFor();
        return this;
    }

    Page page() {
        return visit.page();
    }

    Locator editor() {
        return page().locator("[data-query=editor] :is(textarea, .cm-content)");
    }

    /** Puts a text in the place of the one that is there, and waits until the address has it. */
    QueryPage write(String lang, String text) {
        editor().fill(text);
        awaitInAddress(lang, text);
        return this;
    }

    /** The address has the query of the open tab. */
    void awaitInAddress(String lang, String text) {
        page().waitForFunction(
                        "([lang, text]) => location.hash.split(`&$`)[0] === `#${lang}=${encodeURIComponent(text)}`",
                        List.of(lang, text));
    }

    /** A button of the page by its name in the markup. */
    Locator button(String name) {
        return page().locator("[data-query=" + name + "]");
    }

    Locator tabs() {
        return page().locator("[role=tab]");
    }

    Locator openTab() {
        return page().locator("[role=tab][aria-selected=true]");
    }

    Locator parameter(String name) {
        return page().locator("[data-parameter='" + name + "']");
    }

    Locator results() {
        return page().locator("[data-query=results]");
    }

    /** The button in what is said at the bottom. */
    Locator undo() {
        return page().locator(".toast button");
    }

    QueryPage beside(String part) {
        page().locator("[data-part=" + part + "]").click();
        return this;
    }

    Locator items() {
        return page().locator(".query-item");
    }

    /** Runs the query of the open tab and waits until it has ended, well or not. */
    QueryPage run() {
        Object before = newestRun();
        button("run").click();
        page().waitForFunction("before => (" + RUNS + ")[0]?.id !== before", before);
        return this;
    }

    /** What the history keeps of the last run. */
    String lastRun() {
        return (String) page().evaluate("JSON.stringify((" + RUNS + ")[0] ?? null)");
    }

    private Object newestRun() {
        return page().evaluate("(" + RUNS + ")[0]?.id");
    }

    /** Goes away and comes back by the address alone. */
    QueryPage reload() {
        page().reload();
        editor().waitFor();
        return this;
    }
}
