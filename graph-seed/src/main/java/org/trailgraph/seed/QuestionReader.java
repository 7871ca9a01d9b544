package org.trailgraph.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one question's file. */
final class QuestionReader {

    private static final List<String> KEYS =
            List.of("en", "zh", "area", "form", "difficulty", "position", "bank", "asks", "leadsTo", "sources");
    private static final List<String> SECTIONS = List.of("Answer", "回答", "Key points", "要点", "Mistakes", "误区");

    private final MarkdownFile file;
    private final YamlMap yaml;
    private final Problems problems;

    private QuestionReader(MarkdownFile file, Problems problems) {
        this.file = file;
        this.yaml = file.frontMatter();
        this.problems = problems;
    }

    static Question read(MarkdownFile file, Problems problems) {
        return new QuestionReader(file, problems).question();
    }

    private Question question() {
        yaml.allow(KEYS);
        file.allowSections(SECTIONS, problems);
        return new Question(
                file.id(),
                new Text(yaml.text("en"), yaml.text("zh")),
                file.area(problems),
                form(),
                yaml.number("difficulty", 1, 5),
                yaml.number("position", 1, 100_000),
                bankLine(),
                asks(),
                yaml.texts("leadsTo"),
                yaml.sources(),
                new Text(file.section("Answer"), file.section("回答")),
                new Texts(items("Key points"), items("要点")),
                new Texts(items("Mistakes"), items("误区")),
                file.places(),
                file.where());
    }

    private Form form() {
        Optional<Form> form = Form.of(yaml.text("form"));
        if (form.isEmpty()) {
            problems.add(yaml.where("form"), "'form' has to be explain, compare, derive or apply");
        }
        return form.orElse(Form.EXPLAIN);
    }

    private BankLine bankLine() {
        Optional<YamlMap> bank = yaml.map("bank");
        if (bank.isEmpty()) {
            problems.add(yaml.where(), "'bank' is missing: the bank's id, section, line and the line's sha256");
            return new BankLine("", "", 1, "");
        }
        YamlMap map = bank.get();
        map.allow(List.of("id", "section", "line", "sha256"));
        if (!map.text("sha256").matches("[0-9a-f]{64}")) {
            problems.add(map.where("sha256"), "'sha256' has to be 64 hexadecimal digits");
        }
        return new BankLine(map.text("id"), map.text("section"), map.number("line", 1, 999_999), map.text("sha256"));
    }

    private List<Asks> asks() {
        List<Asks> asks = new ArrayList<>();
        yaml.map("asks").ifPresent(map -> {
            map.allow(List.of("explicit", "implied"));
            map.texts("explicit").forEach(concept -> asks.add(new Asks(concept, true)));
            map.texts("implied").forEach(concept -> asks.add(new Asks(concept, false)));
        });
        return asks;
    }

    private List<String> items(String section) {
        return ListItems.of(file.section(section));
    }
}
