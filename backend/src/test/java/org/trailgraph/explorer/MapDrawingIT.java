package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.MouseButton;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.SeededTest;
import org.trailgraph.explorer.Drawing.Spot;

/** What mouse and fingers do on the picture of the map, and that the picture keeps still where it should. */
@SeededTest
class MapDrawingIT {

    private static final String START = "/concept/batch-normalization";

    @LocalServerPort
    private int port;

    @Test
    void draggingATopicMovesAndPinsThatOneAlone() {
        try (Visit visit = Visit.at(port)) {
            MapPage map = new MapPage(visit, START);
            Drawing drawing = new Drawing(visit);
            Map<String, Spot> before = drawing.spots();
            Spot from = Drawing.at(before, "resnet");
            drawing.drag(from, from.plus(36, -24));
            assertThat(map.row("resnet").locator(".row-pin")).isVisible();
            drawing.awaitRest();
            assertMoved(before, drawing.spots(), Set.of("resnet"), 36, -24);
            assertThat(visit.page().locator(".row-pin")).hasCount(1);
            map.undo();
            drawing.awaitRest();
            assertMoved(before, drawing.spots(), Set.of(), 0, 0);
        }
    }

    @Test
    void shiftSelectsSeveralWhichThenMoveTogether() {
        try (Visit visit = Visit.at(port)) {
            new MapPage(visit, START);
            Drawing drawing = new Drawing(visit);
            drawing.shift(() -> drawing.click("resnet"));
            drawing.awaitSelected(1);
            drawing.shift(() -> drawing.click("dropout"));
            drawing.awaitSelected(2);
            Map<String, Spot> before = drawing.spots();
            drawing.drag(
                    Drawing.at(before, "resnet"), Drawing.at(before, "resnet").plus(20, 30));
            drawing.awaitAt("dropout", Drawing.at(before, "dropout").plus(20, 30));
            drawing.awaitRest();
            assertMoved(before, drawing.spots(), Set.of("resnet", "dropout"), 20, 30);
            drawing.shift(() -> drawing.click("resnet"));
            drawing.awaitSelected(1);
            Spot ground = drawing.ground();
            visit.page().mouse().click(ground.x(), ground.y());
            drawing.awaitSelected(0);
        }
    }

    @Test
    void aBandSelectsTheTopicsInIt() {
        try (Visit visit = Visit.at(port)) {
            new MapPage(visit, START);
            Drawing drawing = new Drawing(visit);
            Spot from = drawing.ground();
            Spot to = drawing.spot("resnet").plus(14, 14);
            long inside = drawing.spots().values().stream()
                    .filter(at -> between(at.x(), from.x(), to.x()) && between(at.y(), from.y(), to.y()))
                    .count();
            assertThat(inside).isPositive();
            drawing.shift(() -> drawing.drag(from, to));
            drawing.awaitSelected((int) inside);
        }
    }

    private static boolean between(double value, double a, double b) {
        return value >= Math.min(a, b) && value <= Math.max(a, b);
    }

    @Test
    void aClickOpensADoubleClickExpandsAndTheOtherButtonAsksWhatToDo() {
        try (Visit visit = Visit.at(port)) {
            new MapPage(visit, START);
            Drawing drawing = new Drawing(visit);
            drawing.click("dropout");
            assertThat(visit.title()).hasText("Dropout");
            drawing.awaitRest();
            int topics = visit.topics().size();
            drawing.doubleClick("resnet");
            assertThat(visit.page().locator("[role=treeitem][aria-level='1']")).hasCount(topics + 10);
            drawing.awaitRest();
            Spot at = drawing.spot("dropout");
            visit.page().mouse().click(at.x(), at.y(), new Mouse.ClickOptions().setButton(MouseButton.RIGHT));
            assertThat(visit.page().locator(".topic-menu .menu-title")).hasText("Dropout");
        }
    }

