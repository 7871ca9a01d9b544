package org.trailgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;

class AcceptableTests {

    private static final List<MediaType> OFFER = MediaType.parseMediaTypes(
            "text/html, text/turtle, application/ld+json, application/rdf+xml, application/n-triples");

    private static Acceptable accept(String... headers) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        for (String header : headers) {
            request.addHeader("Accept", header);
        }
        return Acceptable.to(request);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    */*                                                    | text/html
                    text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html
                    text/turtle                                            | text/turtle
                    TEXT/Turtle;charset=utf-8                              | text/turtle
                    text/turtle, text/html                                 | text/html
                    application/json, application/ld+json;q=0.001          | application/ld+json
                    text/turtle;q=0.5, application/rdf+xml                 | application/rdf+xml
                    text/turtle;q=0.5, text/html;q=0.4                     | text/turtle
                    text/*;q=0.3, application/ld+json;q=0.2                | text/html
                    text/*, text/html;q=0                                  | text/turtle
                    */*, text/html;q=0, text/turtle;q=0                    | application/ld+json
                    application/n-triples, application/json                | application/n-triples
                    application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted" | application/ld+json
                    application/rdf+xml, text/turtle                       | text/turtle
                    """)
    void theMostSpecificRangeSaysHowMuchATypeIsWanted(String header, String expected) {
        assertThat(accept(header).best(OFFER)).hasToString(expected);
    }

    @Test
    void noHeaderIsAsGoodAsAnyAndSeveralAreOne() {
        assertThat(accept().best(OFFER)).isEqualTo(MediaType.TEXT_HTML);
        assertThat(accept("text/html;q=0.1", "application/rdf+xml").best(OFFER)).hasToString("application/rdf+xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "text/turtle;q=0", "*/*;q=0", "nonsense", "text/turtle;q=2"})
    void whatIsNotThereIsRefusedAndSoIsWhatCannotBeRead(String header) {
        assertThatExceptionOfType(NotAcceptable.class)
                .isThrownBy(() -> accept(header).best(OFFER));
    }
}
