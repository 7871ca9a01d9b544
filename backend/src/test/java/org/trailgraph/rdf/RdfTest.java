package org.trailgraph.rdf;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.trailgraph.neo4j.Neo4jTest;

/** The whole application on a port of its own, over the tests' Neo4j, without the seed; all such tests share it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "trailgraph.seed.load=false",
            "trailgraph.base-iri=https://atlas.example.org/",
            "trailgraph.sparql.timeout=2s"
        })
@Neo4jTest
public @interface RdfTest {}
