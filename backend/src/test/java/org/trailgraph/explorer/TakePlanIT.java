package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.Http;
import org.trailgraph.SeededTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files that take a plan away hold the plan, and others can read them; so does paper. */
@SeededTest
class TakePlanIT {

    private static final String GOAL = "transformer";
    private static final String PLAN = "/plan?goal=" + GOAL + "&pace=30&lang=en";
    private static final Pattern STEP =
            Pattern.compile("(?m)^- \\[ ] (\\d+)\\. \\[.+?]\\((http://localhost:\\d+)/concept/([a-z0-9-]+)\\)");
    private static final Pattern QUESTION =
            Pattern.compile("(?m)^  - \\[ ] \\[.+?]\\(http://localhost:\\d+/question/([a-z0-9-]+)\\)$");

    @LocalServerPort
    private int port;

    @Test
    void theChecklistHasEveryStepInItsPlaceAndEveryQuestion() throws IOException {
        try (Visit visit = Visit.at(port)) {
            visit.open(PLAN);
            String checklist = Files.readString(taken(visit, "markdown"));
            List<String> steps = new ArrayList<>();
            Matcher matcher = STEP.matcher(checklist);
            while (matcher.find()) {
                steps.add(matcher.group(3));
                assertThat(matcher.group(1)).isEqualTo(String.valueOf(steps.size()));
                assertThat(matcher.group(2)).isEqualTo("http://localhost:" + port);
            }
            assertThat(steps).isEqualTo(concepts()).hasSizeGreaterThan(40);
            Set<String> questions = new LinkedHashSet<>();
            QUESTION.matcher(checklist).results().forEach(found -> questions.add(found.group(1)));
            assertThat(questions).isEqualTo(questions());
            assertThat(checklist).contains("## Milestone 1: ").contains("  - Needed for ");
        }
    }

    @Test
    void theDataAreThePlanAndWhatItWasAskedFor() throws IOException {
        try (Visit visit = Visit.at(port)) {
            visit.open(PLAN);
            JsonNode file = JsonMapper.builder().build().readTree(Files.readString(taken(visit, "json")));
            assertThat(file.get("plan")).isEqualTo(plan());
            assertThat(file.get("wish").get("pace").asInt()).isEqualTo(30);
            assertThat(file.get("address").asString()).contains("localhost:" + port + "/plan?goal=" + GOAL);
        }
    }

    @Test
    void theCalendarHasADayForEachStepAndTheSameEventsWhenItIsTakenAgain() throws IOException {
        try (Visit visit = Visit.at(port)) {
            visit.open(PLAN);
            List<Map<String, String>> events = events(taken(visit, "calendar"));
            assertThat(events).hasSize(concepts().size());
            int position = 0;
            for (JsonNode step : plan().get("schedule").get("steps")) {
                Map<String, String> event = events.get(position++);
                assertThat(event.get("DTSTART")).isEqualTo(day(step.get("first"), 0));
                assertThat(event.get("DTEND")).isEqualTo(day(step.get("last"), 1));
                assertThat(event.get("SUMMARY")).startsWith(position + ". ");
            }
            List<String> uids = events.stream().map(event -> event.get("UID")).toList();
            assertThat(uids).doesNotHaveDuplicates();
            assertThat(events(taken(visit, "calendar")).stream().map(event -> event.get("UID")))
                    .isEqualTo(uids);
        }
    }

