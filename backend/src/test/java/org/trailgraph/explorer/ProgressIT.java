package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.Http;
import org.trailgraph.SeededTest;

/** What one knows lasts, goes away as a file, comes back, and is removed by nobody who was not asked. */
@SeededTest
class ProgressIT {

    private static final String RELU = "/concept/relu?lang=en";
    private static final String FILE = """
            {"format": "trailgraph-progress", "version": 1, "exportedAt": "2026-11-25T08:00:00Z",
             "known": [{"id": "relu", "since": "2026-01-02"}, {"id": "lstm-vs-gru", "since": "2026-01-03"}], "rejected": []}
            """;

    @LocalServerPort
    private int port;

    private Http http() {
        return new Http(port);
    }

    private void known(String... ids) {
        http().post("/api/progress", "application/json", "{\"known\": [\"" + String.join("\",\"", ids) + "\"]}");
    }

    private void awaitKnown(String expected) {
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(
                        http().json("/api/progress").get("known").toString())
                .isEqualTo(expected));
    }

    private static Locator know(Page page) {
        return page.locator("#panel [data-action=know]");
    }

    private static Locator dialog(Page page) {
        if (!page.locator("dialog.progress-dialog[open]").isVisible()) {
            page.locator("[data-action=progress]").click();
        }
        return page.locator("dialog.progress-dialog[open]");
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void choose(Locator dialog, String content) {
        dialog.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("mine.json", "application/json", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertCounts(Locator dialog, String concepts, String questions) {
        assertThat(dialog.locator("[data-count=concepts] strong")).hasText(concepts);
        assertThat(dialog.locator("[data-count=questions] strong")).hasText(questions);
    }

    @Test
    void whatIsSaidToBeKnownIsKnownAfterAReloadAndInAnotherBrowser() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(RELU);
            assertThat(know(page)).hasAttribute("aria-pressed", "false");
            know(page).click();
            assertThat(know(page)).hasAttribute("aria-pressed", "true");
            awaitKnown("[\"relu\"]");
            page.reload();
            assertThat(know(page)).hasAttribute("aria-pressed", "true");
        }
        try (Visit other = Visit.at(port)) {
            Page page = other.open(RELU);
            assertThat(know(page)).hasAttribute("aria-pressed", "true");
            know(page).click();
            assertThat(know(page)).hasAttribute("aria-pressed", "false");
            awaitKnown("[]");
        }
    }

    @Test
    void whatIsForgottenComesBackFromTheFileThatWasExportedBefore(@TempDir Path folder) {
        known("relu", "dropout", "lstm-vs-gru");
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(RELU);
            Locator dialog = dialog(page);
            assertCounts(dialog, "2 concepts", "1 question");
            Download download = page.waitForDownload(
                    () -> dialog.getByText("Export as a file").click());
            assertThat(download.suggestedFilename()).matches("trailgraph-progress-\\d{4}-\\d\\d-\\d\\d\\.json");
            Path file = folder.resolve("mine.json");
            download.saveAs(file);

            button(dialog, "Forget all …").click();
            assertThat(dialog.locator(".progress-step")).containsText("about 3 topics");
            awaitKnown("[\"dropout\",\"lstm-vs-gru\",\"relu\"]");
            button(dialog, "Forget all").click();
            assertThat(dialog).containsText("All of it is forgotten.");
            assertThat(dialog).containsText("Nothing yet");
            awaitKnown("[]");
            assertThat(know(page)).hasAttribute("aria-pressed", "false");

            dialog.locator("input[type=file]").setInputFiles(file);
            assertThat(dialog.locator(".progress-step")).containsText("mine.json has 3 new");
            button(dialog, "Import").click();
            assertThat(dialog).containsText("Imported: 3 new, 0 changed, 0 removed");
            assertCounts(dialog, "2 concepts", "1 question");
            assertThat(know(page)).hasAttribute("aria-pressed", "true");
        }
    }

    @Test
    void forgettingAllCanBeUndoneOrLeftBe() {
        known("relu", "dropout");
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/?lang=en");
            Locator dialog = dialog(page);
            button(dialog, "Forget all …").click();
            button(dialog, "Cancel").click();
            assertThat(dialog.locator(".progress-step")).isEmpty();
            button(dialog, "Forget all …").click();
            button(dialog, "Forget all").click();
            button(dialog, "Undo").click();
            assertThat(dialog).containsText("All of it is back.");
            assertCounts(dialog, "2 concepts", "0 questions");
            awaitKnown("[\"dropout\",\"relu\"]");
        }
    }

    @Test
    void replacingAsksBeforeItRemovesAnything() {
        known("relu", "dropout", "gelu");
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/?lang=en");
            Locator dialog = dialog(page);
            choose(dialog, FILE);
            assertThat(dialog.locator(".progress-step")).containsText("mine.json has 1 new, 1 that would change");
            button(dialog, "Replace what is here").click();
            assertThat(dialog.locator(".progress-step")).containsText("removes 2 topics that the file does not have");
            awaitKnown("[\"dropout\",\"gelu\",\"relu\"]");
            button(dialog, "Cancel").click();
            choose(dialog, FILE);
            button(dialog, "Replace what is here").click();
            button(dialog, "Replace, and remove 2").click();
            assertThat(dialog).containsText("Imported: 1 new, 1 changed, 2 removed");
            awaitKnown("[\"lstm-vs-gru\",\"relu\"]");
            choose(dialog, FILE);
            button(dialog, "Replace what is here").click();
            assertThat(dialog).containsText("Imported: 0 new, 0 changed, 0 removed, 2 as before.");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"format": "trailgraph-progress", | Line 1, column
                    {"format": "csv"}                 | 'format' has to be "trailgraph-progress"
                    ``                                | This file is empty
                    """)
    void aFileThatCannotBeReadIsExplainedAndChangesNothing(String content, String says) {
        known("relu");
        try (Visit visit = Visit.at(port)) {
            Locator dialog = dialog(visit.open("/?lang=en"));
            choose(dialog, content);
            Locator problem = dialog.getByRole(AriaRole.ALERT);
            assertThat(problem).containsText("This file cannot be imported");
            assertThat(problem).containsText(says);
            assertThat(problem).containsText("Nothing was changed.");
            assertThat(problem).isFocused();
            assertCounts(dialog, "1 concept", "0 questions");
            visit.forgive("400");
        }
    }

    @Test
    void aFileThatIsTooLargeIsNotSent() {
        try (Visit visit = Visit.at(port)) {
            Locator dialog = dialog(visit.open("/?lang=en"));
            choose(dialog, " ".repeat(5_000_001));
            assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("larger than 5 MB");
        }
    }

    @Test
    void whatTheServerDoesNotTakeIsTakenBackAndSaidSo() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(RELU);
            visit.offline(true);
            know(page).click();
            assertThat(page.locator(".toast")).hasText("Not kept: The server does not answer");
            assertThat(know(page)).hasAttribute("aria-pressed", "false");
            visit.offline(false);
            know(page).click();
            awaitKnown("[\"relu\"]");
            assertThat(know(page)).hasAttribute("aria-pressed", "true");
            visit.forgive("ERR_INTERNET_DISCONNECTED");
        }
    }

    @Test
    void anotherTabHearsOfIt() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(RELU);
            Page other = page.context().newPage();
            other.navigate(page.url());
            assertThat(know(other)).hasAttribute("aria-pressed", "false");
            know(page).click();
            assertThat(know(other)).hasAttribute("aria-pressed", "true");
        }
    }

    @Test
    void whatTheBrowserKeptBeforeGoesToTheServerAndFromTheBrowser() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/?lang=en");
            page.evaluate(
                    "localStorage.setItem('trailgraph.known', JSON.stringify(['relu', 'long-gone', 7, 'Not an id']))");
            visit.open(RELU);
            assertThat(know(page)).hasAttribute("aria-pressed", "true");
            awaitKnown("[\"long-gone\",\"relu\"]");
            page.waitForFunction("localStorage.getItem('trailgraph.known') === null");
            Locator dialog = dialog(page);
            assertCounts(dialog, "1 concept", "0 questions");
            assertThat(dialog).containsText("1 of them belongs to a topic that is not here at the moment");
        }
    }

    @Test
    void everyChangeCanBeTakenBackTheLastOneFirst() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/?lang=en");
            Object after = page.evaluate("""
                    async () => {
                      const { createStore, initialState } = await import("/js/store.js");
                      const { NOWHERE } = await import("/js/router.js");
                      const { createProgress } = await import("/js/progress/known.js");
                      const store = createStore(initialState({ route: NOWHERE, lang: "en", theme: "auto", both: false }));
                      const progress = createProgress(store);
                      await progress.load();
                      const now = () => [...store.get().known].sort().join() + "|" + [...store.get().rejected].sort().join();
                      const seen = [];
                      const first = progress.change({ known: ["relu", "gelu"] });
                      progress.change({ rejected: ["relu"], forgotten: ["gelu"] });
                      seen.push(now());
                      progress.undo();
                      seen.push(now());
                      first();
                      first();
                      progress.undo();
                      seen.push(now());
                      progress.toggle("dropout");
                      await progress.load();
                      seen.push(now());
                      return seen.join(" ");
                    }
                    """);
            assertThat(after).isEqualTo("|relu gelu,relu| | dropout|");
            awaitKnown("[\"dropout\"]");
        }
    }

    @Test
    void whoHasSaidNothingReadsHowToBegin() {
        try (Visit visit = Visit.with(port, new Browser.NewContextOptions().setViewportSize(360, 640))) {
            Page page = visit.open("/?lang=zh");
            Locator dialog = dialog(page);
            assertThat(dialog).containsText("还没有记录");
            assertThat(dialog.getByText("导出为文件")).hasCount(0);
            assertThat(page.locator("[data-action=progress]")).hasAttribute("aria-label", Pattern.compile("我掌握的内容"));
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog[open]")).hasCount(0);
            assertThat(page.locator("[data-action=progress]")).isFocused();
        }
    }

    @Test
    void axeFindsNothingSeriousInTheDialog() {
        known("relu", "lstm-vs-gru");
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Browser.NewContextOptions options =
                    new Browser.NewContextOptions().setBypassCSP(true).setColorScheme(scheme);
            try (Visit visit = Visit.with(port, options)) {
                Page page = visit.open("/?lang=en");
                Locator dialog = dialog(page);
                assertCounts(dialog, "1 concept", "1 question");
                assertThat(serious(page)).isEmpty();
                choose(dialog, FILE);
                assertThat(button(dialog, "Add to what is here")).isVisible();
                assertThat(serious(page)).isEmpty();
                choose(dialog, "{");
                assertThat(dialog.getByRole(AriaRole.ALERT)).isVisible();
                assertThat(serious(page)).isEmpty();
                visit.forgive("400");
            }
        }
    }

    private static List<String> serious(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                        .toList();
    }
}
