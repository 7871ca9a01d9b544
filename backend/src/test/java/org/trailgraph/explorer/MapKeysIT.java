package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.SeededTest;

/** The map without a mouse: by the keys on the canvas, and by the list beside it. */
@SeededTest
class MapKeysIT {

    private static final String START = "/concept/batch-normalization";

    @LocalServerPort
    private int port;

    @Test
    void theKeyboardWalksLinksAndDoesEverythingOnTheMap() {
        try (Visit visit = Visit.at(port)) {
            MapPage map = new MapPage(visit, START);
            Page page = visit.page();
            Locator canvas = page.locator("canvas.map-canvas");
            canvas.focus();
            page.keyboard().press("Home");
            assertThat(map.said()).containsText("Batch Normalization, Concept");
            page.keyboard().press("n");
            assertThat(map.said()).containsText("Batch Normalization, ");
            page.keyboard().press("Home");
            page.keyboard().press("ArrowUp");
            String said = map.said().textContent();
            assertThat(said).contains("Batch Normalization").contains("links on the map");
            page.keyboard().press("Enter");
            assertThat(visit.title()).not().hasText("Batch Normalization");
            String opened = visit.title().textContent();
            page.keyboard().press("p");
            assertThat(map.said()).hasText("pin " + opened);
            page.keyboard().press("Delete");
            assertThat(page.locator(".list-hidden")).hasText(opened);
            page.keyboard().press("Control+z");
            assertThat(page.locator(".list-hidden")).hasCount(0);
            page.keyboard().press("Control+y");
            assertThat(page.locator(".list-hidden")).hasText(opened);
            page.keyboard().press("?");
            assertThat(page.locator("dialog.help")).isVisible();
            page.keyboard().press("Escape");
            page.keyboard().press("/");
            assertThat(page.locator("#header .search-input")).isFocused();
        }
    }

    @Test
    void theListWalksLinksAndDoesEverythingToo() {
        try (Visit visit = Visit.at(port)) {
            MapPage map = new MapPage(visit, START);
            Page page = visit.page();
            map.row("batch-normalization").focus();
            page.keyboard().press("ArrowDown");
            assertThat(map.row("vanishing-gradient")).isFocused();
            page.keyboard().press("ArrowRight");
            assertThat(map.row("vanishing-gradient")).hasAttribute("aria-expanded", "true");
            page.keyboard().press("ArrowDown");
            Locator link = page.locator("[role=treeitem][aria-level='2']:focus");
            assertThat(link).isVisible();
            String other = link.getAttribute("data-topic");
            page.keyboard().press("ArrowRight");
            assertThat(map.row(other)).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator(".topic[data-topic='" + other + "']")).isVisible();
            page.keyboard().press(" ");
            map.row("resnet").focus();
            page.keyboard().press(" ");
            assertThat(page.locator(".selection-bar")).containsText("2 selected");
            visit.button("Keep only these").click();
            assertThat(page.locator("[role=treeitem][aria-level='1']")).hasCount((int)
                    Stream.of(other, "resnet", "batch-normalization").distinct().count());
            page.keyboard().press("Control+z");
            map.row("resnet").focus();
            page.keyboard().press("m");
            assertThat(page.locator(".topic-menu")).isVisible();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(map.said()).hasText("10 topics added around ResNet");
        }
    }
}