    @Test
    void expandingMovesNothingOnTheScreenAndNewcomersGrowFromTheTopicThatWasAsked() {
        try (Visit visit = Visit.at(port)) {
            MapPage map = new MapPage(visit, START);
            Drawing drawing = new Drawing(visit);
            map.command("dropout", "p");
            drawing.awaitRest();
            Map<String, Spot> before = drawing.spots();
            drawing.noteNewcomers("resnet");
            map.expand("resnet", 10);
            drawing.awaitRest();
            Map<String, Spot> after = drawing.spots();
            assertThat(after).hasSize(before.size() + 10).containsAllEntriesOf(before);
            assertThat(drawing.newcomersBeganAway()).hasSize(10).containsOnly(0.0);
        }
    }

    @Test
    void aNewFocusOnTheMapAndAPanelThatClosesMoveNothing() {
        try (Visit visit = Visit.at(port)) {
            new MapPage(visit, START);
            Drawing drawing = new Drawing(visit);
            Map<String, Spot> before = drawing.spots();
            drawing.click("resnet");
            assertThat(visit.title()).hasText("ResNet");
            visit.page().keyboard().press("Escape");
            assertThat(visit.page().locator("#panel")).isHidden();
            drawing.awaitRest();
            assertThat(drawing.spots()).isEqualTo(before);
        }
    }

    @Test
    void whoWantsNoMotionSeesNewcomersInTheirPlacesAtOnce() {
        Browser.NewContextOptions still = new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
        try (Visit visit = Visit.with(port, still)) {
            MapPage map = new MapPage(visit, START);
            Drawing drawing = new Drawing(visit);
            drawing.noteNewcomers("resnet");
            map.expand("resnet", 10);
            assertThat(drawing.newcomersBeganAway()).hasSize(10).allMatch(distance -> distance > 10);
        }
    }

    @Test
    void oneFingerPansTwoZoomATapOpensAndALongPressAsks() {
        Browser.NewContextOptions phone =
                new Browser.NewContextOptions().setViewportSize(360, 740).setHasTouch(true);
        try (Visit visit = Visit.with(port, phone)) {
            new MapPage(visit, START + "?panel=0");
            Drawing drawing = new Drawing(visit);
            Spot ground = drawing.ground();
            Spot before = drawing.spot("resnet");
            drawing.touch(List.of(ground), List.of(ground.plus(10, 8)), List.of(ground.plus(30, 20)), List.of());
            drawing.awaitAt("resnet", before.plus(30, 20));

            double scale = drawing.scale();
            drawing.touch(
                    List.of(ground, ground.plus(40, 0)),
                    List.of(ground.plus(-5, 0), ground.plus(45, 0)),
                    List.of(ground.plus(-10, 0), ground.plus(50, 0)),
                    List.of());
            assertThat(drawing.scale()).isCloseTo(1.5 * scale, Offset.offset(0.01));

            drawing.awaitRest();
            Spot topic = drawing.spot("batch-normalization");
            drawing.touch(List.of(topic), List.of(topic.plus(3, 2)));
            assertThat(visit.page().locator(".topic-menu .menu-title")).hasText("Batch Normalization");
            drawing.touch(List.of());
            visit.page().keyboard().press("Escape");
            drawing.touch(List.of(topic.plus(12, -12)), List.of());
            assertThat(visit.title()).hasText("Batch Normalization");
        }
    }

    /** Those named moved by so many pixels, all others by none. */
    private static void assertMoved(
            Map<String, Spot> before, Map<String, Spot> after, Set<String> moved, double dx, double dy) {
        assertThat(after.keySet()).isEqualTo(before.keySet());
        Map<String, Spot> others = new HashMap<>(after);
        others.keySet().removeAll(moved);
        assertThat(before).containsAllEntriesOf(others);
        for (String topic : moved) {
            Spot expected = Drawing.at(before, topic).plus(dx, dy);
            assertThat(Drawing.at(after, topic).x()).isCloseTo(expected.x(), Drawing.ROUNDING);
            assertThat(Drawing.at(after, topic).y()).isCloseTo(expected.y(), Drawing.ROUNDING);
        }
    }
}
