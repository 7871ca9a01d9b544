package org.trailgraph.seed.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.Parser;
import org.trailgraph.seed.Question;
import org.trailgraph.seed.SeedFiles;
import org.trailgraph.seed.SeedReader;

/** A fenced block of code in an answer, in the language of the answer. */
record AnswerCode(String question, String language, String info, String code) {

    private static final List<AnswerCode> ALL = read();

    static List<AnswerCode> all() {
        return ALL;
    }

    private static List<AnswerCode> read() {
        try {
            return SeedReader.read(SeedFiles.in(Path.of("content"))).seed().questions().stream()
                    .flatMap(AnswerCode::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blocks of one question, of both languages. */
    static Stream<AnswerCode> of(String question) {
        return ALL.stream().filter(code -> code.question().equals(question));
    }

    private static Stream<AnswerCode> of(Question question) {
        return Stream.concat(
                blocks(question.id(), "en", question.answer().en()),
                blocks(question.id(), "zh", question.answer().zh()));
    }

    private static Stream<AnswerCode> blocks(String question, String language, String markdown) {
        List<AnswerCode> blocks = new ArrayList<>();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock block) {
                blocks.add(new AnswerCode(question, language, block.getInfo(), block.getLiteral()));
            }
        });
        return blocks.stream();
    }

    /** The code without comments, and without what its texts say: these are in the reader's language. */
    String bare() {
        return code.replaceAll("\"[^\"\n]*\"", "\"\"").replaceAll("(?m)\\s*#.*$", "");
    }

    @Override
    public String toString() {
        return question + " (" + language + ")";
    }
}
