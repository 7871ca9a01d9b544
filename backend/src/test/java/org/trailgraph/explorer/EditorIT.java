package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.Http;
import org.trailgraph.SeededTest;

/** Somebody writes queries: what the editor shows, offers and does at a key. A breach of the page's policy fails each of these. */
@SeededTest
class EditorIT {

    @LocalServerPort
    private int port;

    private static Locator content(Page page) {
        return page.locator("[data-query=editor] .cm-content");
    }

    private static Locator options(Page page) {
        return page.locator(".cm-tooltip-autocomplete [role=option]");
    }

    /** With a query in the editor and the cursor at its end. */
    private static Page open(Visit visit, String lang, String language, String query) {
        Page page = visit.open("/query?lang=" + lang + "#" + language + "="
                + Http.encoded(query).replace("+", "%20"));
        content(page).click();
        page.keyboard().press("ControlOrMeta+End");
        return page;
    }

    private static String text(Page page) {
        return String.join("\n", page.locator("[data-query=editor] .cm-line").allTextContents());
    }

    /** CodeMirror takes no key for a list that has only just appeared, lest somebody meant the text. */
    private static void take(Page page, String key) {
        options(page).first().waitFor();
        page.evaluate("() => { window.shown = performance.now() }");
        page.waitForFunction("() => performance.now() > window.shown + 100");
        page.keyboard().press(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    cypher | MATCH (c:Concept {id: $x})-[:REQUIRES]->(d) RETURN size(d.en), 'a', 1 // b | MATCH:keyword, Concept:label, id:property, $x:parameter, REQUIRES:type, size:function, 'a':string, 1:number, // b:comment
                    cypher | /* RETURN 1 */ MATCH (`a b`) | /* RETURN 1 */:comment, MATCH:keyword
                    sparql | PREFIX tg: <urn:tg#> SELECT ?a { ?a tg:requires "x"@en FILTER (STR(?a) > 1) } # b | PREFIX:keyword, <urn:tg#>:iri, tg:requires:type, "x":string, @en:tag, STR:function, 1:number, # b:comment
                    """)
    void coloursWhatItKnows(String language, String query, String tokens) {
        try (Visit visit = Visit.at(port)) {
            Page page = open(visit, "en", language, query);
            for (String token : tokens.split(", ", -1)) {
                int colon = token.lastIndexOf(':');
                assertThat(page.locator("[data-query=editor] .token-" + token.substring(colon + 1))
                                .getByText(token.substring(0, colon), new Locator.GetByTextOptions().setExact(true))
                                .first())
                        .isVisible();
            }
        }
    }

    @Test
    void itsStylesArriveWithoutAStyleElement() {
        try (Visit visit = Visit.at(port)) {
            Page page = open(visit, "en", "cypher", "RETURN 1");
            assertThat(page.locator("[data-query=editor] .cm-scroller")).hasCSS("display", "flex");
            assertThat(page.locator("[data-query=editor] .cm-content")).hasCSS("white-space", "break-spaces");
            assertThat(page.locator("style")).hasCount(0);
        }
    }

    /** What stands there before, what is typed, what is offered first, as what, and what stands there then. */
    @ParameterizedTest
    @ValueSource(strings = {"""
                cypher
                MATCH (c:             | Con  | Concept        | label, 276     | MATCH (c:Concept
                MATCH ()-[:           | REQ  | REQUIRES       | link type, 488 | MATCH ()-[:REQUIRES
                RETURN c.             | summ | summaryEn      | property       | RETURN c.summaryEn
                MATCH (c {            | diff | difficulty     | property       | MATCH (c {difficulty
                RETURN_               | toL  | toLower        | function       | RETURN toLower()
                MATCH (c)_            | opt  | OPTIONAL MATCH | keyword        | MATCH (c) OPTIONAL MATCH
                MATCH (first) RETURN_ | fi   | first          | variable       | MATCH (first) RETURN first
                """, """
                sparql
                PREFIX_               | sko  | skos:    | http://www.w3.org/2004/02/skos/core# | PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                SELECT ?one { ?x ?y_  | ?o   | ?one     | variable | SELECT ?one { ?x ?y ?one
                SELECT * { FILTER (   | UCA  | UCASE    | function | SELECT * { FILTER (UCASE()
                ASK { }_              | ord  | ORDER BY | keyword  | ASK { } ORDER BY
                SELECT * { ?x ?y_     | area | area:    | prefix: http://localhost:8080/id/area/ | PREFIX area: <http://localhost:8080/id/area/>\\nSELECT * { ?x ?y area:
                """})
    void completesNames(String cases) {
        List<String> lines = cases.strip().lines().toList();
        try (Visit visit = Visit.at(port)) {
            Page page = open(visit, "en", lines.get(0), "");
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.strip().split("\\s*\\|\\s*", -1);
                write(page, cells[0].replace('_', ' '));
                page.keyboard().type(cells[1]);
                assertThat(options(page).first().locator(".cm-completionLabel")).hasText(cells[2]);
                assertThat(options(page).first().locator(".cm-completionDetail"))
                        .hasText(cells[3]);
                take(page, "Enter");
                assertThat(text(page)).isEqualTo(cells[4].replace("\\n", "\n"));
            }
        }
    }

    /** Puts a text in the place of all that stands there, with nothing offered. */
    private static void write(Page page, String text) {
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().press("Delete");
        page.keyboard().insertText(text);
        page.keyboard().press("Escape");
        assertThat(options(page)).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({
        "requ, tg:requires, predicate: requires, tg, https://w3id.org/trailgraph/ns#",
        "skos:pref, skos:prefLabel, predicate: name of a concept or area, skos, http://www.w3.org/2004/02/skos/core#",
        "a tg:Li, tg:Link, class: Link, tg, https://w3id.org/trailgraph/ns#"
    })
    void completesTermsAndDeclaresTheirPrefix(String typed, String label, String detail, String prefix, String iri) {
        try (Visit visit = Visit.at(port)) {
            Page page = open(visit, "en", "sparql", "PREFIX a: <urn:a>\nSELECT * {\n?x ");
            page.keyboard().type(typed);
            assertThat(options(page).first().locator(".cm-completionLabel")).hasText(label);
            assertThat(options(page).first().locator(".cm-completionDetail")).hasText(detail);
            take(page, "Tab");
            String line = "PREFIX %s: <%s>\n".formatted(prefix, iri);
            String statement = "?x " + (typed.startsWith("a ") ? "a " : "") + label;
            assertThat(text(page)).isEqualTo("PREFIX a: <urn:a>\n" + line + "SELECT * {\n" + statement);
            page.keyboard().type(" ");
            assertThat(text(page)).endsWith(statement + " ");
            assertThat(content(page)).isFocused();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"批归一", "batch norm", "BN"})
    void completesTheIdOfAConceptByAnyOfItsNames(String name) {
        try (Visit visit = Visit.at(port)) {
            Page page = open(visit, "zh", "cypher", "MATCH (c:Topic {id: ");
            page.keyboard().type("\"");
            page.waitForResponse("**/api/search?**", () -> page.keyboard().insertText(name));
            assertThat(options(page).first()).hasText("批归一化概念：batch-normalization");
            take(page, "Enter");
            assertThat(text(page)).isEqualTo("MATCH (c:Topic {id: \"batch-normalization\"");
        }
    }

    @Test
    void completesAConceptBehindItsPrefixAndDeclaresThat() {
        try (Visit visit = Visit.at(port)) {
            Page page = open(visit, "zh", "sparql", "ASK { ?x ?y concept:");
            page.waitForResponse("**/api/search?**", () -> page.keyboard().insertText("残差网络"));
            assertThat(options(page).first()).hasText("残差网络概念：resnet");
            take(page, "Enter");
            assertThat(text(page))
                    .isEqualTo("PREFIX concept: <http://localhost:8080/id/concept/>\nASK { ?x ?y concept:resnet");
        }
    }

    @Test
    void offersOnDemandAndEscapeClosesWhatIsOffered() {
        try (Visit visit = Visit.at(port)) {
            Page page = open(visit, "en", "cypher", "MATCH (c) ");
            page.keyboard().press("Control+Space");
            assertThat(options(page).first()).hasText("cvariable");
            assertThat(content(page)).hasAttribute("aria-autocomplete", "list");
            assertThat(page.getByLabel("Completions")).isVisible();
            page.keyboard().press("Escape");
            assertThat(options(page)).hasCount(0);
            assertThat(content(page)).isFocused();
        }
    }

    @ParameterizedTest
    @CsvSource({"cypher, //", "sparql, #"})
    void takesLinesAwayAsCommentsAndBringsThemBack(String language, String mark) {
        try (Visit visit = Visit.at(port)) {
            Page page = open(visit, "en", language, "a\nb");
            page.keyboard().press("ControlOrMeta+a");
            page.keyboard().press("ControlOrMeta+/");
            assertThat(text(page)).isEqualTo(mark + " a\n" + mark + " b");
            page.keyboard().press("ControlOrMeta+/");
            assertThat(text(page)).isEqualTo("a\nb");
        }
    }

    @Test
    void setsTheQueryInLinesAndUndoTakesThatBack() {
        try (Visit visit = Visit.at(port)) {
            Page page = open(visit, "en", "cypher", "match (c) return c");
            page.keyboard().press("ControlOrMeta+Shift+f");
            assertThat(text(page)).isEqualTo("MATCH (c)\nRETURN c");
            page.keyboard().press("ControlOrMeta+z");
            assertThat(text(page)).isEqualTo("match (c) return c");
        }
    }

    @Test
    void closesBracketsAndShowsWhichBelongTogether() {
        try (Visit visit = Visit.at(port)) {
            Page page = open(visit, "en", "cypher", "");
            page.keyboard().type("RETURN (");
            assertThat(text(page)).isEqualTo("RETURN ()");
            assertThat(page.locator(".cm-matchingBracket")).hasCount(2);
        }
    }

    @Test
    void tabLeavesAndTheKeysOfThePageAreLettersHere() {
        try (Visit visit = Visit.at(port)) {
            Page page = open(visit, "en", "cypher", "");
            page.keyboard().type("/?");
            assertThat(text(page)).isEqualTo("/?");
            assertThat(content(page)).isFocused();
            page.keyboard().press("Tab");
            assertThat(content(page)).not().isFocused();
            assertThat(text(page)).isEqualTo("/?");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, cypher, Cypher query", "zh, cypher, Cypher 查询", "en, sparql, SPARQL query", "zh, sparql, SPARQL 查询"
    })
    void hasANameInBothLanguages(String lang, String language, String name) {
        try (Visit visit = Visit.at(port)) {
            Page page = open(visit, lang, language, "x");
            assertThat(content(page)).hasAccessibleName(name);
        }
    }

    @Test
    void aPhoneSeesNothingCutOffAndIsNotZoomed() {
        Browser.NewContextOptions phone = new Browser.NewContextOptions()
                .setViewportSize(360, 640)
                .setHasTouch(true)
                .setIsMobile(true);
        try (Visit visit = Visit.with(port, phone)) {
            Page page =
                    open(visit, "en", "cypher", "MATCH (c:Concept) WHERE c.en CONTAINS 'a rather long text' RETURN c.");
            page.keyboard().type("summ");
            assertThat(options(page).first()).isVisible();
            assertThat(content(page)).hasCSS("font-size", "16px");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
            assertThat(options(page).first().boundingBox().height).isGreaterThanOrEqualTo(44);
            assertThat(page.locator(".cm-tooltip-autocomplete").boundingBox().x
                            + page.locator(".cm-tooltip-autocomplete").boundingBox().width)
                    .isLessThanOrEqualTo(360);
        }
    }
}
