package org.trailgraph.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one concept's file. */
final class ConceptReader {

    private static final List<String> KEYS = List.of(
            "en", "zh", "aliases", "ambiguous", "area", "difficulty", "minutes", "requires", "links", "sources");
    private static final List<String> SECTIONS =
            List.of("Summary", "概要", "Formula", "Symbols", "符号", "Pitfalls", "易错点");

    private final MarkdownFile file;
    private final YamlMap yaml;
    private final Problems problems;

    private ConceptReader(MarkdownFile file, Problems problems) {
        this.file = file;
        this.yaml = file.frontMatter();
        this.problems = problems;
    }

    static Concept read(MarkdownFile file, Problems problems) {
        return new ConceptReader(file, problems).concept();
    }

    private Concept concept() {
        yaml.allow(KEYS);
        file.allowSections(SECTIONS, problems);
        return new Concept(
                file.id(),
                new Text(yaml.text("en"), yaml.text("zh")),
                aliases(),
                ambiguous(),
                file.area(problems),
                yaml.number("difficulty", 1, 5),
                yaml.number("minutes", 1, 1000),
                links(),
                yaml.sources(),
                new Text(file.section("Summary"), file.section("概要")),
                formula(),
                symbols(),
                new Text(file.section("Pitfalls"), file.section("易错点")),
                file.places(),
                file.where());
    }

    private Texts aliases() {
        Optional<YamlMap> aliases = yaml.map("aliases");
        aliases.ifPresent(map -> map.allow(List.of("en", "zh")));
        return aliases.map(map -> new Texts(map.texts("en"), map.texts("zh")))
                .orElseGet(() -> new Texts(List.of(), List.of()));
    }

    private Map<String, List<String>> ambiguous() {
        Map<String, List<String>> contexts = new LinkedHashMap<>();
        yaml.map("ambiguous").ifPresent(map -> map.keys().forEach(alias -> contexts.put(alias, map.texts(alias))));
        return contexts;
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (YamlMap item : yaml.maps("requires")) {
            item.allow(List.of("to", "en", "zh"));
            links.add(link(item, LinkType.REQUIRES));
        }
        for (YamlMap item : yaml.maps("links")) {
            item.allow(List.of("type", "to", "en", "zh", "contested"));
            Optional<LinkType> type = LinkType.of(item.text("type")).filter(found -> found != LinkType.REQUIRES);
            type.ifPresentOrElse(
                    found -> links.add(link(item, found)),
                    () -> problems.add(item.where("type"), "unknown type of link '" + item.text("type") + "'"));
        }
        return links;
    }

    private Link link(YamlMap item, LinkType type) {
        Text because = new Text(item.text("en"), item.text("zh"));
        return new Link(type, file.id(), item.text("to"), because, item.flag("contested"), item.where());
    }

    private @Nullable String formula() {
        String formula = file.section("Formula");
        return formula.isEmpty() ? null : formula;
    }

    private @Nullable Text symbols() {
        Text symbols = new Text(file.section("Symbols"), file.section("符号"));
        boolean said = !symbols.en().isEmpty() || !symbols.zh().isEmpty();
        if (said != !file.section("Formula").isEmpty()) {
            problems.add(file.where(), "a formula and what its symbols mean stand together");
        }
        return said ? symbols : null;
    }
}
