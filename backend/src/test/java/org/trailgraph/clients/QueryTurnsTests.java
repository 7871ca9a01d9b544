package org.trailgraph.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class QueryTurnsTests {

    private final QueryTurns turns = new QueryTurns(3);

    @Test
    void sendsTheThirdAwayUntilOneOfTheTwoIsDone() {
        try (QueryTurns.Turn one = turns.take("a");
                QueryTurns.Turn another = turns.take("a")) {
            assertThatExceptionOfType(TooManyQueries.class)
                    .isThrownBy(() -> turns.take("a"))
                    .satisfies(problem -> isTold(problem, 429));
            turns.take("b").close();
            assertThat(turns.underWay()).isEqualTo(2);
        }

        turns.take("a").close();
        assertThat(turns.underWay()).isZero();
    }

    @Test
    void sendsAnybodyAwayWhereAllTurnsAreTaken() {
        List<QueryTurns.Turn> taken = new ArrayList<>();
        for (String client : List.of("a", "b", "c")) {
            taken.add(turns.take(client));
        }

        assertThatExceptionOfType(TooManyQueries.class)
                .isThrownBy(() -> turns.take("d"))
                .satisfies(problem -> isTold(problem, 503));
        taken.get(0).close();

        turns.take("d").close();
    }

    private static void isTold(TooManyQueries problem, int status) {
        assertThat(problem.getStatusCode().value()).isEqualTo(status);
        assertThat(problem.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("1");
    }
}