    @Test
    void withoutDaysTheCalendarSaysWhatIsMissing() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/plan?goal=" + GOAL + "&lang=en");
            visit.button("Take it away").click();
            Locator calendar = page.locator("[data-format=calendar]");
            assertThat(calendar).hasAttribute("aria-disabled", "true");
            assertThat(calendar).containsText("Set minutes a day or a deadline first");
        }
    }

    @Test
    void ankiGetsEachQuestionOnceWithItsAnswerAndTheSameFileAgain() throws IOException {
        try (Visit visit = Visit.at(port)) {
            visit.open(PLAN);
            Path file = taken(visit, "anki");
            List<CSVRecord> notes = notes(file);
            Set<String> guids = new LinkedHashSet<>();
            for (CSVRecord note : notes) {
                assertThat(note.size()).isEqualTo(5);
                guids.add(note.get(0).replace("trailgraph:", ""));
                assertThat(note.get(1)).isEqualTo("Trailgraph::Transformer");
                assertThat(note.get(3)).doesNotContain("katex", "No model answer", "\n");
                assertThat(note.get(4)).contains("trailgraph::plan::" + GOAL);
            }
            assertThat(guids).isEqualTo(questions()).hasSameSizeAs(notes);
            assertThat(notes.stream().filter(note -> note.get(3).contains("\\(")))
                    .hasSizeGreaterThan(5);
            assertThat(Files.readAllBytes(taken(visit, "anki"))).isEqualTo(Files.readAllBytes(file));
        }
    }

    @Test
    void anAnswerThatDoesNotComeIsNamedAndAskedForAgain() throws IOException {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(PLAN);
            String missing = questions().iterator().next();
            page.route("**/api/questions/" + missing, Route::abort);
            visit.button("Take it away").click();
            page.locator("[data-format=anki]").click();
            assertThat(page.locator(".toast")).containsText(name(missing));
            page.unroute("**/api/questions/" + missing);
            assertThat(notes(taken(visit, "anki"))).hasSameSizeAs(questions());
            visit.forgive("net::ERR_FAILED");
        }
    }

    @Test
    void paperHasABoxForEachStepItsReasonAndNoButtons() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(PLAN);
            int folded = page.locator("details.milestone:not([open])").count();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
            assertThat(page.locator("li.step")).hasCount(concepts().size());
            assertThat(page.locator("li.step .reason").last()).isVisible();
            assertThat(page.locator(".practise li").last()).isVisible();
            assertThat(page.locator(".print-source")).containsText("/plan?goal=" + GOAL);
            assertThat(page.locator("#plan button:visible, #plan input:visible, #plan .drawing:visible"))
                    .hasCount(0);
            Object box =
                    page.evaluate("getComputedStyle(document.querySelector('li.step'), '::before').borderTopWidth");
            assertThat(String.valueOf(box)).isNotEqualTo("0px");
            page.evaluate("window.dispatchEvent(new Event('afterprint'))");
            assertThat(page.locator("details.milestone:not([open])")).hasCount(folded);
            assertThat(new String(page.pdf(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        }
    }

    /** The file that a format's button saves. */
    private static Path taken(Visit visit, String format) {
        Page page = visit.page();
        if (page.locator("#take-menu").isHidden()) {
            visit.button("Take it away").click();
        }
        return page.waitForDownload(
                        () -> page.locator("[data-format=" + format + "]").click())
                .path();
    }

    /** The plan that the page shows, as the API has it. */
    private JsonNode plan() {
        String today = LocalDate.now(ZoneId.systemDefault()).toString();
        return new Http(port)
                .posted(
                        "/api/paths/plan",
                        "{\"goal\": [\"" + GOAL + "\"], \"pace\": 30, \"start\": \"" + today + "\"}");
    }

    private List<String> concepts() {
        List<String> ids = new ArrayList<>();
        plan().get("steps")
                .forEach(step -> ids.add(step.get("concept").get("id").asString()));
        return ids;
    }

    private Set<String> questions() {
        Set<String> ids = new LinkedHashSet<>();
        plan().get("steps").forEach(step -> step.get("questions")
                .forEach(question -> ids.add(question.get("id").asString())));
        assertThat(ids).hasSizeGreaterThan(20);
        return ids;
    }

    private String name(String question) {
        return new Http(port).json("/api/questions/" + question).get("en").asString();
    }

    /** The properties of each event, its lines unfolded (RFC 5545, 3.1). */
    private static List<Map<String, String>> events(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        List<Map<String, String>> events = new ArrayList<>();
        for (String line : text.replace("\r\n ", "").split("\r\n", -1)) {
            if (line.equals("BEGIN:VEVENT")) {
                events.add(new LinkedHashMap<>());
            } else if (!events.isEmpty()) {
                events.get(events.size() - 1)
                        .put(line.replaceFirst("[;:].*", ""), line.replaceFirst("^[A-Z-]+(;[^:]*)?:", ""));
            }
        }
        return events;
    }

    private static String day(JsonNode date, int later) {
        return LocalDate.parse(date.asString()).plusDays(later).format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** The notes of a file for Anki: comments are its headers. */
    private static List<CSVRecord> notes(Path file) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter('\t')
                .setCommentMarker('#')
                .setRecordSeparator('\n')
                .get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }
}
