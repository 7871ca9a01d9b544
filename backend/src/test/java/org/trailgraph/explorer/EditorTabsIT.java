package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.SeededTest;

/** The editor as the query page drives it: alone on the page, with a program's hands on it. */
@SeededTest
class EditorTabsIT {

    /** Puts a second editor on the page, and keeps what it tells. */
    private static final String ALONE = """
            async () => {
              const { createEditor } = await import("/js/query/editor/editor.js");
              const container = document.createElement("div");
              container.id = "alone";
              document.getElementById("main").replaceChildren(container);
              const store = { get: () => ({ lang: "en", overview: { value: null } }), subscribe() {} };
              window.told = [];
              window.alone = createEditor(container, store, { onText: (text) => told.push(text), onRun: () => told.push("run") });
            }
            """;

    @LocalServerPort
    private int port;

    private static Page open(Visit visit) {
        Page page = visit.open("/query?lang=en#cypher=x");
        page.evaluate(ALONE);
        return page;
    }

    private static void show(Page page, String id, String lang, String text) {
        page.evaluate(
                "([id, lang, text]) => alone.show({ id, lang, text, parameters: ['goal'] })",
                new String[] {id, lang, text});
        content(page).focus();
    }

    private static Locator content(Page page) {
        return page.locator("#alone .cm-content");
    }

    private static Object text(Page page) {
        return page.evaluate("alone.text()");
    }

    private static Object told(Page page) {
        return page.evaluate("told.splice(0).join('|')");
    }

    @Test
    void everyTabKeepsItsUndoAndItsSelection() {
        try (Visit visit = Visit.at(port)) {
            Page page = open(visit);
            show(page, "1", "cypher", "a");
            page.keyboard().press("ControlOrMeta+End");
            page.keyboard().type("b");
            show(page, "2", "sparql", "c");
            page.keyboard().press("ControlOrMeta+End");
            page.keyboard().type("d");
            page.keyboard().press("ControlOrMeta+z");
            page.keyboard().press("ControlOrMeta+z");
            assertThat(text(page)).isEqualTo("c");
            show(page, "1", "cypher", "ab");
            page.keyboard().press("ControlOrMeta+z");
            assertThat(text(page)).isEqualTo("a");
            page.keyboard().press("ControlOrMeta+y");
            page.keyboard().type("!");
            assertThat(text(page)).isEqualTo("ab!");
        }
    }

    @Test
    void aTabThatWasForgottenBeginsAnew() {
        try (Visit visit = Visit.at(port)) {
            Page page = open(visit);
            show(page, "1", "cypher", "a");
            page.keyboard().type("b");
            show(page, "2", "cypher", "c");
            page.evaluate("alone.forget('1')");
            show(page, "1", "cypher", "ba");
            page.keyboard().press("ControlOrMeta+z");
            assertThat(text(page)).isEqualTo("ba");
        }
    }

    @Test
    void tellsWhatThePersonWritesAndNotWhatThePagePutsIn() {
        try (Visit visit = Visit.at(port)) {
            Page page = open(visit);
            show(page, "1", "cypher", "return 1");
            page.evaluate("alone.setText('return 2')");
            assertThat(told(page)).isEqualTo("");
            page.keyboard().press("ControlOrMeta+z");
            assertThat(told(page)).isEqualTo("return 1");
            page.evaluate("alone.format()");
            assertThat(told(page)).isEqualTo("RETURN 1");
            page.keyboard().press("ControlOrMeta+Enter");
            assertThat(told(page)).isEqualTo("run");
            assertThat(text(page)).isEqualTo("RETURN 1");
        }
    }

    @Test
    void marksAProblemAtItsPlaceUntilTheQueryIsEdited() {
        try (Visit visit = Visit.at(port)) {
            Page page = open(visit);
            show(page, "1", "cypher", "MATCH (c)\nRETURN d.id");
            page.evaluate(
                    "alone.problem({ status: 400, title: 'Not valid', detail: 'No d', place: { line: 2, column: 8 } })");
            assertThat(page.locator(".editor-wrong")).hasText("d");
            assertThat(page.locator("[data-editor=problem]")).hasText("No d");
            page.evaluate("alone.place({ line: 2, column: 8 })");
            assertThat(content(page)).isFocused();
            page.keyboard().press("Delete");
            page.keyboard().type("c");
            assertThat(text(page)).isEqualTo("MATCH (c)\nRETURN c.id");
            assertThat(page.locator(".editor-wrong, [data-editor=problem]")).hasCount(0);
        }
    }

    @Test
    void aPlaceOutsideOfTheQueryIsMarkedAtItsEnd() {
        try (Visit visit = Visit.at(port)) {
            Page page = open(visit);
            show(page, "1", "sparql", "ASK {");
            page.evaluate(
                    "alone.problem({ status: 400, title: 'Not whole', detail: null, place: { line: 7, column: 90 } })");
            assertThat(page.locator(".editor-wrong")).hasText("{");
            page.evaluate("alone.problem(null)");
            assertThat(page.locator(".editor-wrong, [data-editor=problem]")).hasCount(0);
        }
    }

    @Test
    void offersTheParametersOfTheTab() {
        try (Visit visit = Visit.at(port)) {
            Page page = open(visit);
            show(page, "1", "cypher", "");
            page.keyboard().type("RETURN $");
            assertThat(page.locator("#alone [role=option]")).hasText("$goalparameter");
        }
    }
}
