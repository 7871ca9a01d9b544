package org.trailgraph.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.SeededTest;

/** Runs the tests of the front end's pure modules, frontend/src/test/js, as modules against the served files. */
@SeededTest
class ModulesIT {

    /** Maven runs tests in the module's folder. */
    private static final Path TESTS = Path.of("..", "frontend", "src", "test", "js");

    @LocalServerPort
    private int port;

    @TestFactory
    Stream<DynamicTest> modules() {
        try (Visit visit = Visit.at(port)) {
            Page page = visit.page();
            page.route("**/test/*.js", ModulesIT::fulfill);
            visit.open("/questions");
            List<?> results = (List<?>) page.evaluate("import('/test/all.js').then(all => all.run())");
            assertThat(results).hasSizeGreaterThan(20);
            return results.stream().map(result -> (Map<?, ?>) result).map(ModulesIT::asTest);
        }
    }

    private static void fulfill(Route route) {
        String url = route.request().url();
        Path file = TESTS.resolve(url.substring(url.lastIndexOf('/') + 1));
        route.fulfill(new Route.FulfillOptions().setPath(file).setContentType("text/javascript"));
    }

    private static DynamicTest asTest(Map<?, ?> result) {
        return DynamicTest.dynamicTest(String.valueOf(result.get("name")), () -> assertThat(result.get("failure"))
                .isNull());
    }
}
