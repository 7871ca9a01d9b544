package org.trailgraph.seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The running text of some Markdown: code, TeX, headings, markup and addresses are blanked out character by character, so
 * that every offset is one of the Markdown too.
 *
 * @param references the links, in their order
 */
record Prose(String text, List<Reference> references, boolean hasCode, boolean hasDisplayTex) {

    /** What stands for every character that is no running text. */
    static final char BLANK = '\uFFFC';

    private static final Pattern TEX = Pattern.compile("(?s)\\$\\$.+?\\$\\$|(?<!\\\\)\\$[^$\n]+\\$");
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** A link from {@code start} to before {@code end}, address and all. */
    record Reference(String target, int start, int end) {}

    static Prose of(String markdown) {
        char[] withoutCode = markdown.toCharArray();
        CodeBlanker code = new CodeBlanker(withoutCode);
        PARSER.parse(markdown).accept(code);
        Matcher tex = TEX.matcher(new String(withoutCode));
        char[] withoutTex = markdown.toCharArray();
        boolean display = false;
        while (tex.find()) {
            display |= tex.group().startsWith("$$");
            blank(withoutTex, tex.start(), tex.end());
        }
        RunningText running = new RunningText(withoutTex);
        PARSER.parse(new String(withoutTex)).accept(running);
        return new Prose(new String(running.text), List.copyOf(running.references), code.block, display);
    }

    private static void blank(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            text[i] = text[i] == '\n' ? '\n' : BLANK;
        }
    }

    private static void spans(Node node, Consumer<SourceSpan> use) {
        node.getSourceSpans().forEach(use);
    }

    /** Blanks out code, in which a dollar is no TeX. */
    private static final class CodeBlanker extends AbstractVisitor {
        private final char[] text;
        private boolean block;

        CodeBlanker(char[] text) {
            this.text = text;
        }

        @Override
        public void visit(Code code) {
            hide(code);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            block = true;
            hide(code);
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            block = true;
            hide(code);
        }

        private void hide(Node node) {
            spans(node, span -> blank(text, span.getInputIndex(), span.getInputIndex() + span.getLength()));
        }
    }

    /** Collects what is read as text. */
    private static final class RunningText extends AbstractVisitor {
        private final char[] source;
        private final char[] text;
        private final List<Reference> references = new ArrayList<>();

        RunningText(char[] source) {
            this.source = source;
            this.text = new char[source.length];
            Arrays.fill(text, BLANK);
        }

        @Override
        public void visit(Text node) {
            spans(
                    node,
                    span -> System.arraycopy(
                            source, span.getInputIndex(), text, span.getInputIndex(), span.getLength()));
        }

        @Override
        public void visit(SoftLineBreak node) {
            Node before = node.getPrevious();
            if (before != null && !before.getSourceSpans().isEmpty()) {
                SourceSpan last =
                        before.getSourceSpans().get(before.getSourceSpans().size() - 1);
                text[last.getInputIndex() + last.getLength()] = ' ';
            }
        }

        @Override
        public void visit(Link link) {
            SourceSpan first = link.getSourceSpans().get(0);
            SourceSpan last = link.getSourceSpans().get(link.getSourceSpans().size() - 1);
            references.add(new Reference(
                    link.getDestination(), first.getInputIndex(), last.getInputIndex() + last.getLength()));
            visitChildren(link);
        }

        @Override
        public void visit(Heading heading) {
            // A heading names what follows; it is no sentence in which a name would be linked.
        }
    }
}
