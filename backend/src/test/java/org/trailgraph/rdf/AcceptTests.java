package org.trailgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

class AcceptTests {

    private static final List<MediaType> OFFERS =
            MediaType.parseMediaTypes("text/html, text/turtle, application/ld+json");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | text/html",
                "text/* | text/html",
                "text/turtle | text/turtle",
                "TEXT/Turtle;charset=utf-8 | text/turtle",
                "text/html;q=0.5, text/turtle;q=0.6 | text/turtle",
                "text/turtle;q=0.5, */*;q=0.1 | text/turtle",
                "text/turtle, text/html | text/html",
                "*/*, text/html;q=0 | text/turtle",
                "text/*;q=0, */* | application/ld+json",
                "application/json;q=1, application/ld+json;q=0.001 | application/ld+json"
            })
    void theBestOfWhatThereIs(String header, String best) throws Exception {
        assertThat(Accept.best(header, OFFERS)).hasToString(best);
    }

    @Test
    void whoeverAsksForNothingInParticularGetsTheFirst() throws Exception {
        @Nullable String none = null;
        assertThat(Accept.best(none, OFFERS)).hasToString("text/html");
        assertThat(Accept.best(" ", OFFERS)).hasToString("text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html;q=0", "no type at all", "*/*;q=0"})
    void whatNothingFitsIsRefused(String header) {
        assertThatExceptionOfType(HttpMediaTypeNotAcceptableException.class)
                .isThrownBy(() -> Accept.best(header, OFFERS));
    }
}
