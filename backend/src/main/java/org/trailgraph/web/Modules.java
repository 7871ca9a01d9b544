package org.trailgraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
            Pattern.compile("(?m)^(?:import|export)\\b[^;]*?[\"'](\\.[^\"']+|/webjars/[^\"']+)[\"'];");

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
        if (!found.add(address) || address.startsWith("/webjars/")) {
            return;
        }
        String folder = address.substring(0, address.lastIndexOf('/') + 1);
        IMPORT.matcher(text(address))
                .results()
                .map(result -> result.group(1))
                .map(path -> path.startsWith("/") ? path : StringUtils.cleanPath(folder + path))
                .forEach(path -> follow(path, found));
    }

    private static String text(String address) {
        try {
            return new ClassPathResource(ROOT + address).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A script of the explorer is missing from the application: " + address, e);
        }
    }
}
