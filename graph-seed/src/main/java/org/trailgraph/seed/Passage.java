package org.trailgraph.seed;

import java.util.List;
import java.util.stream.Stream;

/** One Markdown text of a topic, and where it starts. */
record Passage(String markdown, Where where) {

    static List<Passage> of(Concept concept) {
        Text symbols = concept.symbols();
        return Stream.of(
                        new Passage(concept.summary().en(), concept.place("Summary")),
                        new Passage(concept.summary().zh(), concept.place("概要")),
                        new Passage(symbols == null ? "" : symbols.en(), concept.place("Symbols")),
                        new Passage(symbols == null ? "" : symbols.zh(), concept.place("符号")),
                        new Passage(concept.pitfalls().en(), concept.place("Pitfalls")),
                        new Passage(concept.pitfalls().zh(), concept.place("易错点")))
                .toList();
    }

    /** The answers as they stand; of key points and mistakes each item, placed where its list starts. */
    static List<Passage> of(Question question) {
        return Stream.of(
                        Stream.of(answerEn(question), answerZh(question)),
                        items(question.keyPoints().en(), question.place("Key points")),
                        items(question.keyPoints().zh(), question.place("要点")),
                        items(question.mistakes().en(), question.place("Mistakes")),
                        items(question.mistakes().zh(), question.place("误区")))
                .flatMap(passages -> passages)
                .toList();
    }

    static Passage answerEn(Question question) {
        return new Passage(question.answer().en(), question.place("Answer"));
    }

    static Passage answerZh(Question question) {
        return new Passage(question.answer().zh(), question.place("回答"));
    }

    private static Stream<Passage> items(List<String> items, Where where) {
        return items.stream().map(item -> new Passage(item, where));
    }

    /** Where the character at the offset stands. */
    Where at(int offset) {
        return where.down(lines(markdown, offset));
    }

    /** How many lines end before the offset. */
    static long lines(String text, int offset) {
        return text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
