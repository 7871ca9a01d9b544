package org.trailgraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeadlineTests {

    private final AtomicInteger ended = new AtomicInteger();
    private final Deadline soon = new Deadline(Duration.ofMillis(100));
    private final Deadline later = new Deadline(Duration.ofMinutes(1));

    @AfterEach
    void end() {
        soon.destroy();
        later.destroy();
    }

    @Test
    void interruptsWhoeverDoesNotComeBack() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);

        assertThatExceptionOfType(QueryFailed.class)
                .isThrownBy(() ->
                        soon.keep(soon.limit(), () -> false, () -> waitForever(interrupted), ended::incrementAndGet))
                .satisfies(late -> assertThat(late.getStatusCode().value()).isEqualTo(504));

        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(ended).hasValue(1);
    }

    @Test
    void interruptsWhoeverWorksForAClientThatHasGone() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);

        assertThatExceptionOfType(QueryFailed.class)
                .isThrownBy(() ->
                        later.keep(later.limit(), () -> true, () -> waitForever(interrupted), ended::incrementAndGet));

        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(ended).hasValue(1);
    }

    @Test
    void passesFailuresOn() {
        assertThatExceptionOfType(CypherRefused.class)
                .isThrownBy(() -> later.keep(
                        later.limit(),
                        () -> false,
                        () -> {
                            throw new CypherRefused("x", "y");
                        },
                        ended::incrementAndGet));
        assertThat(ended).hasValue(0);
    }

    private static String waitForever(CountDownLatch interrupted) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException expected) {
            interrupted.countDown();
        }
        return "back";
    }
}
