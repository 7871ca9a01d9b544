package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.SeededTest;

/** The page of connections, as somebody uses it who wants to know how two topics relate. */
@SeededTest
class ConnectIT {

    private static final String BN_TO_TRANSFORMER = "/connect?from=batch-normalization&to=transformer";

    @LocalServerPort
    private int port;

    private static Locator chains(Page page) {
        return page.locator(".chain");
    }

    private static List<String> stops(Locator chain) {
        return chain.locator("li.stop").all().stream()
                .map(stop -> String.valueOf(stop.getAttribute("data-topic")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"en, 'Batch Normalization', 'Layer Normalization', ' is compared with '", "zh, 批归一化, 层归一化, 比较"})
    void batchNormalizationMeetsTheTransformerThroughLayerNormalization(
            String lang, String from, String through, String voice) {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(BN_TO_TRANSFORMER + "&lang=" + lang);
            Locator first = chains(page).first();
            assertThat(stops(first)).containsExactly("batch-normalization", "layer-normalization", "transformer");
            assertThat(first.locator("h3")).containsText(through);
            Locator hop = first.locator("[data-link='batch-normalization--comparedWith--layer-normalization']");
            assertThat(hop.locator(".hop-says")).containsText(voice);
            assertThat(hop.locator(".hop-says b")).hasText(new String[] {from, through});
            assertThat(hop.locator(".because .rich")).containsText(Pattern.compile("\\S{4,}"));
        }
    }

