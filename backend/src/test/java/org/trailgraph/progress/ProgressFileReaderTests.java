package org.trailgraph.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressFileReaderTests {

    private static final String GOOD = """
            {"format": "trailgraph-progress", "version": 1, "exportedAt": "2026-11-25T08:00:00Z", "by": "a later version",
             "known": [{"id": "sets", "since": "2026-11-24", "note": "kept out"}],
             "rejected": [{"id": "bayes", "since": "2026-11-25"}]}
            """;

    private static Progress read(String file) throws IOException {
        return ProgressFileReader.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsWhatWasExported() throws IOException {
        Progress expected =
                Progress.of(Map.of("sets", LocalDate.of(2026, 11, 24)), Map.of("bayes", LocalDate.of(2026, 11, 25)));

        assertThat(read(GOOD)).isEqualTo(expected);
        assertThat(read("\ufeff" + GOOD)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "trailgraph-progress"                  | "csv"                             | format
                    "format"                               | "kind"                            | format
                    "version": 1                           | "version": 2                      | version
                    "version": 1                           | "version": "one"                  | version
                    "rejected"                             | "not-known"                       | rejected
                    [{"id": "bayes", "since": "2026-11-25"}] | {}                              | rejected
                    "id": "bayes"                          | "id": "Naive Bayes"               | rejected[0].id
                    "id": "bayes"                          | "id": 7.5                         | rejected[0].id
                    {"id": "bayes", "since": "2026-11-25"} | null                              | rejected[0].id
                    "since": "2026-11-24"                  | "since": "yesterday"              | known[0].since
                    , "since": "2026-11-25"                | ``                                | rejected[0].since
                    "id": "bayes"                          | "id": "sets"                      | rejected
                    "rejected": [                          | "rejected": [{"id": "bayes", "since": "2026-11-20"}, | rejected[1].id
                    """)
    void namesTheFieldThatIsWrong(String right, String wrong, String field) {
        String file = GOOD.replace(right, wrong);
        assertThat(file).isNotEqualTo(GOOD);

        assertThatExceptionOfType(BadFile.class).isThrownBy(() -> read(file)).satisfies(problem -> {
            assertThat(problem.getStatusCode().value()).isEqualTo(400);
            assertThat(problem.getBody().getProperties()).containsEntry("field", field);
            assertThat(problem.getBody().getDetail()).startsWith("'" + field + "'");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "known": [{          | "known": [{,                | 2
                    "rejected": [        | "rejected" [                | 3
                    "version": 1,        | "version": 1, "version": 1, | 1
                    "2026-11-25"}]}      | "2026-11-25"}]              | 3
                    "2026-11-25"}]}      | "2026-11-25"}]} and more    | 3
                    """)
    void namesThePlaceThatIsNoJson(String right, String wrong, int line) {
        assertThatExceptionOfType(BadFile.class)
                .isThrownBy(() -> read(GOOD.replace(right, wrong).strip()))
                .satisfies(problem -> {
                    assertThat(problem.getBody().getProperties())
                            .containsEntry("line", line)
                            .containsKey("column");
                    assertThat(problem.getBody().getDetail()).startsWith("Line " + line + ", column ");
                });
    }

    @Test
    void refusesWhatIsEmptyOrTooLarge() {
        assertThatExceptionOfType(BadFile.class).isThrownBy(() -> read("")).satisfies(problem -> assertThat(
                        problem.getStatusCode().value())
                .isEqualTo(400));
        assertThatExceptionOfType(BadFile.class)
                .isThrownBy(() -> read(GOOD + " ".repeat(5_000_000)))
                .satisfies(
                        problem -> assertThat(problem.getStatusCode().value()).isEqualTo(413));
    }
}
