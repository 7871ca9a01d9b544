package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.SeededTest;

/** The page of the study plan: what it says, what one can tell it, and the way back. */
@SeededTest
class PlanIT {

    private static final String GOAL = "/plan?goal=layer-normalization&lang=en";

    @LocalServerPort
    private int port;

    private static int steps(Page page) {
        assertThat(page.locator(".plan-body")).hasAttribute("aria-busy", "false");
        return page.locator("li.step").count();
    }

    /** How many steps the plan says it has; those of folded milestones are not in the page. */
    private static int total(Page page) {
        assertThat(page.locator(".plan-body")).hasAttribute("aria-busy", "false");
        return Integer.parseInt(page.locator(".plan-summary").innerText().split(" ", 2)[0]);
    }

    private static Locator changed(Page page) {
        return page.locator(".plan-changed");
    }

    private static Locator chip(Page page, String topic) {
        return page.locator(".plan-known .chip[data-topic='" + topic + "']");
    }

    private static List<String> order(Page page) {
        return page.locator("li.step").all().stream()
                .map(step -> step.getAttribute("data-topic"))
                .toList();
    }

    @Test
    void sayingWhatOneKnowsSaysWhatChangesAndIsTakenBack() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(GOAL);
            int before = steps(page);
            visit.step("probability").locator(".know").click();
            assertThat(changed(page)).containsText("1 step, 45 min less");
            assertThat(visit.step("probability")).hasCount(0);
            assertThat(page.locator("li.step")).hasCount(before - 1);
            visit.button("Undo").click();
            assertThat(visit.step("probability")).hasCount(1);
            assertThat(page.locator("li.step")).hasCount(before);

