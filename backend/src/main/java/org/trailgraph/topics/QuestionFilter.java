package org.trailgraph.topics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What questions have to fit, as it comes in a query string. Of several values of one name any fits, different names have
 * to fit together, and every word has to occur. What is missing or blank fits all.
 *
 * @param concept asked about, whether the question names it or not
 * @param words parts of the question's text in either language, in any case, with spaces between
 */
record QuestionFilter(
        @Nullable List<String> area,
        @Nullable List<String> concept,
        @Nullable List<String> bank,
        @Nullable List<String> section,
        @Nullable List<String> difficulty,
        @Nullable List<String> form,
        @Nullable String words) {

    private static final List<String> LEVELS = List.of("1", "2", "3", "4", "5");
    private static final List<String> FORMS = List.of("explain", "compare", "derive", "apply");
    private static final int MOST_WORDS = 200;

    /** The filter as parameters of Cypher, or a {@link BadParameter}. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("areas", given(area));
        parameters.put("concepts", given(concept));
        parameters.put("banks", given(bank));
        parameters.put("sections", given(section));
        parameters.put(
                "difficulties",
                among("difficulty", difficulty, LEVELS).stream()
                        .map(Long::valueOf)
                        .toList());
        parameters.put("forms", among("form", form, FORMS));
        parameters.put("words", wordList());
        return parameters;
    }

    private List<String> wordList() {
        if (words == null) {
            return List.of();
        }
        if (words.length() > MOST_WORDS) {
            throw new BadParameter("words", "has to have at most " + MOST_WORDS + " characters.");
        }
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> among(String name, @Nullable List<String> values, List<String> allowed) {
        List<String> given = given(values);
        if (!allowed.containsAll(given)) {
            throw new BadParameter(name, "has to be among " + String.join(", ", allowed) + ".");
        }
        return given;
    }

    private static List<String> given(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream().filter(value -> !value.isBlank()).toList();
    }
}
