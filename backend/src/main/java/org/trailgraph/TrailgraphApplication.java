package org.trailgraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the server. */
@SpringBootApplication
@EnableScheduling
public class TrailgraphApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(TrailgraphApplication.class, arguments);
    }
}
