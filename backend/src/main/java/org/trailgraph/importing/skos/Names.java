package org.trailgraph.importing.skos;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What something is called.
 *
 * @param any a name in whatever language, English before Chinese before others: an id is made of it
 */
record Names(Map<Language, String> names, Map<Language, List<String>> aliases, String any) {

    @Nullable
    String in(Language language) {
        return names.get(language);
    }
}
