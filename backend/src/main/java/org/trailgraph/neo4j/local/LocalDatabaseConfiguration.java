package org.trailgraph.neo4j.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;
import org.trailgraph.neo4j.Availability;
import org.trailgraph.neo4j.OthersDriver;

/** Starts a local database when {@code spring.neo4j.uri} names no other, and connects Boot's driver to it. */
@Configuration(proxyBeanMethods = false)
@Conditional(LocalDatabaseConfiguration.NoOtherNeo4j.class)
class LocalDatabaseConfiguration {

    private static final long RETRY_SECONDS = 2;

    /** Twice what the Cypher console gives away in one answer; a few records come at a time. */
    private static final DataSize MOST_AT_A_TIME = DataSize.ofMegabytes(16);

    @Bean(destroyMethod = "close")
    LocalDatabase localDatabase(Environment environment, Availability availability) {
        return LocalDatabase.start(settings(environment), availability);
    }

    /** There is one server and nobody else to ask: who meets it while it is away hears so soon. */
    @Bean
    ConfigBuilderCustomizer fewRetries() {
        return driver -> driver.withMaxTransactionRetryTime(RETRY_SECONDS, TimeUnit.SECONDS);
    }

    /** The driver depends on this and this on the database, so that Spring closes the driver first. */
    @Bean
    Neo4jConnectionDetails localConnectionDetails(LocalDatabase database) {
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return database.uri();
            }

            @Override
            public AuthToken getAuthToken() {
                return AuthTokens.basic("neo4j", database.password());
            }
        };
    }

    @Bean(destroyMethod = "close")
    BoltRelay boltRelay(LocalDatabase database) {
        return BoltRelay.to(database.uri().getPort(), MOST_AT_A_TIME.toBytes());
    }

    /** Closed before the relay, and that before the database. */
    @Bean(destroyMethod = "close")
    OthersDriver othersDriver(LocalDatabase database, BoltRelay relay) {
        return new OthersDriver(
                GraphDatabase.driver(
                        URI.create("bolt://127.0.0.1:" + relay.port()), AuthTokens.basic("neo4j", database.password())),
                relay::cutOffSince);
    }

    private static LocalDatabaseSettings settings(Environment environment) {
        LocalDatabaseSettings defaults = LocalDatabaseSettings.in(
                Path.of(environment.getProperty("trailgraph.home", System.getProperty("user.home") + "/.trailgraph")));
        Binder binder = Binder.get(environment);
        @Nullable String jars = environment.getProperty("trailgraph.neo4j.jars");
        return new LocalDatabaseSettings(
                defaults.home(),
                StringUtils.hasText(jars) ? Path.of(jars) : null,
                binder.bind("trailgraph.neo4j.port", Integer.class).orElse(defaults.port()),
                binder.bind("trailgraph.neo4j.heap", DataSize.class).orElse(defaults.heap()),
                binder.bind("trailgraph.neo4j.page-cache", DataSize.class).orElse(defaults.pageCache()),
                binder.bind("trailgraph.neo4j.jvm-options", Bindable.listOf(String.class))
                        .orElse(defaults.jvmOptions()));
    }

    /** Holds when no address of a Neo4j is configured. */
    static final class NoOtherNeo4j implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.neo4j.uri"));
        }
    }
}
