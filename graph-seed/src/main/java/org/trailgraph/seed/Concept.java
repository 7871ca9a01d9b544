package org.trailgraph.seed;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An idea with a name in each language.
 *
 * @param ambiguous aliases that other concepts have too, each with words whose neighbourhood tells them apart
 * @param difficulty from 1 (school) to 5 (research)
 * @param minutes an estimate of the time it takes to learn, for who knows what it requires
 * @param formula Markdown with TeX, or null
 * @param symbols what the formula's symbols mean; null where there is no formula
 * @param places where each key of the front matter stands, and where the text of each section starts
 */
public record Concept(
        String id,
        Text name,
        Texts aliases,
        Map<String, List<String>> ambiguous,
        String area,
        int difficulty,
        int minutes,
        List<Link> links,
        List<String> sources,
        Text summary,
        @Nullable String formula,
        @Nullable Text symbols,
        Text pitfalls,
        Map<String, Where> places,
        Where where) {

    public Concept {
        ambiguous = Map.copyOf(ambiguous);
        links = List.copyOf(links);
        sources = List.copyOf(sources);
        places = Map.copyOf(places);
    }

    /** Where a key or a section stands; the file's first line for one that is missing. */
    Where place(String keyOrSection) {
        return places.getOrDefault(keyOrSection, where);
    }
}