    @Test
    void threeConnectionsAreUnlikeOneAnotherAndThePictureHasThemAll() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(BN_TO_TRANSFORMER);
            assertThat(chains(page)).hasCount(3);
            assertThat(page.locator(".picture .lane")).hasCount(3);
            List<List<String>> inner = chains(page).all().stream()
                    .map(chain -> stops(chain).subList(1, stops(chain).size() - 1))
                    .toList();
            for (List<String> one : inner) {
                for (List<String> other : inner.subList(inner.indexOf(one) + 1, inner.size())) {
                    Set<String> both = new TreeSet<>(one);
                    both.retainAll(other);
                    Set<String> all = new TreeSet<>(one);
                    all.addAll(other);
                    assertThat(2 * both.size()).isLessThanOrEqualTo(all.size());
                }
            }
            assertThat(page.locator(".hop .because .rich"))
                    .hasCount(page.locator(".hop").count());
        }
    }

    @Test
    void everyHopReadsAlongTheChainFromOneStopToTheNext() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(BN_TO_TRANSFORMER);
            for (Locator chain : chains(page).all()) {
                List<String> names = chain.locator(".stop .topic-link > .name").allTextContents();
                List<String> said = chain.locator(".hop-says b").allTextContents();
                for (int i = 0; i + 1 < names.size(); i++) {
                    assertThat(said.subList(2 * i, 2 * i + 2)).isEqualTo(names.subList(i, i + 2));
                }
            }
        }
    }

    @Test
    void swappedAChainIsReadTheOtherWayInTheOtherVoice() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/connect?from=batch-normalization&to=vanishing-gradient&lang=en");
            Locator hop = page.locator("[data-link='batch-normalization--mitigates--vanishing-gradient'] .hop-says");
            assertThat(hop).containsText("Batch Normalization mitigates Vanishing Gradient");
            page.locator(".swap").click();
            assertThat(hop).containsText("Vanishing Gradient is mitigated by Batch Normalization");
            assertThat(visit.address()).isEqualTo("/connect?from=vanishing-gradient&to=batch-normalization&lang=en");
            visit.button("中文").click();
            assertThat(hop).containsText("“梯度消失”可以靠“批归一化”缓解");
            page.goBack();
            assertThat(hop).containsText("“批归一化”能缓解“梯度消失”");
        }
    }

    @Test
    void aQuestionConnectsThroughWhatItAsksAbout() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/connect?from=lstm-vs-gru&to=resnet&lang=en");
            Locator first = chains(page).first();
            assertThat(first.locator(".stop").first().locator(".kind")).hasText("Question");
            assertThat(first.locator(".hop").first()).hasAttribute("data-type", "asks");
            assertThat(first.locator(".hop-says").first())
                    .containsText(Pattern.compile("^The question “.+” asks about .+"));
            page.locator(".swap").click();
            assertThat(chains(page).first().locator(".hop-says").last()).containsText("is asked about in the question");
            assertThat(page.locator(".connect-actions a")).containsText("Plan from here to");
            assertThat(page.locator(".connect-actions a"))
                    .hasAttribute("href", Pattern.compile("^/plan\\?goal=(?!lstm-vs-gru)[a-z-]+&from=resnet$"));
        }
    }

    @Test
    void twoTopicsArePickedByTheKeyboardAloneAndEachEndKeepsTheOther() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/connect?lang=en");
            page.locator("[data-end=from] input").focus();
            pick(page, "BN");
            assertThat(page.locator("[data-end=to] input")).isFocused();
            assertThat(visit.address()).isEqualTo("/connect?from=batch-normalization&lang=en");
            pick(page, "transformer");
            assertThat(chains(page).first()).isVisible();
            assertThat(page.locator("[data-end=to] .end-change")).isFocused();
            page.keyboard().press("Enter");
            pick(page, "resnet");
            assertThat(page.locator("[data-end=to] .end-card .topic-link")).containsText("ResNet");
            assertThat(visit.address()).isEqualTo("/connect?from=batch-normalization&to=resnet&lang=en");
            page.keyboard().press("Enter");
            page.keyboard().press("Escape");
            page.keyboard().press("Escape");
            assertThat(page.locator("[data-end=to] .end-change")).isFocused();
            page.goBack();
            assertThat(page.locator("[data-end=to] .end-card .topic-link")).containsText("Transformer");
            assertThat(chains(page).first().locator("li.stop[data-topic=layer-normalization]"))
                    .isVisible();
        }
    }

    private static void pick(Page page, String query) {
        page.keyboard().type(query);
        assertThat(page.locator("[role=option][data-topic]:visible").first()).isVisible();
        page.keyboard().press("Enter");
    }

    @Test
    void withoutTopicsThereAreExamplesAndWithOneWhatToConnectItWith() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open("/connect?lang=zh");
            assertThat(page.locator("#connect .example")).hasCount(3);
            page.locator("#connect .example").first().click();
            assertThat(chains(page).first()).isVisible();
            visit.open("/connect?from=dropout&lang=zh");
            page.locator("#connect .example").first().click();
            assertThat(page.locator("[data-end=from] .end-card")).containsText("随机失活");
            assertThat(chains(page).first()).isVisible();
        }
    }

    @Test
    void oneConnectionOpensInTheExplorerWithExactlyItsTopicsAndBackLeadsToAllOfThem() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(BN_TO_TRANSFORMER);
            List<String> topics = stops(chains(page).nth(1));
            chains(page).nth(1).locator("[data-action=explorer]").click();
            assertThat(visit.title()).hasText("Batch Normalization");
            assertThat(page.locator(".map-notice")).isHidden();
            assertThat(visit.topics()).containsExactlyInAnyOrderElementsOf(topics);
            assertThat(page.locator(".map-tools button[disabled]")).hasCount(2);
            page.goBack();
            assertThat(chains(page)).hasCount(3);
        }
    }

    @Test
    void whatOnePointsAtLightsUpInThePictureAndWhatHasTheFocusToo() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.open(BN_TO_TRANSFORMER);
            chains(page).nth(1).locator(".hop").first().hover();
            assertThat(page.locator(".lane.lit")).hasAttribute("data-chain", "1");
            assertThat(page.locator(".lane.lit .lane-line.spot")).hasCount(1);
            page.locator(".lane[data-chain='0'] .lane-stop text").first().hover();
            assertThat(page.locator(".chain.lit")).hasAttribute("data-chain", "0");
            page.mouse().move(1, 1); // Or it points at what the focus scrolls beneath it.
            chains(page).nth(2).locator("[data-action=explorer]").focus();
            assertThat(page.locator(".lane.lit")).hasAttribute("data-chain", "2");
        }
    }

    @Test
    void fromThePanelTheMenuAndTwoSelectedTopicsOneGetsHere() {
        try (Visit visit = Visit.at(port)) {
            MapPage map = new MapPage(visit, "/concept/resnet?lang=en");
            Page page = visit.page();
            map.command("resnet", " ");
            map.command("residual-block", " ");
            visit.button("How they relate").click();
            assertThat(visit.address()).isEqualTo("/connect?from=resnet&to=residual-block&lang=en");
            assertThat(chains(page).first()).isVisible();
            page.goBack();
            map.command("resnet", "m");
            page.locator(".topic-menu").getByText("Connect with").click();
            assertThat(page.locator("[data-end=to] input")).isFocused();
            page.goBack();
            page.locator("[data-action=connect]").click();
            pick(page, "BN");
            assertThat(visit.address()).isEqualTo("/connect?from=resnet&to=batch-normalization&lang=en");
        }
    }

    @Test
    void onAPhoneThePictureStandsUprightAndNothingSpillsOver() {
        try (Visit visit = Visit.with(port, new Browser.NewContextOptions().setViewportSize(360, 740))) {
            for (String lang : List.of("en", "zh")) {
                Page page = visit.open(BN_TO_TRANSFORMER + "&both=1&lang=" + lang);
                assertThat(page.locator(".lane")).hasCount(3);
                assertThat(page.evaluate("""
                        () => {
                          const picture = document.querySelector(".lanes").getBoundingClientRect();
                          const main = document.querySelector("main");
                          const names = [...document.querySelectorAll(".lanes text")].map(one => one.getBoundingClientRect());
                          return picture.height > picture.width * 0.6 && main.scrollWidth === main.clientWidth
                              && names.every(({ left, right }) => left >= 0 && right <= innerWidth);
                        }
                        """)).as(lang).isEqualTo(true);
                assertThat(page.locator(".hop .because").first().locator(".side"))
                        .hasCount(2);
            }
        }
    }
}
