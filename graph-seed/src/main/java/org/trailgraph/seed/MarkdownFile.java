package org.trailgraph.seed;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A Markdown file: YAML between two lines of three hyphens, then sections under second-level headings. The sections keep
 * the author's own Markdown; CommonMark tells which lines are headings and which only look like one (in code, say).
 */
final class MarkdownFile {

    private static final String FENCE = "---";
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    private final String file;
    private final YamlMap frontMatter;
    private final Map<String, Section> sections;

    /** What stands under one heading, where the heading is, and where the text starts. */
    record Section(String text, Where where, Where start) {}

    private MarkdownFile(String file, YamlMap frontMatter, Map<String, Section> sections) {
        this.file = file;
        this.frontMatter = frontMatter;
        this.sections = sections;
    }

    static Optional<MarkdownFile> parse(String file, String text, Problems problems) {
        List<String> lines = text.lines().toList();
        int end = lines.isEmpty() ? -1 : lines.subList(1, lines.size()).indexOf(FENCE) + 1;
        if (end < 1 || !lines.get(0).equals(FENCE)) {
            problems.add(new Where(file, 1), "malformed front matter: it stands between two lines of '---'");
            return Optional.empty();
        }
        String yaml = String.join("\n", lines.subList(1, end));
        return new YamlText(file, 1, yaml).map(problems).map(frontMatter -> {
            List<String> body = lines.subList(end + 1, lines.size());
            return new MarkdownFile(file, frontMatter, sections(file, body, end + 1, problems));
        });
    }

    private static Map<String, Section> sections(String file, List<String> body, int before, Problems problems) {
        TreeMap<Integer, String> headings = new TreeMap<>();
        Node node = PARSER.parse(String.join("\n", body)).getFirstChild();
        for (; node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 2) {
                headings.put(
                        heading.getSourceSpans().get(0).getLineIndex(),
                        heading.getFirstChild() instanceof Text title ? title.getLiteral() : "");
            }
        }
        Map<String, Section> sections = new LinkedHashMap<>();
        headings.forEach((line, title) -> {
            Integer next = headings.higherKey(line);
            String text = String.join("\n", body.subList(line + 1, next == null ? body.size() : next));
            Where where = new Where(file, before + line + 1);
            long blank = text.lines().takeWhile(String::isBlank).count();
            if (sections.put(title, new Section(text.strip(), where, where.down(1 + blank))) != null) {
                problems.add(where, "the section '" + title + "' stands twice");
            }
        });
        return sections;
    }

    YamlMap frontMatter() {
        return frontMatter;
    }

    /** The file's name without folders and ending. */
    String id() {
        return file.substring(file.lastIndexOf('/') + 1, file.length() - ".md".length());
    }

    /** The area that the front matter names, which has to be the folder that the file stands in. */
    String area(Problems problems) {
        int end = Math.max(file.lastIndexOf('/'), 0);
        String folder = file.substring(file.lastIndexOf('/', end - 1) + 1, end);
        String area = frontMatter.text("area");
        if (!area.equals(folder)) {
            problems.add(
                    frontMatter.where("area"),
                    "the area '" + area + "' is not the folder's, which is '" + folder + "'");
        }
        return area;
    }

    Where where() {
        return new Where(file, 1);
    }

    /** Where each key of the front matter stands, and where the text of each section starts. */
    Map<String, Where> places() {
        Map<String, Where> places = new HashMap<>();
        sections.forEach((title, section) -> places.put(title, section.start()));
        frontMatter.keys().forEach(key -> places.put(key, frontMatter.where(key)));
        return places;
    }

    /** The section's Markdown, empty where there is none. */
    String section(String title) {
        Section section = sections.get(title);
        return section == null ? "" : section.text();
    }

    void allowSections(List<String> known, Problems problems) {
        sections.forEach((title, section) -> {
            if (!known.contains(title)) {
                problems.add(
                        section.where(), "unknown section '" + title + "'; known here: " + String.join(", ", known));
            }
        });
    }
}
