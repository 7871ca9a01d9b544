package org.trailgraph.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Reads the content: {@code areas.yaml}, {@code sources.yaml}, {@code banks.yaml}, {@code concepts/<area>/<id>.md} and
 * {@code questions/<area>/<id>.md}. It reads on after a mistake, so that one run reports them all.
 */
public final class SeedReader {

    private final Problems problems = new Problems();
    private final List<Area> areas = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Bank> banks = new ArrayList<>();
    private final List<Concept> concepts = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();

    private SeedReader() {}

    /**
     * Reads and checks the files.
     *
     * @param files the text of each file by its name relative to the content folder
     */
    public static SeedReading read(SortedMap<String, String> files) {
        SeedReader reader = new SeedReader();
        files.forEach(reader::file);
        Seed seed = new Seed(reader.areas, reader.sources, reader.banks, reader.concepts, reader.questions);
        SeedChecks.ALL.forEach(check -> check.check(seed, reader.problems));
        return new SeedReading(seed, reader.problems.all());
    }

    private void file(String name, String text) {
        int broken = text.indexOf('\uFFFD');
        if (broken >= 0) {
            problems.add(
                    new Where(name, 1).down(Passage.lines(text, broken)), "this is not UTF-8: save the file as UTF-8");
        }
        if (name.equals("areas.yaml")) {
            list(name, text).forEach(this::area);
        } else if (name.equals("sources.yaml")) {
            list(name, text).forEach(this::source);
        } else if (name.equals("banks.yaml")) {
            list(name, text).forEach(this::bank);
        } else if (name.matches("concepts/[^/]+/[^/]+\\.md")) {
            MarkdownFile.parse(name, text, problems)
                    .map(file -> ConceptReader.read(file, problems))
                    .ifPresent(concepts::add);
        } else if (name.matches("questions/[^/]+/[^/]+\\.md")) {
            MarkdownFile.parse(name, text, problems)
                    .map(file -> QuestionReader.read(file, problems))
                    .ifPresent(questions::add);
        } else {
            problems.add(new Where(name, 1), "no content belongs here: see CONTRIBUTING.md for the files there are");
        }
    }

    private List<YamlMap> list(String name, String text) {
        return new YamlText(name, 0, text).maps(problems);
    }

    private void area(YamlMap yaml) {
        yaml.allow(List.of("id", "en", "zh"));
        areas.add(new Area(yaml.text("id"), new Text(yaml.text("en"), yaml.text("zh")), yaml.where()));
    }

    private void source(YamlMap yaml) {
        yaml.allow(List.of("id", "title", "year", "url"));
        String url = yaml.text("url");
        if (!url.startsWith("https://") && !url.startsWith("http://")) {
            problems.add(yaml.where("url"), "a source needs the web address it is found at");
        }
        sources.add(new Source(
                yaml.text("id"), required(yaml, "title"), yaml.number("year", 1600, 2100), url, yaml.where()));
    }

    private void bank(YamlMap yaml) {
        yaml.allow(List.of("id", "title", "sha256"));
        banks.add(new Bank(yaml.text("id"), required(yaml, "title"), required(yaml, "sha256"), yaml.where()));
    }

    private String required(YamlMap yaml, String key) {
        if (yaml.text(key).isEmpty()) {
            problems.add(yaml.where(), "'" + key + "' is missing");
        }
        return yaml.text(key);
    }
}
