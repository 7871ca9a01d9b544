package org.trailgraph.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.trailgraph.seed.Concept;
import org.trailgraph.seed.Question;
import org.trailgraph.seed.Seed;
import org.trailgraph.seed.SeedFiles;
import org.trailgraph.seed.SeedReader;
import org.trailgraph.seed.Text;
import org.trailgraph.seed.Texts;
import org.trailgraph.seed.Where;

/**
 * Every formula of the content is read by the explorer's KaTeX, found by the explorer's own module and with nothing
 * forgiven. The browser gets the files from the class path: neither the application nor a database runs.
 */
class FormulasIT {

    private static final String ORIGIN = "http://formulas.test";
    private static final Path TESTS = Path.of("..", "frontend", "src", "test", "js");
    private static final Path CONTENT = Path.of("..", "graph-seed", "content");
    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">.*?</script>", Pattern.DOTALL);

    @Test
    void katexReadsEveryFormulaOfTheContent() throws IOException {
        Seed seed = SeedReader.read(SeedFiles.in(CONTENT)).seed();
        Passages passages = new Passages();
        seed.concepts().forEach(passages::of);
        seed.questions().forEach(passages::of);
        Map<?, ?> result = check(passages.all);
        assertThat((List<?>) result.get("problems")).isEmpty();
        assertThat((Integer) result.get("formulas")).isGreaterThan(1000);
    }

    @Test
    void aFormulaThatKatexCannotReadIsNamedWithItsFileAndLine() {
        Passages passages = new Passages();
        passages.add(
                "fine: $x$ and `$`\n\n$$\na\n$$\n\nbroken: $y$, $\\frac{1}{$\n\nstrict: $速度$\n\nopen: $ z",
                new Where("questions/a/b.md", 20));
        List<?> problems = (List<?>) check(passages.all).get("problems");
        assertThat(problems)
                .hasSize(3)
                .satisfiesExactly(
                        broken -> assertThat(broken).asString().startsWith("questions/a/b.md:26: \\frac{1}{\n"),
                        strict -> assertThat(strict).asString().startsWith("questions/a/b.md:28: 速度\n"),
                        open -> assertThat(open).asString().startsWith("questions/a/b.md:28: a dollar"));
    }

    private static Map<?, ?> check(List<Map<String, Object>> passages) {
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            page.route("**/*", FormulasIT::fulfill);
            page.navigate(ORIGIN);
            return (Map<?, ?>) page.evaluate(
                    "passages => import('/test/formulas.js').then(formulas => formulas.check(passages))", passages);
        }
    }

    private static void fulfill(Route route) {
        String path = URI.create(route.request().url()).getPath();
        if (path.equals("/")) {
            route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody(pageWithImportMap()));
        } else if (path.startsWith("/test/")) {
            Path file = TESTS.resolve(path.substring("/test/".length()));
            route.fulfill(
                    new Route.FulfillOptions().setContentType("text/javascript").setPath(file));
        } else {
            route.fulfill(
                    new Route.FulfillOptions().setContentType("text/javascript").setBodyBytes(resource(path)));
        }
    }

    /** The explorer's import map and nothing else of its page. */
    private static String pageWithImportMap() {
        Matcher map = IMPORT_MAP.matcher(new String(resource("/index.html"), StandardCharsets.UTF_8));
        assertThat(map.find()).isTrue();
        return "<!doctype html>" + map.group();
    }

    private static byte[] resource(String path) {
        try (InputStream file = FormulasIT.class.getResourceAsStream("/META-INF/resources" + path)) {
            return Objects.requireNonNull(file, path).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Markdown texts of topics, each with the place where it starts. */
    private static final class Passages {

        private final List<Map<String, Object>> all = new ArrayList<>();

        void add(String markdown, Where where) {
            all.add(Map.of("file", where.file(), "line", where.line(), "markdown", markdown));
        }

        void of(Concept concept) {
            add(concept.summary(), concept.places(), "Summary", "概要");
            add(concept.pitfalls(), concept.places(), "Pitfalls", "易错点");
            Text symbols = concept.symbols();
            String formula = concept.formula();
            if (symbols != null && formula != null) {
                add(symbols, concept.places(), "Symbols", "符号");
                add(formula, place(concept.places(), "Formula"));
            }
            concept.links().forEach(link -> {
                add(link.because().en(), link.where());
                add(link.because().zh(), link.where());
            });
        }

        void of(Question question) {
            add(question.answer(), question.places(), "Answer", "回答");
            add(question.keyPoints(), question.places(), "Key points", "要点");
            add(question.mistakes(), question.places(), "Mistakes", "误区");
        }

        private void add(Text text, Map<String, Where> places, String en, String zh) {
            add(text.en(), place(places, en));
            add(text.zh(), place(places, zh));
        }

        private void add(Texts items, Map<String, Where> places, String en, String zh) {
            items.en().forEach(item -> add(item, place(places, en)));
            items.zh().forEach(item -> add(item, place(places, zh)));
        }

        private static Where place(Map<String, Where> places, String section) {
            return Objects.requireNonNull(places.get(section), section);
        }
    }
}