            visit.step("variance").locator(".know").click();
            assertThat(visit.step("variance")).hasCount(0);
            page.keyboard().press("Control+z");
            assertThat(visit.step("variance")).hasCount(1);
        }
    }

    @Test
    void theKeyboardGoesOnAtTheStepThatComesNext() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(GOAL);
            List<String> order = order(page);
            visit.step(order.get(2)).locator(".know").focus();
            page.keyboard().press("Enter");
            assertThat(visit.step(order.get(2))).hasCount(0);
            assertThat(page.locator("li.step[data-position='3'] .know")).isFocused();
        }
    }

    @Test
    void whatCountsAsKnownCanBeTakenBackOneByOne() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(GOAL);
            int before = steps(page);
            visit.step("variance").locator(".know").click();
            assertThat(chip(page, "variance")).isVisible();
            page.locator(".assumed summary").click();
            assertThat(chip(page, "expectation")).hasClass(Pattern.compile("assumed"));

            chip(page, "expectation").locator("button").click();
            assertThat(visit.step("expectation")).hasCount(1);
            assertThat(visit.step("probability")).hasCount(0);
            assertThat(chip(page, "expectation")).hasClass(Pattern.compile("refused"));
            chip(page, "expectation").locator("button").click();
            assertThat(visit.step("expectation")).hasCount(0);

            chip(page, "variance").locator("button").click();
            assertThat(page.locator("li.step")).hasCount(before);
        }
    }

    @Test
    void aMilestoneAndAnAreaCanBeKnownAtOnce() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(GOAL);
            int before = steps(page);
            page.locator("details.milestone .all").first().click();
            assertThat(page.locator("li.step")).hasCount(before - 4);
            visit.button("Undo").click();
            assertThat(page.locator("li.step")).hasCount(before);
            page.locator("[data-action=area]").selectOption("math");
            assertThat(visit.step("probability")).hasCount(0);
            assertThat(page.locator("li.step").count()).isLessThan(before);
        }
    }

    @Test
    void daysFollowFromPaceAndDeadline() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(GOAL);
            page.getByLabel("Minutes a day").fill("60");
            page.keyboard().press("Enter");
            assertThat(page.locator(".schedule-head")).containsText("days, done on");
            assertThat(page.locator("li.step .days"))
                    .hasCount(page.locator("li.step").count());
            assertThat(visit.address()).contains("pace=60");

            page.getByLabel("Done by")
                    .fill(LocalDate.now(ZoneId.systemDefault()).plusDays(1).toString());
            assertThat(page.locator(".schedule.late")).containsText("minutes a day");
            page.getByLabel("Minutes a day").fill("");
            page.keyboard().press("Enter");
            assertThat(page.locator(".schedule-head")).containsText("minutes a day");
            assertThat(page.locator(".schedule.late")).hasCount(0);
        }
    }

    @Test
    void whatToLeaveOutFirstIsOneClickAway() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/plan?goal=variance&goal=transformer&pace=60&lang=en&deadline="
                    + LocalDate.now(ZoneId.systemDefault()).plusDays(6));
            assertThat(page.locator(".drops li")).hasCount(1);
            page.locator(".drops li button").click();
            assertThat(page.locator(".schedule.late")).hasCount(0);
            assertThat(page.locator(".plan-goals .chip")).hasCount(1);
            assertThat(visit.step("variance")).hasCount(1);
        }
    }

    @Test
    void detoursAreOffUntilAskedFor() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(GOAL);
            assertThat(page.locator("li.detour")).hasCount(0);
            page.getByLabel("Detours").check();
            assertThat(page.locator("li.detour").first()).containsText("Worth a look");
            assertThat(page.locator("li.detour .reason[data-link]").first()).isVisible();
        }
    }

    @Test
    void aPlacementAsksAtMostTenTimesAndIsBelieved() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/plan?goal=transformer&lang=en");
            int before = total(page);
            visit.button("Find out what you know").click();
            int asked = 0;
            while (page.locator("[data-answer=finish]").count() == 0) {
                Locator progress = page.locator(".placing > .quiet").first();
                assertThat(progress).containsText("Question " + (asked + 1) + " of at most 10");
                page.locator(asked % 2 == 0 ? "[data-answer=yes]" : "[data-answer=no]")
                        .click();
                asked++;
                assertThat(page.locator(".placing [data-answer=finish], .placing > .quiet:has-text('Question "
                                + (asked + 1) + " ')"))
                        .hasCount(1);
            }
            assertThat(asked).isLessThanOrEqualTo(10);
            page.locator("[data-answer=finish]").click();
            assertThat(page.locator(".placing")).isHidden();
            assertThat(changed(page)).containsText("less");
            assertThat(total(page)).isLessThan(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "lstm, onlyForOthers, false",
        "sets-do-not-exist, '', false",
        "probability, known, true",
        "variance, needed, false",
    })
    void anyConceptIsInThePlanOrNotForAReason(String concept, String verdict, boolean known) {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(GOAL + (known ? "&known=" + concept : ""));
            page.locator(".why input").fill(concept.replace('-', ' '));
            if (verdict.isEmpty()) {
                assertThat(page.locator(".why [role=option]")).hasCount(0);
                return;
            }
            assertThat(page.locator(".why [role=option]").first()).isVisible();
            page.keyboard().press("Enter");
            assertThat(page.locator(".why-verdict")).hasAttribute("data-verdict", verdict);
            if (!known) {
                assertThat(page.locator(".why-chain .reason[data-link]").first())
                        .isVisible();
            }
        }
    }

    @Test
    void anAddressRestoresThePlanAndBackGoesBack() {
        String address =
                "/plan?goal=layer-normalization&known=probability&rejected=expectation&pace=45&detours=1&lang=en";
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(address);
            List<String> order = order(page);
            assertThat(chip(page, "probability")).isVisible();
            assertThat(page.getByLabel("Minutes a day")).hasValue("45");
            assertThat(page.getByLabel("Detours")).isChecked();
            page.getByLabel("Detours").uncheck();
            assertThat(page.locator("li.detour")).hasCount(0);
            page.goBack();
            assertThat(page.getByLabel("Detours")).isChecked();
            page.reload();
            assertThat(page.locator("li.step")).hasCount(order.size());
            assertThat(order(page)).isEqualTo(order);
        }
    }

    @Test
    void aTopicThatIsGoneIsSaidAndLeftOut() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/plan?goal=layer-normalization&goal=no-such-thing&lang=en");
            assertThat(page.locator("#plan .state-title")).hasText("No such topic: no-such-thing");
            page.getByText("Leave it out").click();
            assertThat(page.locator("li.step").first()).isVisible();
            visit.forgive("404");
        }
    }

    @Test
    void withoutAGoalItSaysWhatToLearnNext() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/plan?lang=en");
            Locator first = page.locator(".next-step").first();
            String concept = first.getAttribute("data-topic");
            assertThat(first).containsText("Opens");
            first.locator(".know").click();
            assertThat(page.locator(".next-step[data-topic='" + concept + "']")).hasCount(0);
            page.locator(".next-step").first().getByText("Plan it").click();
            assertThat(page.locator("li.step").first()).isVisible();
        }
    }

    @Test
    void aQuestionCanBeAGoal() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/question/batch-norm-four-formulas?lang=en");
            page.getByText("Study plan to here").click();
            visit.unfold();
            assertThat(visit.step("batch-normalization")).hasCount(1);
        }
    }

    @Test
    void aConceptSaysWhetherItCanBeLearntNowAndWhatItOpens() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/concept/normalization?lang=en");
            assertThat(page.locator(".standing-status")).hasAttribute("data-status", "later");
            assertThat(page.locator(".standing")).containsText("First:");
            visit.open("/concept/probability?lang=en");
            assertThat(page.locator(".standing-status")).hasAttribute("data-status", "ready");
            assertThat(page.locator(".standing")).containsText("Opens:");
        }
    }
}
