package org.trailgraph.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;
import org.trailgraph.topics.ConceptPage;
import org.trailgraph.topics.QuestionPage;
import org.trailgraph.topics.Text;

/**
 * What stands in the head of a topic's page for readers that run no scripts: title, description, the same page in the other
 * language, the topic as RDF, and the topic in the words of schema.org.
 *
 * @param title in the page's language, the other one behind it
 * @param path of the page, by the topic's own id
 */
record TopicHead(PageLanguage language, String title, String description, String path, String structured) {

    /** The forms of RDF under {@code /id/}, with their suffixes. */
    private static final List<List<String>> FORMS = List.of(
            List.of("ttl", "text/turtle"),
            List.of("jsonld", "application/ld+json"),
            List.of("rdf", "application/rdf+xml"),
            List.of("nt", "application/n-triples"));

    static TopicHead of(ConceptPage concept, PageLanguage language, StructuredData data) {
        return new TopicHead(
                language,
                title(new Text(concept.en(), concept.zh()), language),
                Excerpt.of(language.first(concept.summary())),
                "concept/" + encoded(concept.id()),
                data.of(concept, language));
    }

    static TopicHead of(QuestionPage question, PageLanguage language, StructuredData data) {
        return new TopicHead(
                language,
                title(new Text(question.en(), question.zh()), language),
                Excerpt.of(language.first(question.answer())),
                "question/" + encoded(question.id()),
                data.of(question, language));
    }

    /** In place of the title in the page; {@code base} is what all addresses begin with. */
    String html(String base) {
        return """
                <title>%s – Trailgraph</title>
                    <meta name="description" content="%s">
                    <link rel="canonical" href="%s">
                    <link rel="alternate" hreflang="en" href="%s?lang=en">
                    <link rel="alternate" hreflang="zh-Hans" href="%s?lang=zh">
                    %s
                    <script type="application/ld+json">%s</script>""".formatted(
                        HtmlUtils.htmlEscape(title, "UTF-8"),
                        HtmlUtils.htmlEscape(description, "UTF-8"),
                        escaped(base),
                        escaped(base),
                        escaped(base),
                        FORMS.stream()
                                .map(form -> "<link rel=\"alternate\" type=\"%s\" href=\"/id/%s.%s\">"
                                        .formatted(form.get(1), path, form.get(0)))
                                .collect(Collectors.joining("\n    ")),
                        structured);
    }

    private String escaped(String base) {
        return HtmlUtils.htmlEscape(base + path, "UTF-8");
    }

    /** The same forms as headers of the answer (RFC 8288). */
    String[] links() {
        return FORMS.stream()
                .map(form -> "</id/%s.%s>; rel=\"alternate\"; type=\"%s\"".formatted(path, form.get(0), form.get(1)))
                .toArray(String[]::new);
    }

    private static String title(Text name, PageLanguage language) {
        String first = language.first(name);
        String second = language.second(name);
        if (first == null || second == null) {
            return first == null ? String.valueOf(second) : first;
        }
        return language == PageLanguage.EN ? first + " (" + second + ")" : first + "（" + second + "）";
    }

    private static String encoded(@Nullable String id) {
        return UriUtils.encode(String.valueOf(id), "UTF-8");
    }
}
