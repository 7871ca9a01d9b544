package org.trailgraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The one HTML page of the explorer, whose script shows what the address asks for. */
@Component
final class Page {

    private static final Pattern INLINE_SCRIPT =
            Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>(.*?)</script>", Pattern.DOTALL);

    /** Which scripts and styles a view needs beside those of every page; main.js has the same. */
    enum Entry {
        MAIN("/js/main.js"),
        EXPLORE("/js/overview/page.js"),
        TOPIC("/js/graph/page.js"),
        QUESTIONS("/js/questions/page.js"),
        PLAN("/js/plan/page.js", "plan", "drawing", "planprint"),
        CONNECT("/js/connect/page.js", "connect"),
        QUERY("/js/query/page.js", "query", "editor", "results");

        private final String module;
        private final String styles;

        Entry(String module, String... styles) {
            this.module = module;
            this.styles = Arrays.stream(styles)
                    .map(name -> "<link rel=\"stylesheet\" href=\"/css/" + name + ".css\">")
                    .collect(Collectors.joining("\n    "));
        }
    }

    private static final String MODULES = "<!-- modules -->";
    private static final String STYLES = "<!-- styles -->";
    private static final String TITLE = "<title>Trailgraph</title>";

    private final String html;
    private final Map<Entry, String> views = new EnumMap<>(Entry.class);

    Page() {
        try {
            this.html =
                    new ClassPathResource("META-INF/resources/index.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The explorer's page is missing from the application", e);
        }
        for (Entry entry : Entry.values()) {
            views.put(
                    entry,
                    html.replace(MODULES, Modules.preloads(Modules.importedBy(Entry.MAIN.module, entry.module)))
                            .replace(STYLES, entry.styles));
        }
    }

    String html() {
        return html(Entry.MAIN);
    }

    /** The page with the scripts of one of its views preloaded. */
    String html(Entry entry) {
        return Objects.requireNonNull(views.get(entry));
    }

    /** The page of a topic with what its head says of the topic; {@code base} is what all addresses begin with. */
    String html(TopicHead head, String base) {
        return html(Entry.TOPIC)
                .replace(TITLE, head.html(base))
                .replace("<html lang=\"en\">", "<html lang=\"" + head.language().tag() + "\">");
    }

    /** The inline scripts of the page (its import map) as sources of a Content-Security-Policy. */
    String inlineScriptHashes() {
        return INLINE_SCRIPT
                .matcher(html)
                .results()
                .map(result -> "'sha256-" + Base64.getEncoder().encodeToString(sha256(result.group(1))) + "'")
                .collect(Collectors.joining(" "));
    }

    /** A weak validator of the page's text: Tomcat compresses nothing that has a strong one. */
    static String etag(String html) {
        return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(html)) + "\"";
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
