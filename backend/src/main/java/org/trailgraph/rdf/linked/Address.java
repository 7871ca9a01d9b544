package org.trailgraph.rdf.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Where under {@code /id/} a request leads.
 *
 * @param segments of the resource's IRI, decoded and without a suffix
 * @param form what the suffix asks for; none where the IRI itself was asked for
 */
record Address(List<String> segments, @Nullable DocumentForm form) {

    /** {@code path} is what follows {@code /id}, decoded. */
    static Address of(String path) {
        List<String> segments =
                new ArrayList<>(List.of(path.replaceFirst("^/", "").split("/", -1)));
        String last = segments.get(segments.size() - 1);
        int dot = last.lastIndexOf('.');
        DocumentForm form = DocumentForm.of(last.substring(dot + 1)).orElse(null);
        if (dot < 0 || form == null) {
            return new Address(List.copyOf(segments), null);
        }
        segments.set(segments.size() - 1, last.substring(0, dot));
        return new Address(List.copyOf(segments), form);
    }

    String kind() {
        return segments.get(0);
    }

    /** The address of the same resource in a form. */
    String document(DocumentForm to) {
        return "/id/" + encoded(String.join("/", segments)) + "." + to.suffix();
    }

    /**
     * The page on which a person finds the resource: a link on the page of the concept that it starts from, with its reason; a
     * part of a topic on the topic's; an area picked out on the atlas; a bank by its questions. A source has no page.
     */
    Optional<String> page() {
        return switch (kind()) {
            case "scheme" -> Optional.of("/");
            case "concept", "question" -> second().map(id -> "/" + kind() + "/" + id);
            case "link" -> second().map(from -> "/concept/" + from);
            case "area" -> second().map(id -> "/?area=" + id);
            case "bank" -> second().map(id -> "/questions?bank=" + id);
            default -> Optional.empty();
        };
    }

    private Optional<String> second() {
        return segments.size() < 2 ? Optional.empty() : Optional.of(encoded(segments.get(1)));
    }

    private static String encoded(String path) {
        return UriUtils.encode(path, "UTF-8").replace("%2F", "/");
    }
}
