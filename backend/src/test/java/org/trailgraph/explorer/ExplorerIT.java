package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.SeededTest;

@SeededTest
class ExplorerIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "en, Batch Normalization, Study plan to here, Layer Normalization, Needed for",
        "zh, 批归一化, 学到这里的计划, 层归一化, 需要它"
    })
    void findsBatchNormalizationExpandsAndPlansTheWayToTransformer(
            String lang, String found, String plan, String explained, String because) {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/?lang=" + lang);
            search(page, "BN");
            assertThat(visit.title()).hasText(found);
            assertThat(visit.address()).startsWith("/concept/batch-normalization");
            expand(visit, "resnet");

            search(page, "transformer");
            page.getByText(plan).click();
            visit.unfold();
            assertThat(visit.step("transformer")).isVisible();
            Locator step = visit.step("layer-normalization");
            assertThat(step.locator(".step-title")).containsText(explained);
            assertThat(step.locator(".reason").first()).containsText(because);
            assertThat(step.locator(".reason[data-link$='--layer-normalization']")
                            .first())
                    .containsText(Pattern.compile("\\S{4,}"));
            assertThat(page.locator("html")).hasAttribute("lang", lang.equals("zh") ? "zh-Hans" : "en");
        }
    }

    /** By the keyboard alone. */
    private static void search(Page page, String query) {
        page.keyboard().press("/");
        page.keyboard().type(query);
        assertThat(page.locator("[role=option]").first()).isVisible();
        page.keyboard().press("Enter");
    }

    /** Opens a topic of the list beside the map and asks for more of its neighbours: all that was there stays. */
    private static void expand(Visit visit, String topic) {
        visit.page().locator(".topic-list [data-topic='" + topic + "']").click();
        assertThat(visit.page().locator(".topic[data-topic='" + topic + "']")).isVisible();
        List<String> before = visit.topics();
        visit.page().locator("[data-action=expand]").click();
        assertThat(visit.page().locator(".topic-list [role=treeitem][aria-level='1']"))
                .hasCount(before.size() + 10);
        assertThat(visit.topics()).containsAll(before);
    }

    @Test
    void aLinkRestoresWhatWasOnTheMapAndTheOpenTopic() {
        String address;
        List<String> topics;
        try (Visit visit = Visit.at(port)) {
            visit.open("/concept/batch-normalization");
            expand(visit, "resnet");
            address = visit.address();
            topics = visit.topics();
        }
        try (Visit other = Visit.at(port)) {
            other.open(address);
            assertThat(other.title()).hasText("ResNet");
            assertThat(other.topics()).containsExactlyElementsOf(topics);
        }
    }

    @Test
    void backTakesAnExpansionBack() {
        try (Visit visit = Visit.at(port)) {
            visit.open("/concept/batch-normalization");
            List<String> before = visit.topics();
            expand(visit, "resnet");
            visit.page().goBack();
            assertThat(visit.page().locator(".topic-list [role=treeitem][aria-level='1']"))
                    .hasCount(before.size());
            assertThat(visit.topics()).containsExactlyInAnyOrderElementsOf(before);
        }
    }

    @Test
    void anAnswerStaysHiddenUntilItIsAskedFor() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/questions");
            assertThat(page.locator(".question-row")).hasCount(49);
            page.locator(".question-row .topic-link").first().click();
            assertThat(visit.title()).isVisible();
            assertThat(page.locator("#answer")).isHidden();
            visit.button("Show answer").click();
            assertThat(page.locator("#answer")).isVisible();
        }
    }

    @Test
    void aLinkInAPanelNavigatesWithoutLoadingThePageAgain() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/concept/batch-normalization");
            page.evaluate("document.body.dataset.same = 'yes'");
            page.locator("[data-type=requires][data-direction=out] .topic-link")
                    .first()
                    .click();
            assertThat(visit.title()).not().hasText("Batch Normalization");
            assertThat(page.locator("body")).hasAttribute("data-same", "yes");
            page.keyboard().press("Escape");
            assertThat(page.locator("#panel")).isHidden();
        }
    }

    @Test
    void languageAndThemeAreRemembered() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/concept/batch-normalization?lang=en&theme=light");
            visit.button("中文").click();
            assertThat(visit.title()).hasText("批归一化");
            visit.button("主题：浅色").click();
            visit.open("/questions");
            assertThat(page.locator("h1:visible")).hasText("问题");
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        }
    }

    @Test
    void aServerThatIsGoneIsSaidSoAndFoundAgainByItself() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/concept/batch-normalization");
            List<String> topics = visit.topics();
            visit.offline(true);
            page.locator(".topic-list [data-topic='resnet']").click();
            assertThat(page.locator("#panel [role=alert]")).containsText("The server does not answer");
            assertThat(visit.topics()).containsExactlyElementsOf(topics);
            visit.offline(false);
            assertThat(visit.title()).hasText("ResNet");
            visit.forgive("ERR_INTERNET_DISCONNECTED");
        }
    }

    @Test
    void aTopicThatDoesNotExistIsSaidSo() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/concept/no-such-topic");
            assertThat(page.locator("#panel [role=alert]")).containsText("does not exist");
            visit.forgive("404");
        }
    }
}
