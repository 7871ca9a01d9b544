package org.trailgraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeadlineTests {

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
                .isThrownBy(() -> soon.keep(() -> false, () -> waitForever(interrupted)))
                .satisfies(late -> assertThat(late.getStatusCode().value()).isEqualTo(504));

        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void interruptsWhoeverWorksForAClientThatHasGone() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);

        assertThatExceptionOfType(QueryFailed.class)
                .isThrownBy(() -> later.keep(() -> true, () -> waitForever(interrupted)));

        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void passesFailuresOn() {
        assertThatExceptionOfType(CypherRefused.class)
                .isThrownBy(() -> later.keep(() -> false, () -> {
                    throw new CypherRefused("x", "y");
                }));
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
