package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.SeededTest;
import org.trailgraph.neo4j.TestNeo4j;

/** Addresses of topics: copied, opened, on their way, from elsewhere, and of a topic that is gone. */
@SeededTest
class TopicLinksIT {

    private static final String BN = "/concept/batch-normalization";

    @LocalServerPort
    private int port;

    @Test
    void theNameShowsWhileTheRestIsOnItsWay() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(BN);
            List<Route> held = new ArrayList<>();
            page.route("**/api/concepts/resnet", held::add);
            page.locator(".topic-list [data-topic=resnet]").click();
            assertThat(visit.title()).hasText("ResNet");
            assertThat(page.locator("#panel .of-area")).hasText("Convolutional Networks");
            assertThat(page.locator("#panel .loading")).isVisible();
            held.forEach(Route::resume);
            assertThat(page.locator("[data-place=summary] .rich")).isVisible();
        }
    }

    @Test
    void theCopiedLinkRestoresTheViewInItsLanguages() {
        String copied;
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(BN + "?lang=zh");
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            visit.button("中英对照").click();
            visit.button("复制链接").click();
            assertThat(page.locator(".toast")).containsText("链接已复制");
            copied = (String) page.evaluate("navigator.clipboard.readText()");
        }
        assertThat(copied).startsWith("http://localhost:" + port + BN);
        try (Visit other = Visit.at(port)) {
            Page page = other.open(copied.substring(copied.indexOf(BN)));
            assertThat(page.locator("html")).hasAttribute("lang", "zh-Hans");
            assertThat(page.locator("[data-place=summary] .pair")).hasCount(1);
        }
    }

    @Test
    void whereCopyingIsNotAllowedTheLinkIsThereSelected() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.page();
            page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
            visit.open(BN);
            visit.button("Copy link").click();
            Locator field = page.locator(".copy-address");
            assertThat(field).isFocused();
            assertThat(field.evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)"))
                    .isEqualTo("http://localhost:" + port + BN + "?lang=en");
            page.keyboard().press("Escape");
            assertThat(field).isHidden();
            assertThat(visit.title()).isVisible();
        }
    }

    @Test
    void aTopicThatIsGoneIsSaidSoWithWhatIsNearAndTheRestStaysUsable() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/concept/batch-normalization-of-old?lang=zh");
            assertThat(page.locator("#panel [role=alert]")).containsText("batch-normalization-of-old");
            page.locator("#panel .search-input").click();
            page.keyboard().type("LSTM");
            assertThat(page.locator("#panel [role=option]").first()).isVisible();
            page.keyboard().press("Escape");
            page.locator("#panel .question-links [data-topic=batch-normalization]")
                    .click();
            assertThat(visit.title()).hasText("批归一化");
            visit.forgive("404");
        }
    }

    @Test
    void anIdFromElsewhereShowsTheTopicUnderItsOwnAddress() {
        TestNeo4j.driver()
                .executableQuery("MATCH (c:Topic:Concept {id: 'gru'}) SET c.foreignId = 'Gated_Unit'")
                .execute();
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/concept/Gated_Unit?both=1");
            assertThat(visit.title()).containsText("GRU");
            assertThat(visit.address()).isEqualTo("/concept/gru?both=1");
            assertThat(page.locator(".topic-list [data-topic=gru]")).isVisible();
            page.goBack();
            assertThat(page.url()).isEqualTo("about:blank");
        }
    }
}
