package org.trailgraph.neo4j;

import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells whoever meets a database that is away why it is, and when to come again. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DatabaseAwayAdvice {

    private static final Logger log = LoggerFactory.getLogger(DatabaseAwayAdvice.class);
    private static final String SECONDS = "5";

    private final Availability availability;

    DatabaseAwayAdvice(Availability availability) {
        this.availability = availability;
    }

    @ExceptionHandler({ServiceUnavailableException.class, SessionExpiredException.class})
    ResponseEntity<ProblemDetail> away(RuntimeException failure) {
        Availability.State state = availability.state();
        if (!(failure instanceof DatabaseAway)) {
            log.warn("The database does not answer: {}", failure.getMessage());
        }
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, detail(state));
        problem.setTitle(DatabaseAway.sentence(state));
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .body(problem);
    }

    private static String detail(Availability.State state) {
        return switch (state) {
            case THERE -> "Try again in a few seconds; /actuator/health says when it is back.";
            case STARTING_AGAIN -> "It ended by itself. Nothing is lost; try again in a few seconds.";
            case GIVEN_UP -> "It is not started any more: Trailgraph's log says where to look.";
        };
    }
}
