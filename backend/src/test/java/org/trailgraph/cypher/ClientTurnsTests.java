package org.trailgraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class ClientTurnsTests {

    private final ClientTurns turns = new ClientTurns(2, 1);

    @Test
    void sendsTheThirdAwayUntilOneOfTheTwoIsDone() {
        turns.take(
                "a",
                () -> turns.take("a", () -> {
                    assertThatExceptionOfType(TooManyQueries.class)
                            .isThrownBy(() -> turns.take("a", () -> "third"))
                            .satisfies(problem -> {
                                assertThat(problem.getStatusCode().value()).isEqualTo(429);
                                assertThat(problem.getHeaders().getFirst(HttpHeaders.RETRY_AFTER))
                                        .isEqualTo("1");
                            });
                    assertThat(turns.take("b", () -> "another client")).isEqualTo("another client");
                    return "two";
                }));

        assertThat(turns.take("a", () -> "again")).isEqualTo("again");
    }

    @Test
    void givesTheTurnBackWhenTheWorkFails() {
        for (int i = 0; i < 5; i++) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> turns.take("a", () -> {
                        throw new IllegalStateException();
                    }));
        }
    }
}
