package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.Http;
import org.trailgraph.SeededTest;

/** Queries in addresses, and queries that are taken away. */
@SeededTest
class QueryLinksIT {

    @LocalServerPort
    private int port;

    /** What is asked of the two consoles from now on. */
    private static List<String> asked(Page page) {
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().endsWith("/api/cypher") || request.url().endsWith("/sparql")) {
                asked.add(String.valueOf(request.postData()));
            }
        });
        return asked;
    }

    @ParameterizedTest
    @CsvSource({"cypher, RETURN 40 + 2 AS answer, 42", "sparql, SELECT (40 + 2 AS ?answer) {}, 42"})
    void aQueryInALinkIsThereAndWaitsForSomebodyToRunIt(String lang, String text, String answer) {
        try (Visit visit = Visit.at(port)) {
            List<String> asked = asked(visit.page());
            QueryPage query = new QueryPage(visit)
                    .open("/query#" + lang + "=" + Http.encoded(text).replace("+", "%20"));
            assertThat(query.openTab()).containsText(text);
            query.reload();
            query.page().evaluate("location.hash = '#" + lang + "=nothing'");
            assertThat(query.openTab()).containsText("nothing");
            query.page().goBack();
            assertThat(query.openTab()).containsText(text);
            visit.page().waitForLoadState();
            assertThat(asked).isEmpty();
            query.button("run").click();
            assertThat(query.results()).containsText(answer);
            assertThat(asked).hasSize(1);
        }
    }

    @Test
    void theAddressFollowsTheQueryWithoutFillingTheHistory() {
        try (Visit visit = Visit.at(port)) {
            QueryPage query = new QueryPage(visit).open("/query#cypher=RETURN%201");
            Object before = query.page().evaluate("history.length");
            query.write("cypher", "RETURN 'ä & 界 #2?'").write("cypher", "RETURN 2");
            query.button("new").click();
            query.page().waitForFunction("() => location.hash === ''");
            query.write("cypher", "RETURN 3");
            assertThat(query.page().evaluate("history.length")).isEqualTo(before);
        }
    }

    @Test
    void aLinkOpensTheTabThatHoldsItAlready() {
        try (Visit visit = Visit.at(port)) {
            QueryPage query = new QueryPage(visit).open("/query#cypher=RETURN%201");
            query.button("new").click();
            query.write("cypher", "RETURN 2");
            query.page().evaluate("location.hash = '#cypher=RETURN%201'");
            assertThat(query.openTab()).containsText("RETURN 1");
            assertThat(query.tabs()).hasCount(2);
            query.page().evaluate("location.hash = '#sparql=RETURN%201'");
            assertThat(query.tabs()).hasCount(3);
        }
    }

    @Test
    void theLinkThatIsCopiedPutsTheSameQueryIntoAnEditorOfTheSameLanguage() {
        try (Visit visit = Visit.at(port)) {
            QueryPage query = new QueryPage(visit).open("/query?lang=zh#sparql=ASK%20%7B%7D");
            query.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            query.write("sparql", "ASK { ?s ?p \"50% #1\" }");
            query.button("link").click();
            assertThat(query.page().locator(".toast")).not().isEmpty();
            String link = (String) query.page().evaluate("navigator.clipboard.readText()");
            try (Visit friend = Visit.at(port)) {
                assertThat(link).startsWith("http://localhost:" + port + "/query?lang=zh#sparql=");
                QueryPage there = new QueryPage(friend).open(link.substring(link.indexOf("/query")));
                there.awaitInAddress("sparql", "ASK { ?s ?p \"50% #1\" }");
                assertThat(there.page().locator("html")).hasAttribute("lang", "zh-Hans");
            }
        }
    }

    @Test
    void aLinkBringsTheValuesOfParameters() {
        try (Visit visit = Visit.at(port)) {
            QueryPage query = new QueryPage(visit).open("/query#cypher=RETURN%20%24a%20AS%20a&$a=%5B40%2C%202%5D");
            assertThat(query.parameter("a")).hasValue("[40, 2]");
            query.parameter("a").fill("x & y");
            query.page().waitForFunction("() => location.hash.endsWith('&$a=x%20%26%20y')");
            query.reload();
            assertThat(query.parameter("a")).hasValue("x & y");
            assertThat(query.tabs()).hasCount(1);
        }
    }

    @Test
    void aQueryThatIsTooLongForALinkStaysInItsTabAndSaysSo() {
        try (Visit visit = Visit.at(port)) {
            QueryPage query = new QueryPage(visit).open("/query#cypher=RETURN%201");
            query.editor().fill("RETURN '" + "a".repeat(17_000) + "'");
            query.page().waitForFunction("() => location.hash === ''");
            query.button("link").click();
            assertThat(query.page().locator(".toast")).containsText("too long");
        }
    }

    @Test
    void theCypherCallThatIsCopiedGivesItsAnswerFromAShell() throws IOException {
        try (Visit visit = Visit.at(port)) {
            QueryPage query = new QueryPage(visit).open("/query");
            query.button("new").click();
            query.write("cypher", "RETURN $word + \"'s $5\" AS whose, $n AS n");
            query.parameter("word").fill("it's");
            query.parameter("n").fill("[1, \"a\"]");
            List<String> call = arguments(copied(query));
            assertThat(call).hasSize(5).contains("Content-Type: application/json");
            String path = call.get(0).replace("http://localhost:" + port, "");
            assertThat(new Http(port).posted(path, call.get(4)).get("rows").toString())
                    .isEqualTo("[[\"it's's $5\",[1,\"a\"]]]");
        }
    }

    @Test
    void theSparqlCallThatIsCopiedGivesItsAnswerFromAShell() throws IOException {
        try (Visit visit = Visit.at(port)) {
            QueryPage query = new QueryPage(visit).open("/query#sparql=ASK%20%7B%7D");
            query.write("sparql", "SELECT (\"it's 50%\" AS ?text) {}");
            List<String> call = arguments(copied(query));
            String accept = call.get(2).replace("Accept: ", "");
            String form = "query=" + Http.encoded(call.get(4).substring("query=".length()));
            assertThat(call.get(3)).isEqualTo("--data-urlencode");
            String path = call.get(0).replace("http://localhost:" + port, "");
            assertThat(new Http(port).get(path + "?" + form, "Accept", accept).body())
                    .contains("it's 50%");
        }
    }

    private static String copied(QueryPage query) {
        query.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        query.button("curl").click();
        assertThat(query.page().locator(".toast")).containsText("shell");
        return (String) query.page().evaluate("navigator.clipboard.readText()");
    }

    /** What a shell makes of a call of curl: its arguments. */
    private static List<String> arguments(String call) throws IOException {
        String echo = "curl() { printf '%s\\0' \"$@\"; }\n" + call;
        Process shell =
                new ProcessBuilder("sh", "-c", echo).redirectErrorStream(true).start();
        return List.of(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\0"));
    }
}
