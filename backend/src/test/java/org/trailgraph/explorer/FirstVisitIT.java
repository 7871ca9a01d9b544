package org.trailgraph.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.SeededTest;

/** What a first visit costs on the wire; how long it takes is the benchmark's business. */
@SeededTest
class FirstVisitIT {

    private static final long MOST_BYTES = 400_000;

    /** CodeMirror comes unminified, and for this page only. */
    private static final long MOST_BYTES_WITH_AN_EDITOR = 520_000;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/concept/batch-normalization", "/question/batch-norm-four-formulas", "/questions"})
    void aFirstVisitTakesLessThanFourHundredKilobytes(String address) {
        assertThat(bytesOf(address)).as("bytes, headers included").isBetween(50_000L, MOST_BYTES);
    }

    @Test
    void aFirstVisitOfTheEditorsTakesLessThanFiveHundredAndTwentyKilobytes() {
        assertThat(bytesOf("/query")).as("bytes, headers included").isBetween(50_000L, MOST_BYTES_WITH_AN_EDITOR);
    }

    private long bytesOf(String address) {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.page();
            CDPSession session = page.context().newCDPSession(page);
            AtomicLong bytes = new AtomicLong();
            session.on(
                    "Network.loadingFinished",
                    event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            session.send("Network.enable", new JsonObject());
            visit.open(address);
            return bytes.get();
        }
    }
}
