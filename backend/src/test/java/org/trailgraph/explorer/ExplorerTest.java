package org.trailgraph.explorer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.trailgraph.importing.SeedLoad;
import org.trailgraph.neo4j.Neo4jTest;
import org.trailgraph.neo4j.TestNeo4j;

/** The application on a random port, over a real Neo4j with the seed and nothing else in it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Neo4jTest
@ExtendWith(ExplorerTest.Seeded.class)
@interface ExplorerTest {

    /** Other tests share the database and leave it as they like. */
    final class Seeded implements BeforeAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            SeedLoad seed = SpringExtension.getApplicationContext(context).getBean(SeedLoad.class);
            TestNeo4j.wipe();
            seed.load();
        }
    }
}
