package org.trailgraph.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.SeededTest;

/** axe is injected into the page, which the Content-Security-Policy would refuse: these visits go without it. */
@SeededTest
class AccessibilityIT {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?area=cnn",
                "/?area=cnn,nn",
                "/concept/batch-normalization",
                "/concept/batch-normalization?both=1&lang=zh",
                "/question/batch-norm-from-scratch",
                "/questions",
                "/questions?area=rnn&difficulty=3&concept=lstm&picked=lstm-vs-gru",
                "/questions?words=zebra",
                "/questions?area=normalization&sheet=end&bilingual=1",
                "/question/lstm-vs-gru?in=area%3Drnn",
                "/plan",
                "/plan?goal=transformer&known=softmax-function&known=matrix",
                "/connect",
                "/connect?from=batch-normalization&to=transformer",
                "/connect?from=lstm-vs-gru&to=resnet&both=1&lang=zh",
                "/connect?from=resnet&to=resnet",
                "/query",
                "/query?lang=zh#cypher=RETURN%20%24a",
                "/query#sparql=ASK%20%7B%7D",
                "/ns"
            })
    void axeFindsNothingSerious(String address) {
        try (Visit visit = visit(ColorScheme.LIGHT)) {
            axeFindsNothingSeriousInLightAndDark(visit.open(address), address);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[data-action=menu]",
                ".legend summary",
                ".map-tools .help-keys",
                "[data-topic=resnet] .row-twist"
            })
    void axeFindsNothingSeriousInWhatOpensOnTheMap(String opener) {
        try (Visit visit = visit(ColorScheme.LIGHT)) {
            Page page = visit.open("/concept/batch-normalization");
            page.locator("[data-topic=dropout]").first().press("p");
            page.locator("[data-topic=dropout]").first().press("k");
            page.locator("[data-topic=dropout]").first().press(" ");
            page.locator(opener).first().click();
            assertThat(serious(page)).as(opener).isEmpty();
        }
    }

    @Test
    void axeFindsNothingSeriousInAnOpenSearchBox() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (Visit visit = visit(scheme)) {
                Page page = visit.open("/?lang=en");
                page.keyboard().press("/");
                page.keyboard().type("BN");
                page.locator("[role=option]").first().waitFor();
                assertThat(serious(page)).as("hits in " + scheme).isEmpty();
                page.keyboard().press("Enter");
                visit.title().waitFor();
                page.keyboard().press("/");
                page.locator(".hit-clear").last().waitFor();
                assertThat(serious(page)).as("recent searches in " + scheme).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"history", "favourites", "menu", "rename", "compare"})
    void axeFindsNothingSeriousInWhatStandsBesideAQuery(String what) {
        try (Visit visit = visit(ColorScheme.LIGHT)) {
            QueryPage query = new QueryPage(visit).open("/query?lang=en#cypher=RETURN%20%24a");
            query.button("run").click();
            query.parameter("a").fill("7");
            query.run();
            query.button("star").click();
            switch (what) {
                case "menu" -> query.button("menu").click();
                case "rename" -> query.openTab().press("F2");
                case "compare" -> {
                    query.beside("examples")
                            .items()
                            .first()
                            .locator("[data-open=both]")
                            .click();
                    query.page().locator("[data-compare=run]").click();
                    query.page().locator(".compare-table").first().waitFor();
                }
                default -> query.beside(what);
            }
            axeFindsNothingSeriousInLightAndDark(query.page(), what);
        }
    }

    private static void axeFindsNothingSeriousInLightAndDark(Page page, String what) {
        assertThat(serious(page)).as(what).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        // The dark theme has other colours and nothing else.
        assertThat(serious(new AxeBuilder(page).withRules(List.of("color-contrast"))))
                .as(what + " in the dark")
                .isEmpty();
    }

    private Visit visit(ColorScheme scheme) {
        return Visit.with(
                port, new Browser.NewContextOptions().setBypassCSP(true).setColorScheme(scheme));
    }

    private static List<String> serious(Page page) {
        return serious(new AxeBuilder(page));
    }

    private static List<String> serious(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .map(AccessibilityIT::described)
                .toList();
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().get(0).getHtml();
    }
}
