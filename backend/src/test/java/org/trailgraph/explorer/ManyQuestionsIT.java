package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.SeededTest;
import org.trailgraph.topics.Fact;
import org.trailgraph.topics.TopicWriter;

/** The page with 10,000 questions: the seed's and a bank of 9,951. */
@SeededTest
class ManyQuestionsIT {

    private static final int MANY = 9_951;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void load(@Autowired TopicWriter writer) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact.Node(Fact.NodeKind.BANK, "many", Map.of("title", "Many")));
        IntStream.range(0, MANY).forEach(i -> facts.addAll(question(i)));
        writer.load("bank:many", facts);
    }

    private static List<Fact> question(int i) {
        String id = "many-" + i;
        String form = List.of("explain", "compare", "derive", "apply").get(i % 4);
        return List.of(
                new Fact.Node(
                        Fact.NodeKind.QUESTION,
                        id,
                        Map.of(
                                "en", "What is special about number " + i + "?",
                                "zh", "第 " + i + " 个数有什么特别？",
                                "answerEn", "It is number " + i + ".",
                                "form", form,
                                "difficulty", 1L + i % 5,
                                "position", (long) i,
                                "origin", "bank:many")),
                new Fact.Tie(Fact.TieKind.FROM, id, "many", Map.of("section", "Part " + i / 1_000, "line", (long) i)),
                new Fact.Tie(Fact.TieKind.ASKS, id, i % 2 == 0 ? "lstm" : "resnet", Map.of("explicit", true)));
    }

    @Test
    void theyAreCountedFilteredAndShownAPortionAtATime() {
        try (Visit visit = Visit.at(port)) {
            QuestionsPage questions = new QuestionsPage(visit, port).open("/questions");
            assertThat(questions.found()).hasText("10000 questions");
            int first = questions.rows().count();
            assertThat(first).isBetween(50, 150);
            Page page = questions.page();
            questions.rows().last().scrollIntoViewIfNeeded();
            assertThat(questions.rows().nth(first)).isAttached();
            questions.choose("bank", "many");
            questions.choose("section", "Part 7");
            assertThat(questions.found()).hasText("1000 of 10000 questions");
            page.locator(".facet-words").fill("7777");
            assertThat(questions.found()).hasText("1 of 10000 questions");
            questions.button("many-7777", "answer").click();
            assertThat(questions.answer("many-7777")).containsText("It is number 7777.");
        }
    }

    @Test
    void theLastOneIsReachedFromAnOpenOneAndASheetOfAllIsRefused() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/question/many-9950?in=bank%3Dmany");
            assertThat(page.locator(".steps-nav")).containsText(MANY + " of " + MANY);
            page.keyboard().press("[");
            assertThat(visit.title()).hasText("What is special about number 9949?");
            visit.open("/questions?sheet=none");
            assertThat(page.locator(".paper")).containsText("A sheet holds 500 questions, and these are 10000");
            assertThat(page.locator("[data-action=print]")).isDisabled();
        }
    }
}
