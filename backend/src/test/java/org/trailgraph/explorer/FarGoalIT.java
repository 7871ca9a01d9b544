package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.Http;
import org.trailgraph.SeededTest;
import org.trailgraph.neo4j.Database;

/** The seed and a chain of 5,001 concepts: one more than a plan holds. */
@SeededTest
class FarGoalIT {

    @Autowired
    private Database database;

    @LocalServerPort
    private int port;

    @BeforeEach
    void addAChain() {
        database.write(write -> {
            write.run("""
                    UNWIND range(0, 5000) AS i
                    CREATE (:Topic:Concept {id: 'rung-' + i, en: 'Rung ' + i, zh: '第' + i + '级', minutes: 10, origin: 'seed'})
                    """, Map.of());
            return write.run("""
                    UNWIND range(1, 5000) AS i
                    MATCH (a:Topic:Concept {id: 'rung-' + i}), (b:Topic:Concept {id: 'rung-' + (i - 1)})
                    CREATE (a)-[:REQUIRES {id: a.id + '--requires--' + b.id, becauseEn: 'It stands on it.', origin: 'seed'}]->(b)
                    """, Map.of());
        });
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        new Http(port).get("/api/paths/plan?goal=rung-5000").statusCode() == 200);
    }

    @Test
    void aGoalThatIsTooFarOffersNearerOnesAndTheLongestPlanIsUsable() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/plan?goal=rung-5000&lang=en");
            assertThat(page.locator(".too-far .state-title")).containsText("5001 concepts away");
            page.locator(".too-far li a").first().click();
            assertThat(page.locator(".plan-summary")).hasText(Pattern.compile("5000 steps, about .*"));
            assertThat(page.locator("details.milestone")).hasCount(7);
            page.locator("details.milestone summary h2").last().click();
            assertThat(page.locator("li.step.goal")).isVisible();
            page.locator("li.step[data-position='1'] .know").click();
            assertThat(page.locator(".plan-changed")).containsText("1 step, 10 min less");
        }
    }
}
