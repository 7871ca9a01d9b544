package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.SeededTest;
import org.trailgraph.neo4j.TestNeo4j;

/** The seed and a topic with 5,000 neighbours. */
@SeededTest
class CrowdedMapIT {

    @LocalServerPort
    private int port;

    @BeforeAll
    static void addACrowd() {
        try (Session session = TestNeo4j.driver().session()) {
            session.run("""
                            MERGE (hub:Topic:Concept {id: 'hub'}) SET hub += {en: 'Hub', zh: '枢纽', origin: 'seed'}
                            WITH hub UNWIND range(1, 5000) AS i
                            CREATE (n:Topic:Concept {id: 'spoke-' + i, en: 'Spoke ' + i, zh: '辐条' + i, origin: 'seed'})
                            CREATE (n)-[:REQUIRES {id: n.id + '--requires--hub', becauseEn: 'It turns around it.', origin: 'seed'}]->(hub)
                            """).consume();
        }
    }

    @Test
    void aTopicWithFiveThousandNeighboursStartsWithForty() {
        try (Visit visit = Visit.at(port)) {
            MapPage map = new MapPage(visit, "/concept/hub");
            assertThat(visit.title()).hasText("Hub");
            visit.forgive("404"); // Paths have not heard of what was written behind their back.
            assertThat(visit.topics()).hasSize(40);
            assertThat(map.more("hub")).isEqualTo(4_961);
            map.expand("hub", 10);
            assertThat(map.more("hub")).isEqualTo(4_951);
            map.undo();
            assertThat(map.more("hub")).isEqualTo(4_961);
        }
    }
}
