package org.trailgraph.sparql;

import jakarta.servlet.ServletContext;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.util.unit.DataSize;
import org.trailgraph.clients.ClientWatch;
import org.trailgraph.clients.LongQueries;
import org.trailgraph.rdf.Http;
import org.trailgraph.rdf.TopicSearch;

/** Our endpoint on a port of its own, without a database: it serves the data of a test. */
final class SparqlServer implements AutoCloseable {

    static final Limits LIMITS =
            new Limits(Duration.ofSeconds(10), DataSize.ofMegabytes(200), DataSize.ofMegabytes(50));

    private static final AtomicReference<Limits> NEXT = new AtomicReference<>(LIMITS);

    private final ServletWebServerApplicationContext context;

    private SparqlServer(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    static SparqlServer start(Limits limits) {
        NEXT.set(limits);
        return new SparqlServer((ServletWebServerApplicationContext) new SpringApplicationBuilder(Parts.class)
                .run(
                        "--server.port=0",
                        "--server.tomcat.connection-timeout=" + limits.time(),
                        "--spring.mvc.problemdetails.enabled=true",
                        "--spring.autoconfigure.exclude="
                                + "org.springframework.boot.security.autoconfigure.web.servlet"
                                + ".ServletWebSecurityAutoConfiguration,"
                                + "org.springframework.boot.security.autoconfigure.actuate.web.servlet"
                                + ".ManagementWebSecurityAutoConfiguration"));
    }

    void serve(DatasetGraph dataset) {
        context.getBean(Parts.class).data.set(dataset);
    }

    int underWay() {
        return context.getBean(SparqlEndpoint.class).underWay();
    }

    int port() {
        return Objects.requireNonNull(context.getWebServer()).getPort();
    }

    Http http() {
        return new Http(port());
    }

    @Override
    public void close() {
        context.close();
    }

    /** Without a stereotype, so that no other test finds it. */
    @EnableAutoConfiguration
    static class Parts {

        private final AtomicReference<DatasetGraph> data = new AtomicReference<>(DatasetGraphFactory.empty());

        @Bean
        SparqlEndpoint endpoint(ServletContext servlets) {
            TopicSearch nothing = (text, limit) -> List.of();
            return new SparqlEndpoint(
                    () -> Objects.requireNonNull(data.get()),
                    nothing,
                    Objects.requireNonNull(NEXT.get()),
                    new LongQueries(),
                    servlets);
        }

        @Bean
        SparqlController controller(SparqlEndpoint endpoint) {
            return new SparqlController(endpoint, "http://localhost:8080/");
        }

        @Bean
        ClientWatch clientWatch() {
            return new ClientWatch();
        }
    }
}
