package org.trailgraph.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said, and what becomes of what was said before. */
class ProgressTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Progress BEFORE =
            Progress.of(Map.of("sets", MONDAY, "limits", MONDAY), Map.of("bayes", MONDAY));

    private static Change change(List<String> known, List<String> rejected, List<String> forgotten) {
        return Change.of(known, rejected, forgotten);
    }

    @Test
    void whatIsSaidNewlyIsSaidToday() {
        Progress after = BEFORE.after(change(List.of("maps"), List.of("sums"), List.of()), TODAY);

        assertThat(after.known()).containsEntry("maps", TODAY).hasSize(3);
        assertThat(after.rejected()).containsEntry("sums", TODAY).hasSize(2);
    }

    @Test
    void whatIsSaidAgainKeepsItsDay() {
        assertThat(BEFORE.after(change(List.of("sets"), List.of("bayes"), List.of()), TODAY))
                .isEqualTo(BEFORE);
    }

    @Test
    void whatIsKnownIsNotRejectedAndTheOtherWayRound() {
        Progress after = BEFORE.after(change(List.of("bayes"), List.of("sets"), List.of()), TODAY);

        assertThat(after.known()).isEqualTo(Map.of("bayes", TODAY, "limits", MONDAY));
        assertThat(after.rejected()).isEqualTo(Map.of("sets", TODAY));
    }

    @Test
    void whatIsForgottenIsInNeither() {
        Progress after = BEFORE.after(change(List.of(), List.of(), List.of("bayes", "sets", "nobody")), TODAY);

        assertThat(after).isEqualTo(Progress.of(Map.of("limits", MONDAY), Map.of()));
    }

    @Test
    void whatIsPutInCountsAndTheRestStays() {
        Progress file = Progress.of(Map.of("bayes", TODAY, "maps", TODAY), Map.of("sets", TODAY));
        Progress both = BEFORE.with(file);

        assertThat(both.known()).isEqualTo(Map.of("bayes", TODAY, "limits", MONDAY, "maps", TODAY));
        assertThat(both.rejected()).isEqualTo(Map.of("sets", TODAY));
        assertThat(ImportAnswer.Counts.between(BEFORE, both)).isEqualTo(new ImportAnswer.Counts(1, 2, 0, 1));
        assertThat(ImportAnswer.Counts.between(BEFORE, file)).isEqualTo(new ImportAnswer.Counts(1, 2, 1, 0));
        assertThat(ImportAnswer.Counts.between(BEFORE, BEFORE)).isEqualTo(new ImportAnswer.Counts(0, 0, 0, 3));
    }

    @Test
    void anIdInTwoListsIsNamed() {
        assertThatExceptionOfType(BadChange.class)
                .isThrownBy(() -> change(List.of("sets", "sets"), List.of(" sets "), List.of("maps"))
                        .checked())
                .satisfies(refusal -> {
                    assertThat(refusal.getStatusCode().value()).isEqualTo(400);
                    assertThat(refusal.getBody().getDetail()).endsWith(": sets.");
                });
        assertThat(change(List.of("sets", "sets"), List.of("maps"), List.of()).checked())
                .isNotNull();
    }

    @Test
    void aListOfTenThousandIsLongEnough() {
        assertThat(change(Collections.nCopies(10_000, "sets"), List.of(), List.of())
                        .ids())
                .containsExactly("sets");
        assertThatExceptionOfType(BadChange.class)
                .isThrownBy(() -> change(List.of(), List.of(), Collections.nCopies(10_001, "sets")))
                .satisfies(
                        refusal -> assertThat(refusal.getBody().getDetail()).contains("'forgotten'", "10000", "10001"));
    }
}
