package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.SeededTest;

/** The tabs of the query page. */
@SeededTest
class QueryTabsIT {

    @LocalServerPort
    private int port;

    @Test
    void whoComesForTheFirstTimeFindsAQueryThatExplainsItselfAndThreeThingsToTry() {
        try (Visit visit = Visit.at(port)) {
            QueryPage query = new QueryPage(visit).open("/query");
            assertThat(query.tabs()).hasCount(1);
            assertThat(query.openTab()).containsText("What does batch");
            assertThat(query.page().locator("[data-try]")).hasCount(3);
            query.page().locator("[data-try=run]").click();
            assertThat(query.page().locator(".query-tries")).isHidden();
            query.page().waitForFunction("() => localStorage.getItem('trailgraph.query.past')");
            assertThat(query.lastRun()).contains("\"failure\":null").doesNotContain("\"rows\":0");
        }
    }

    @Test
    void tabsSurviveAReloadEachWithItsTextItsLanguageAndItsParameters() {
        try (Visit visit = Visit.at(port)) {
            QueryPage query = new QueryPage(visit).open("/query");
            query.button("new").click();
            query.write("cypher", "RETURN $one AS one");
            query.parameter("one").fill("[1, 2]");
            query.button("new").click();
            query.page().locator("[data-lang=sparql]").click();
            query.write("sparql", "ASK {}").reload();
            assertThat(query.tabs()).hasCount(3);
            assertThat(query.openTab()).hasAttribute("aria-label", "ASK {}, SPARQL");
            query.tabs().nth(1).click();
            query.awaitInAddress("cypher", "RETURN $one AS one");
            assertThat(query.parameter("one")).hasValue("[1, 2]");
            assertThat(query.page().locator("[data-lang=cypher]")).hasAttribute("aria-pressed", "true");
        }
    }

    @Test
    void aClosedTabComesBackWithItsText() {
        try (Visit visit = Visit.at(port)) {
            QueryPage query = new QueryPage(visit).open("/query#cypher=RETURN%201");
            query.button("new").click();
            query.write("cypher", "RETURN 2");
            query.openTab().locator("[data-close]").click();
            assertThat(query.tabs()).hasCount(1);
            query.awaitInAddress("cypher", "RETURN 1");
            query.undo().click();
            assertThat(query.tabs()).hasCount(2);
            query.awaitInAddress("cypher", "RETURN 2");
        }
    }

    @Test
    void theLastTabThatIsClosedLeavesABlankOne() {
        try (Visit visit = Visit.at(port)) {
            QueryPage query = new QueryPage(visit).open("/query#cypher=RETURN%201");
            query.openTab().locator("[data-close]").click();
            assertThat(query.tabs()).hasCount(1);
            assertThat(query.openTab()).containsText("New query");
            assertThat(query.button("run")).isDisabled();
            query.undo().click();
            assertThat(query.tabs()).hasCount(1);
            query.awaitInAddress("cypher", "RETURN 1");
        }
    }

    @Test
    void aTabIsNamedByADoubleClickAndByAKey() {
        try (Visit visit = Visit.at(port)) {
            QueryPage query = new QueryPage(visit).open("/query#cypher=RETURN%201");
            query.openTab().locator(".query-title").dblclick();
            query.page().locator(".query-rename").fill("Mine");
            query.page().keyboard().press("Enter");
            assertThat(query.openTab()).containsText("Mine");
            assertThat(query.openTab()).isFocused();
            query.page().keyboard().press("F2");
            query.page().locator(".query-rename").fill("Nobody's");
            query.page().keyboard().press("Escape");
            assertThat(query.openTab()).containsText("Mine");
            query.page().waitForFunction("() => localStorage.getItem('trailgraph.query.tabs')?.includes('Mine')");
            assertThat(query.reload().openTab()).containsText("Mine");
        }
    }

    @Test
    void theKeyboardGoesFromTabToTabAndClosesThem() {
        try (Visit visit = Visit.at(port)) {
            QueryPage query = new QueryPage(visit).open("/query#cypher=RETURN%201");
            for (String text : new String[] {"RETURN 2", "RETURN 3"}) {
                query.button("new").click();
                query.write("cypher", text);
            }
            query.openTab().focus();
            query.page().keyboard().press("ArrowRight");
            query.awaitInAddress("cypher", "RETURN 1");
            query.page().keyboard().press("End");
            query.awaitInAddress("cypher", "RETURN 3");
            query.page().keyboard().press("ArrowLeft");
            query.awaitInAddress("cypher", "RETURN 2");
            assertThat(query.openTab()).isFocused();
            query.page().keyboard().press("Delete");
            assertThat(query.tabs()).hasCount(2);
            assertThat(query.openTab()).isFocused();
            assertThat(query.page().locator("[role=tab][tabindex='0']")).hasCount(1);
            assertThat(query.page().locator("[role=tabpanel]"))
                    .hasAttribute(
                            "aria-labelledby", String.valueOf(query.openTab().getAttribute("id")));
        }
    }

    @Test
    void theTabsOfAnotherWindowAreNotLost() {
        try (Visit visit = Visit.at(port)) {
            QueryPage query = new QueryPage(visit).open("/query#cypher=RETURN%201");
            Page other = query.page().context().newPage();
            other.navigate(query.page().url());
            other.locator("[data-query=new]").click();
            other.locator("[data-query=editor] :is(textarea, .cm-content)").fill("RETURN 'there'");
            assertThat(query.tabs()).hasCount(2);
            query.write("cypher", "RETURN 'here'");
            query.reload();
            Locator titles = query.page().locator(".query-title");
            assertThat(titles).containsText(new String[] {"RETURN 'here'", "RETURN 'there'"});
            other.close();
        }
    }

    @Test
    void thirtyTabsAreEnough() {
        try (Visit visit = Visit.at(port)) {
            QueryPage query = new QueryPage(visit).open("/query#cypher=RETURN%201");
            for (int i = 0; i < 29; i++) {
                query.button("new").click();
            }
            assertThat(query.tabs()).hasCount(30);
            query.button("new").click();
            assertThat(query.page().locator(".toast")).containsText("30 tabs");
            assertThat(query.tabs()).hasCount(30);
        }
    }

    @Test
    void aTextInTheOtherLanguageMovesThereWithTheSwitch() {
        try (Visit visit = Visit.at(port)) {
            QueryPage query = new QueryPage(visit).open("/query#cypher=ASK%20%7B%7D");
            query.page().locator("[data-lang=sparql]").click();
            query.awaitInAddress("sparql", "ASK {}");
            query.page().locator("[data-lang=cypher]").click();
            assertThat(query.button("run")).isDisabled();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Storage.prototype.getItem = () => '{';",
                "Storage.prototype.getItem = () => '{\"version\": 1, \"tabs\": [{}], \"runs\": [3]}';",
                "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };",
                "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });"
            })
    void whatTheBrowserKeepsWronglyOrNotAtAllBreaksNothing(String script) {
        try (Visit visit = Visit.at(port)) {
            visit.page().addInitScript(script);
            QueryPage query = new QueryPage(visit).open("/query");
            query.button("new").click();
            query.write("cypher", "RETURN 40 + 2 AS answer");
            query.button("run").click();
            assertThat(query.results()).containsText("42");
            assertThat(query.tabs()).hasCount(2);
        }
    }
}
