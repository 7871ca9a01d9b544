package org.trailgraph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;
import java.util.Set;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.Bookmark;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.trailgraph.importing.SeedLoad;
import org.trailgraph.neo4j.Database;
import org.trailgraph.neo4j.GraphVersion;
import org.trailgraph.neo4j.Neo4jTest;
import org.trailgraph.neo4j.TestNeo4j;
import org.trailgraph.paths.graph.PathGraph;
import org.trailgraph.rdf.GraphDataset;

/** The application on a random port, over a real Neo4j with the seed and nothing else in it; nothing is known when a test begins. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Neo4jTest
@ExtendWith(SeededTest.Seeded.class)
public @interface SeededTest {

    /** Other tests share the database and leave it as they like; where none of them has written since, the seed is still there. */
    final class Seeded implements BeforeAllCallback, AfterEachCallback {

        private static Set<Bookmark> seeded = Set.of();

        @Override
        public void beforeAll(ExtensionContext context) {
            ApplicationContext application = SpringExtension.getApplicationContext(context);
            if (!TestNeo4j.lastWrite().equals(seeded)) {
                TestNeo4j.wipe();
                application.getBean(SeedLoad.class).load();
                seeded = TestNeo4j.lastWrite();
            }
            awaitSnapshots(application);
        }

        @Override
        public void afterEach(ExtensionContext context) {
            awaitRequests(SpringExtension.getApplicationContext(context));
            TestNeo4j.forgetLearner();
        }

        /** What a page said last is said even if the page is left: it must not be kept after all was forgotten. */
        private static void awaitRequests(ApplicationContext application) {
            if (((WebServerApplicationContext) application).getWebServer() instanceof TomcatWebServer server
                    && server.getTomcat().getConnector().getProtocolHandler().getExecutor()
                            instanceof ThreadPoolExecutor threads) {
                Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> threads.getActiveCount() == 0);
            }
        }

        /** Plans and SPARQL read the graph anew after a change; until then they answer from the one before. */
        public static void awaitSnapshots(ApplicationContext application) {
            GraphVersion written = application.getBean(Database.class).read(GraphVersion::of);
            PathGraph paths = application.getBean(PathGraph.class);
            GraphDataset dataset = application.getBean(GraphDataset.class);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> paths.current().version().equals(written)
                            && dataset.current().version().equals(written));
        }
    }
}
