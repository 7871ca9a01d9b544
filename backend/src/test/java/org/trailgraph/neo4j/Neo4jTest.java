package org.trailgraph.neo4j;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** Beside {@code @SpringBootTest}: the application of the test connects to {@link TestNeo4j}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextConfiguration(initializers = Neo4jTest.Connect.class)
public @interface Neo4jTest {

    /** So that no test leaves a key in the home folder of whoever runs it. */
    String PROGRESS_KEY = "dGhlIGtleSBvZiBhbGwgdGVzdHMsIDMyIGJ5dGVzLi4=";

    /** Names the shared database as one that is configured, so that the application starts none. */
    final class Connect implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "spring.neo4j.uri=" + TestNeo4j.local().uri(),
                            "spring.neo4j.authentication.username=neo4j",
                            "spring.neo4j.authentication.password="
                                    + TestNeo4j.local().password(),
                            "trailgraph.progress.key=" + PROGRESS_KEY)
                    .applyTo(context);
        }
    }
}
