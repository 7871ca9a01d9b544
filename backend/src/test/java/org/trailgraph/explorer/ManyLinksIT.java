package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.SeededTest;
import org.trailgraph.neo4j.TestNeo4j;

/** The panel of a concept with 5,000 neighbours. */
@SeededTest
class ManyLinksIT {

    private static final int MANY = 5_000;
    private static final LocatorAssertions.HasCountOptions PATIENT =
            new LocatorAssertions.HasCountOptions().setTimeout(60_000);

    /** Generous, as tests run on busy machines: it tells five seconds of stillness from a moment of it. */
    private static final int FREEZE_MS = 1_000;

    @LocalServerPort
    private int port;

    @BeforeEach
    void load() {
        TestNeo4j.driver()
                .executableQuery("""
                        MERGE (hub:Topic:Concept {id: 'hub'}) SET hub.en = 'Hub', hub.zh = '枢纽', hub.origin = 'curator'
                        WITH hub UNWIND range(1, $many) AS i
                        MERGE (c:Topic:Concept {id: 'leaf-' + i}) SET c.en = 'Leaf ' + i, c.zh = '叶' + i, c.origin = 'curator'
                        MERGE (c)-[r:REQUIRES]->(hub)
                        SET r.id = c.id + '--requires--hub', r.origin = 'curator',
                            r.becauseEn = 'Leaf ' + i + ' needs **the hub** for $x_{' + i + '}$.', r.becauseZh = '第' + i + '片叶需要枢纽$x_{' + i + '}$。'
                        """)
                .withParameters(Map.of("many", MANY))
                .execute();
    }

    @Test
    void twentyShowAtFirstAndAllWhenAskedAndThePageAnswersAllTheWhile() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.page();
            page.addInitScript("""
                    window.longest = 0;
                    new PerformanceObserver(list => list.getEntries().forEach(entry => { window.longest = Math.max(window.longest, entry.duration); }))
                        .observe({ type: 'longtask', buffered: true });
                    """);
            visit.open("/concept/hub");
            assertThat(visit.title()).hasText("Hub");
            visit.forgive("404"); // Paths have not heard of what was written behind their back.
            assertThat(page.locator(".link-row")).hasCount(20);
            assertThat(page.locator("[data-type=requires][data-direction=in] .count"))
                    .hasText("5000");
            visit.button("Show all 5000").click();
            assertThat(page.locator(".link-row")).hasCount(MANY, PATIENT);
            assertThat(visit.button("Show all 5000")).hasCount(0);
            assertThat(page.locator(".link-row").last()).containsText("needs the hub");
            assertThat((int) page.evaluate("Math.round(window.longest)")).isLessThan(FREEZE_MS);
        }
    }

    @Test
    void aRowFarDownStaysInItsPlaceWhenTheLanguageChanges() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/concept/hub?lang=en");
            visit.forgive("404"); // Paths have not heard of what was written behind their back.
            visit.button("Show all 5000").click();
            Locator row = page.locator("[data-place='leaf-3456--requires--hub']");
            assertThat(row).hasCount(1, PATIENT);
            row.evaluate("row => row.scrollIntoView({block: 'start'})");
            // Twice: rows that come into view for the first time get their true heights, and push this one.
            row.evaluate("row => new Promise(requestAnimationFrame).then(() => row.scrollIntoView({block: 'start'}))");
            double before = top(row);
            visit.button("中文").click();
            assertThat(row.locator(".because")).containsText("第3456片叶");
            page.waitForCondition(() -> Math.abs(top(row) - before) < 3);
        }
    }

    private static double top(Locator row) {
        return Objects.requireNonNull(row.boundingBox()).y;
    }
}
