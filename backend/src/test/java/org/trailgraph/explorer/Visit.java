package org.trailgraph.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody at the explorer, with a browser profile of their own. Closing it fails the test if the console showed an error
 * (a breach of the Content-Security-Policy is one), if a script failed, or if any request left for another host.
 */
final class Visit implements AutoCloseable {

    private final String origin;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visit(String origin, Browser.NewContextOptions options) {
        this.origin = origin;
        this.context = Chromium.browser().newContext(options);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(origin + "/") && !request.url().startsWith("blob:" + origin + "/")) {
                complaints.add("left the host: " + request.url());
            }
        });
    }

    /** Or it is known when the next test begins: the page says one thing after another, each when the one before is kept. */
    private void awaitWhatWasSaid() {
        page.locator("body[data-saying]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** At a desk, with the application on a port of this machine. */
    static Visit at(int port) {
        return with(port, new Browser.NewContextOptions());
    }

    static Visit with(int port, Browser.NewContextOptions options) {
        return new Visit("http://localhost:" + port, options.setLocale("en"));
    }

    /** Opens an address of the explorer and waits until all it asked for is there. */
    Page open(String address) {
        page.navigate(origin + address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return page;
    }

    Page page() {
        return page;
    }

    /** The path and query that the address bar shows. */
    String address() {
        return page.url().substring(origin.length());
    }

    /** The title of the open topic. */
    Locator title() {
        return page.locator("#panel-title");
    }

    /** A step of the shown plan. */
    Locator step(String concept) {
        return page.locator("li.step[data-topic='" + concept + "']");
    }

    /** Opens all milestones of the shown plan. */
    void unfold() {
        page.locator("details.milestone").first().waitFor();
        while (page.locator("details.milestone:not([open])").count() > 0) {
            page.locator("details.milestone:not([open]) > summary").first().click();
        }
        PlaywrightAssertions.assertThat(page.locator("details.milestone:not(:has(li.step))"))
                .hasCount(0);
    }

    /** The ids of the topics on the map, as the list beside it has them. */
    List<String> topics() {
        return page.locator(".topic-list [role=treeitem][aria-level='1']").all().stream()
                .map(button -> button.getAttribute("data-topic"))
                .toList();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** Takes the network away, and gives it back; what the console says about that is no complaint. */
    void offline(boolean away) {
        context.setOffline(away);
    }

    /** Forgets the complaints that a test brought about on purpose. */
    void forgive(String about) {
        complaints.removeIf(complaint -> complaint.contains(about));
    }

    @Override
    public void close() {
        awaitWhatWasSaid();
        context.close();
        assertThat(complaints).isEmpty();
    }
}
