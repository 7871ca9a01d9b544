package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.Http;
import org.trailgraph.SeededTest;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;

/** The files that take the map away hold what shows, and others can read them. */
@SeededTest
class TakeAwayIT {

    private static final String START = "/concept/batch-normalization?lang=en";

    @LocalServerPort
    private int port;

    @Test
    void everyFileHasExactlyTheTopicsAndLinksThatShow() throws Exception {
        try (Visit visit = Visit.at(port)) {
            MapPage map = new MapPage(visit, START);
            map.awaitReady();
            map.command("overfitting", "Delete");
            map.filter("types comparedWith");
            map.filter("areas optimization");
            Set<String> topics = new TreeSet<>(visit.topics());
            Set<String> links = links(topics, "comparedWith");
            assertThat(topics).hasSizeGreaterThan(15).doesNotContain("overfitting", "learning-rate");
            assertThat(links).hasSizeGreaterThan(30);

            assertThat(named(taken(visit, "svg"), "data-topic")).isEqualTo(topics);
            assertThat(named(taken(visit, "svg"), "data-link")).isEqualTo(links);
            assertThat(column(taken(visit, "topics"), "id")).isEqualTo(topics);
            assertThat(column(taken(visit, "links"), "id")).isEqualTo(links);
            DirectedPseudograph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
            assertThat(imported(taken(visit, "graphml"), graph)).isEqualTo(links);
            assertThat(graph.vertexSet()).isEqualTo(topics);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void thePictureInPixelsIsTwiceAsLargeAsTheOneInLines(String lang) throws Exception {
        try (Visit visit = Visit.at(port)) {
            new MapPage(visit, "/concept/gru?theme=dark&lang=" + lang).awaitReady();
            Element svg = xml(taken(visit, "svg"));
            Path png = taken(visit, "png");
            assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');
            BufferedImage picture = ImageIO.read(png.toFile());
            assertThat(picture.getWidth()).isEqualTo(2 * Integer.parseInt(svg.getAttribute("width")));
            assertThat(picture.getHeight()).isEqualTo(2 * Integer.parseInt(svg.getAttribute("height")));
            assertThat(colours(picture)).hasSizeGreaterThan(100);
            assertThat(svg.getAttribute("xml:lang")).startsWith(lang);
            assertThat(svg.getTextContent()).contains("http://localhost:" + port + "/concept/gru");
        }
    }

    @Test
    void tablesSayWhatTopicsAndLinksAreCalledInBothLanguages() throws IOException {
        try (Visit visit = Visit.at(port)) {
            new MapPage(visit, START).awaitReady();
            Map<String, String> topic = row(taken(visit, "topics"), "batch-normalization");
            assertThat(topic)
                    .containsEntry("en", "Batch Normalization")
                    .containsEntry("zh", "批归一化")
                    .containsEntry("area_zh", "归一化")
                    .containsEntry("kind", "concept");
            Map<String, String> link = row(taken(visit, "links"), "resnet--requires--batch-normalization");
            assertThat(link).containsEntry("from_zh", "残差网络").containsEntry("type", "requires");
        }
    }

    @Test
    void theChoiceIsOpenedUsedAndLeftByTheKeyboardAndAxeFindsNothingSerious() {
        try (Visit visit = Visit.with(port, new Browser.NewContextOptions().setBypassCSP(true))) {
            new MapPage(visit, START).awaitReady();
            Page page = visit.page();
            visit.button("Take it away").focus();
            page.keyboard().press("Enter");
            assertThat(visit.button("Take it away")).hasAttribute("aria-expanded", "true");
            List<String> serious = new AxeBuilder(page)
                    .analyze().getViolations().stream()
                            .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                            .map(rule ->
                                    rule.getId() + " " + rule.getNodes().get(0).getHtml())
                            .toList();
            assertThat(serious).isEmpty();
            page.keyboard().press("Tab");
            Download download = page.waitForDownload(() -> page.keyboard().press("Enter"));
            assertThat(download.suggestedFilename()).isEqualTo("trailgraph-batch-normalization.svg");
            assertThat(page.locator(".toast")).containsText("trailgraph-batch-normalization.svg");
            page.keyboard().press("Escape");
            assertThat(page.locator(".export-menu")).isHidden();
            assertThat(visit.button("Take it away")).isFocused();
        }
    }

    /** The file that a format's button saves. */
    private static Path taken(Visit visit, String format) {
        Page page = visit.page();
        if (page.locator(".export-menu").isHidden()) {
            page.locator(".export > button").click();
        }
        return page.waitForDownload(
                        () -> page.locator("[data-format=" + format + "]").click())
                .path();
    }

    /** The ids of the links among topics, as the API has them. */
    private Set<String> links(Set<String> topics, String but) {
        String ids = topics.stream().map(id -> '"' + id + '"').collect(Collectors.joining(","));
        Set<String> links = new TreeSet<>();
        for (JsonNode link : new Http(port)
                .posted("/api/graph", "{\"topics\": [" + ids + "]}")
                .get("links")) {
            if (!link.get("type").asString().equals(but)) {
                links.add(link.get("id").asString());
            }
        }
        return links;
    }

    private static Element xml(Path file) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
    }

    /** The values of an attribute, which no two elements share. */
    private static Set<String> named(Path svg, String attribute) throws Exception {
        NodeList groups = xml(svg).getElementsByTagName("g");
        List<String> values = new ArrayList<>();
        for (int i = 0; i < groups.getLength(); i++) {
            String value = ((Element) groups.item(i)).getAttribute(attribute);
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        assertThat(values).doesNotHaveDuplicates();
        return new TreeSet<>(values);
    }

    /** Reads GraphML, checked against its schema, and returns the ids that the links' ends and types make. */
    private static Set<String> imported(Path file, DirectedPseudograph<String, DefaultEdge> graph) throws IOException {
        Map<DefaultEdge, String> types = new HashMap<>();
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        importer.addEdgeAttributeConsumer((edge, value) -> {
            if (edge.getSecond().equals("type")) {
                types.put(edge.getFirst(), value.getValue());
            }
        });
        try (Reader reader = Files.newBufferedReader(file)) {
            importer.importGraph(graph, reader);
        }
        return graph.edgeSet().stream()
                .map(edge -> graph.getEdgeSource(edge) + "--" + types.get(edge) + "--" + graph.getEdgeTarget(edge))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> column(Path csv, String name) throws IOException {
        List<String> values =
                rows(csv).stream().map(row -> String.valueOf(row.get(name))).toList();
        assertThat(values).doesNotHaveDuplicates();
        return new TreeSet<>(values);
    }

    private static Map<String, String> row(Path csv, String id) throws IOException {
        return rows(csv).stream()
                .filter(row -> id.equals(row.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, String>> rows(Path csv) throws IOException {
        String text = Files.readString(csv);
        assertThat(text).startsWith("\uFEFF");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text.substring(1), format)) {
            return parser.stream()
                    .map(row -> (Map<String, String>) new TreeMap<>(row.toMap()))
                    .toList();
        }
    }

    private static Set<Integer> colours(BufferedImage picture) {
        Set<Integer> colours = new TreeSet<>();
        for (int y = 0; y < picture.getHeight(); y += 3) {
            for (int x = 0; x < picture.getWidth(); x += 3) {
                colours.add(picture.getRGB(x, y));
            }
        }
        return colours;
    }
}
