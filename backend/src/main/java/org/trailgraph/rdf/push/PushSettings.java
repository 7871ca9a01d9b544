package org.trailgraph.rdf.push;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the export is pushed to, from {@code trailgraph.push.*}: no request can name another place.
 *
 * @param url the store's address for the Graph Store Protocol, such as {@code http://localhost:3030/atlas/data}; none switches
 *     pushing off
 * @param graph the IRI of the graph that is replaced; the store's default graph where there is none
 * @param user for HTTP Basic, with {@code password}
 * @param token for a bearer token instead
 * @param every how often to look whether there is something to push; never where it is left out
 * @param cron when to look, as Spring's cron expressions have it, instead of {@code every}
 * @param timeout how long a push may take before it is given up, the store's work included
 */
@ConfigurationProperties("trailgraph.push")
record PushSettings(
        @Nullable URI url,
        @Nullable URI graph,
        @Nullable String user,
        @Nullable String password,
        @Nullable String token,
        @Nullable Duration every,
        @Nullable String cron,
        @DefaultValue("30m") Duration timeout) {

    PushSettings {
        if (url != null && (!isWeb(url) || url.getRawUserInfo() != null || url.getRawFragment() != null)) {
            throw new IllegalArgumentException(
                    "trailgraph.push.url has to be an address like http://localhost:3030/atlas/data; user and password have settings of their own");
        }
        if (graph != null && !graph.isAbsolute()) {
            throw new IllegalArgumentException("trailgraph.push.graph has to be a whole IRI; it is '" + graph + "'");
        }
        if ((user == null) != (password == null) || (user != null && token != null)) {
            throw new IllegalArgumentException("trailgraph.push takes user and password, or a token, or neither");
        }
        if (every != null && cron != null) {
            throw new IllegalArgumentException("trailgraph.push takes every or cron, not both");
        }
        if (every != null && every.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("trailgraph.push.every has to be a second or more");
        }
    }

    private static boolean isWeb(URI url) {
        return url.getHost() != null && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()));
    }

    boolean isConfigured() {
        return url != null;
    }

    /** The graph's own address: indirect identification, section 4.2 of the protocol. */
    URI target() {
        String query =
                graph == null ? "default" : "graph=" + URLEncoder.encode(graph.toString(), StandardCharsets.UTF_8);
        return URI.create(url + (url == null || url.getRawQuery() == null ? "?" : "&") + query);
    }

    Optional<String> authorization() {
        if (token != null) {
            return Optional.of("Bearer " + token);
        }
        return user == null
                ? Optional.empty()
                : Optional.of("Basic "
                        + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether somebody between here and the store could read the password. */
    boolean sendsSecretsInClear() {
        return url != null
                && "http".equals(url.getScheme())
                && authorization().isPresent()
                && !Set.of("localhost", "127.0.0.1", "[::1]").contains(url.getHost());
    }

    @Override
    public String toString() {
        return "PushSettings[url=" + url + ", graph=" + graph + "]"; // Without secrets, wherever it is logged.
    }
}
