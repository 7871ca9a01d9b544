package org.trailgraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.StringUtils;

/** Finds what a page's scripts import, so that a browser can fetch all of it at once instead of one import after another. */
final class Modules {

    private static final String ROOT = "META-INF/resources";
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^(?:import|export)\\b(?:[^;=(\"']*\\bfrom)?\\s*[\"']([^\"'\\s]+)[\"'];");
    private static final Pattern NAMED = Pattern.compile("\"([^\"]+)\": \"(/[^\"]+)\"");

    /** What the import map of the page says where names lead. */
    private static final Map<String, String> NAMES = NAMED.matcher(text("/index.html"))
            .results()
            .collect(Collectors.toUnmodifiableMap(result -> result.group(1), result -> result.group(2)));

    private Modules() {}

    /** The addresses of these modules and of all that they import, directly or not. */
    static Set<String> importedBy(String... entries) {
        Set<String> found = new TreeSet<>();
        for (String entry : entries) {
            follow(entry, found);
        }
        return found;
    }

    /** These addresses as the links of a page's head. */
    static String preloads(Set<String> addresses) {
        return addresses.stream()
                .map(address -> "<link rel=\"modulepreload\" href=\"" + address + "\">")
                .collect(Collectors.joining("\n    "));
    }

    private static void follow(String address, Set<String> found) {
        if (!found.add(address)) {
            return;
        }
        IMPORT.matcher(text(address))
                .results()
                .map(result -> resolved(result.group(1), address))
                .forEach(path -> follow(path, found));
    }

    private static String resolved(String name, String importer) {
        if (name.startsWith("/")) {
            return name;
        }
        if (name.startsWith(".")) {
            return StringUtils.cleanPath(importer.substring(0, importer.lastIndexOf('/') + 1) + name);
        }
        return Objects.requireNonNull(NAMES.get(name), () -> "The import map does not say where " + name + " leads");
    }

    private static String text(String address) {
        try {
            return new ClassPathResource(ROOT + address).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A script of the explorer is missing from the application: " + address, e);
        }
    }
}
