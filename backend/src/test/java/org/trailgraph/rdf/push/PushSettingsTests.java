package org.trailgraph.rdf.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PushSettingsTests {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    static PushSettings to(
            @Nullable URI url, @Nullable String graph, @Nullable String user, @Nullable String password) {
        URI named = graph == null ? null : URI.create(graph);
        return new PushSettings(url, named, user, password, null, null, null, LIMIT);
    }

    @ParameterizedTest
    @CsvSource({
        "http://store:3030/atlas/data,,http://store:3030/atlas/data?default",
        "https://store/rdf-graphs/service?repo=a,,https://store/rdf-graphs/service?repo=a&default",
        "http://store/data,https://x.org/a?b&c,http://store/data?graph=https%3A%2F%2Fx.org%2Fa%3Fb%26c"
    })
    void namesTheGraphAsTheProtocolDoes(URI url, String graph, URI target) {
        assertThat(to(url, graph, null, null).target()).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://store/data",
                "data",
                "file:///etc/passwd",
                "http://me:secret@store/data",
                "http://store/#x"
            })
    void refusesAnAddressThatIsNone(URI url) {
        assertThatIllegalArgumentException().isThrownBy(() -> to(url, null, null, null));
    }

    @Test
    void refusesHalfASecretTwoSecretsAndTwoSchedules() {
        URI url = URI.create("http://store/data");

        assertThatIllegalArgumentException().isThrownBy(() -> to(url, null, "me", null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PushSettings(url, null, "me", "secret", "token", null, null, LIMIT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PushSettings(url, null, null, null, null, LIMIT, "0 0 * * * *", LIMIT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PushSettings(url, null, null, null, null, Duration.ZERO, null, LIMIT));
        assertThatIllegalArgumentException().isThrownBy(() -> to(url, "graph", null, null));
    }

    @Test
    void sendsAPasswordOrATokenAndNamesNeitherInALog() {
        URI url = URI.create("http://store/data");
        PushSettings token = new PushSettings(url, null, null, null, "t0ken", null, null, LIMIT);

        assertThat(to(url, null, "me", "secret").authorization()).hasValue("Basic bWU6c2VjcmV0");
        assertThat(token.authorization()).hasValue("Bearer t0ken");
        assertThat(token.sendsSecretsInClear()).isTrue();
        assertThat(to(url, null, null, null).sendsSecretsInClear()).isFalse();
        assertThat(to(url, null, "me", "secret").toString() + token).doesNotContain("secret", "t0ken");
    }
}
