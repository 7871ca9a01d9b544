package org.trailgraph.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LongQueriesTests {

    private static final Duration SOON = Duration.ofMillis(300);

    private final LongQueries queries = new LongQueries();

    @Test
    void hasOnePlaceForEveryTwoProcessorsAndLetsTheNextOneWait() {
        List<LongQueries.Place> taken = new ArrayList<>();
        for (LongQueries.@Nullable Place place = wish(); place != null; place = wish()) {
            taken.add(place);
        }
        assertThat(taken).hasSize(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

        taken.remove(0).close();

        assertThat(wish()).isNotNull();
        assertThat(wish()).isNull();
    }

    @Test
    void doesNotLetThoseWaitWhoHaveGone() {
        assertThat(queries.await(Duration.ofMinutes(1), () -> true)).isNull();
    }

    private LongQueries.@Nullable Place wish() {
        return queries.await(SOON, () -> false);
    }
}
