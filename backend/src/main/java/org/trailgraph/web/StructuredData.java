package org.trailgraph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trailgraph.topics.ConceptPage;
import org.trailgraph.topics.QuestionPage;
import org.trailgraph.topics.Text;
import tools.jackson.databind.json.JsonMapper;

/**
 * A topic in the words of schema.org as JSON-LD, as search engines read it: texts in the page's language are plain strings, those
 * in the other language say so. It says nothing that the RDF does not say.
 *
 * @param base what all IRIs begin with
 */
record StructuredData(JsonMapper json, String base) {

    private static final int MOST_QUESTIONS = 50;

    String of(ConceptPage concept, PageLanguage language) {
        Map<String, Object> term = start("DefinedTerm", "concept/" + concept.id(), language);
        texts(term, "name", new Text(concept.en(), concept.zh()), language);
        List<Object> others = new ArrayList<>();
        concept.aliases().en().forEach(alias -> others.add(value(alias, PageLanguage.EN, language)));
        concept.aliases().zh().forEach(alias -> others.add(value(alias, PageLanguage.ZH, language)));
        term.put("alternateName", others);
        texts(term, "description", concept.summary(), language);
        term.put("inDefinedTermSet", termSet());
        term.put(
                "subjectOf",
                concept.questions().stream()
                        .limit(MOST_QUESTIONS)
                        .map(asking -> mention(
                                "Question", "question/" + asking.id(), new Text(asking.en(), asking.zh()), language))
                        .toList());
        return script(term);
    }

    String of(QuestionPage question, PageLanguage language) {
        Map<String, Object> asked = start("Question", "question/" + question.id(), language);
        texts(asked, "name", new Text(question.en(), question.zh()), language);
        asked.put("eduQuestionType", "Flashcard");
        asked.put("answerCount", 1);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("@type", "Answer");
        answer.put("@id", base + "id/question/" + question.id() + "/answer");
        answer.put("url", base + "question/" + question.id());
        texts(answer, "text", question.answer(), language);
        asked.put("acceptedAnswer", answer);
        asked.put("about", concepts(question.concepts().stream(), language));
        asked.put("assesses", concepts(question.concepts().stream().filter(QuestionPage.Asked::explicit), language));
        return script(asked);
    }

    private List<Map<String, Object>> concepts(Stream<QuestionPage.Asked> concepts, PageLanguage language) {
        return concepts.map(concept -> mention(
                        "DefinedTerm", "concept/" + concept.id(), new Text(concept.en(), concept.zh()), language))
                .toList();
    }

    private Map<String, Object> start(String type, String path, PageLanguage language) {
        Map<String, Object> topic = new LinkedHashMap<>();
        topic.put("@context", List.of("https://schema.org", Map.of("@language", language.tag())));
        topic.put("@type", type);
        topic.put("@id", base + "id/" + path);
        topic.put("url", base + path);
        return topic;
    }

    private Map<String, Object> termSet() {
        Map<String, Object> set = new LinkedHashMap<>();
        set.put("@type", "DefinedTermSet");
        set.put("@id", base + "id/scheme");
        set.put("name", "Trailgraph");
        set.put("url", base);
        return set;
    }

    private Map<String, Object> mention(String type, String path, Text name, PageLanguage language) {
        Map<String, Object> topic = new LinkedHashMap<>();
        topic.put("@type", type);
        topic.put("@id", base + "id/" + path);
        topic.put("url", base + path);
        texts(topic, "name", name, language);
        return topic;
    }

    /** One text alone, two as a list with the page's language first. */
    private static void texts(Map<String, Object> topic, String property, Text text, PageLanguage language) {
        List<Object> values = new ArrayList<>();
        add(values, language.first(text), language, language);
        add(values, language.second(text), language.other(), language);
        if (!values.isEmpty()) {
            topic.put(property, values.size() == 1 ? values.get(0) : values);
        }
    }

    private static void add(List<Object> values, @Nullable String text, PageLanguage in, PageLanguage page) {
        if (text != null) {
            values.add(value(text, in, page));
        }
    }

    private static Object value(String text, PageLanguage in, PageLanguage page) {
        return in == page ? text : Map.of("@value", text, "@language", in.tag());
    }

    /** JSON whose texts can end no script and open no comment: the HTML around it reads neither {@code <} nor {@code &}. */
    private String script(Map<String, Object> topic) {
        return json.writeValueAsString(topic)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
