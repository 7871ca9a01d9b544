package org.trailgraph.seed;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Splits a Markdown list into its items' Markdown. */
final class ListItems {

    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    private ListItems() {}

    /** The items of the first list in the text; a text without a list has none. */
    static List<String> of(String markdown) {
        List<String> lines = markdown.lines().toList();
        List<String> items = new ArrayList<>();
        for (Node block = PARSER.parse(markdown).getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof ListBlock) {
                for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
                    items.add(text(item, lines));
                }
            }
        }
        return items;
    }

    private static String text(Node item, List<String> lines) {
        List<SourceSpan> spans = item.getSourceSpans();
        int first = spans.get(0).getLineIndex();
        int last = spans.get(spans.size() - 1).getLineIndex();
        String text = String.join("\n", lines.subList(first, last + 1)).strip();
        return text.replaceFirst("^([-*+]|\\d+[.)])\\s+", "").replaceAll("\n {2,3}", "\n");
    }
}
