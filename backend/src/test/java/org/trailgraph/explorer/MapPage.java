package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** The map on somebody's screen, worked by its keys and controls. */
final class MapPage {

    private static final String ROWS = "[role=treeitem][aria-level='1']";

    private final Visit visit;
    private final Page page;

    MapPage(Visit visit, String address) {
        this.visit = visit;
        this.page = visit.open(address);
    }

    /** A topic's row in the list beside the map. */
    Locator row(String topic) {
        return page.locator(ROWS + "[data-topic='" + topic + "']");
    }

    /** Presses a key on a topic's row. */
    void command(String topic, String key) {
        row(topic).focus();
        page.keyboard().press(key);
    }

    void expand(String topic, int come) {
        int before = page.locator(ROWS).count();
        command(topic, "e");
        assertThat(page.locator(ROWS)).hasCount(before + come);
        awaitReady();
    }

    /** How many neighbours of a topic are not on the map. */
    int more(String topic) {
        Locator more = row(topic).locator("> .row-line .more");
        return more.count() == 0 ? 0 : Integer.parseInt(more.textContent().substring(1));
    }

    void layout(String name) {
        page.locator(".map-choice select").first().selectOption(name);
        awaitReady();
    }

    void depth(String depth) {
        page.locator(".map-choice select").nth(1).selectOption(depth);
        awaitReady();
    }

    /** Flips an entry of the legend. */
    void filter(String entry) {
        if (page.locator("details.legend[open]").count() == 0) {
            page.locator(".legend summary").click();
        }
        Locator box = page.locator("[data-filter='" + entry + "']");
        boolean was = box.isChecked();
        box.click();
        Awaitility.await().until(() -> box.isChecked() != was);
        awaitReady();
    }

    void undo() {
        String before = visit.address();
        page.keyboard().press("Control+z");
        awaitAddressOtherThan(before);
    }

    void redo() {
        String before = visit.address();
        page.keyboard().press("Control+y");
        awaitAddressOtherThan(before);
    }

    void awaitReady() {
        assertThat(page.locator(".map-notice")).isHidden();
    }

    void awaitAddressOtherThan(String address) {
        page.waitForURL(url -> !url.endsWith(address));
    }

    void awaitTopics(List<String> topics) {
        assertThat(page.locator(ROWS)).hasCount(topics.size());
        Awaitility.await().until(() -> visit.topics().equals(topics));
    }

    /** What a screen reader says of the map. */
    Locator said() {
        return page.locator("body > .visually-hidden[role=status]");
    }

    /** The key of each topic on the map and its place, as the address holds them. */
    @SuppressWarnings("unchecked")
    Map<String, List<Integer>> places() {
        return (Map<String, List<Integer>>) page.evaluate("""
                        async () => {
                          const { unpack } = await import("/js/graph/pack.js");
                          const topics = unpack(new URLSearchParams(location.search).get("map"));
                          return Object.fromEntries(topics.map(({ key, x, y }) => [key, [x, y]]));
                        }
                        """);
    }
}
