package org.trailgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.awaitility.Awaitility;

/** The picture of the map, worked by mouse and fingers. Places are pixels of the window. */
final class Drawing {

    /** Less than one can see; places are kept as even numbers. */
    static final Offset<Double> ROUNDING = Offset.offset(1.5);

    private final Page page;
    private final Locator canvas;
    private final CDPSession fingers;
    private boolean touching;

    /** A place on the screen. */
    record Spot(double x, double y) {

        Spot plus(double dx, double dy) {
            return new Spot(x + dx, y + dy);
        }
    }

    /** The view tells whoever asks it where a topic is drawn; the keyboard's Home is what makes it known here. */
    Drawing(Visit visit) {
        page = visit.page();
        canvas = page.locator("canvas.map-canvas");
        fingers = page.context().newCDPSession(page);
        page.evaluate("""
                async () => {
                  const { MapView } = await import("/js/graph/view.js");
                  const { reveal } = MapView.prototype;
                  MapView.prototype.reveal = function (id) {
                    window.mapView = this;
                    return reveal.call(this, id);
                  };
                }
                """);
        canvas.focus();
        page.keyboard().press("Home");
        page.waitForFunction("() => window.mapView");
        canvas.blur();
        awaitRest();
    }

    /** Waits until nothing moves any more: three frames show every topic in the same place. */
    void awaitRest() {
        page.waitForFunction("""
                () => {
                  const places = JSON.stringify([...mapView.store.get().graph.nodes.keys()].map((id) => mapView.screenPlace(id)));
                  const still = places === window.lastPlaces && mapView.drawn.complete;
                  window.lastPlaces = places;
                  window.stillFor = still ? (window.stillFor ?? 0) + 1 : 0;
                  return window.stillFor > 3;
                }
                """);
    }

    /** Where each topic is drawn just now. */
    Map<String, Spot> spots() {
        Map<String, Spot> spots = new HashMap<>();
        Object places = page.evaluate("""
                () => {
                  const { left, top } = mapView.canvas.getBoundingClientRect();
                  const ids = [...mapView.store.get().graph.nodes.keys()].filter((id) => mapView.screenPlace(id));
                  return Object.fromEntries(ids.map((id) => [id, mapView.screenPlace(id)]).map(([id, [x, y]]) => [id, [left + x, top + y]]));
                }
                """);
        ((Map<?, ?>) places).forEach((id, at) -> {
            List<?> xy = (List<?>) at;
            spots.put((String) id, new Spot(number(xy.get(0)), number(xy.get(1))));
        });
        return spots;
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    Spot spot(String topic) {
        return at(spots(), topic);
    }

    static Spot at(Map<String, Spot> spots, String topic) {
        return Objects.requireNonNull(spots.get(topic), topic);
    }

    /** The scale at which the map is drawn. */
    double scale() {
        return number(page.evaluate("() => mapView.camera.k"));
    }

    /** From the next frame on, notes where a topic that was not there before is first drawn, and where the given one was then. */
    void noteNewcomers(String asked) {
        page.evaluate("""
                (asked) => {
                  const before = new Set(mapView.store.get().graph.nodes.keys());
                  window.newcomers = {};
                  const look = () => {
                    for (const id of mapView.store.get().graph.nodes.keys()) {
                      if (!before.has(id) && !(id in window.newcomers)) window.newcomers[id] = [mapView.screenPlace(id), mapView.screenPlace(asked)];
                    }
                  };
                  mapView.store.subscribe((state) => [state.graph], look);
                }
                """, asked);
    }

    /** For each newcomer how far from the topic that was noted with it it began, in pixels. */
    List<Double> newcomersBeganAway() {
        List<?> distances = (List<?>) page.evaluate(
                "() => Object.values(window.newcomers).map(([[x, y], [px, py]]) => Math.hypot(x - px, y - py))");
        return distances.stream().map(Drawing::number).toList();
    }

    void click(String topic) {
        Spot at = spot(topic);
        page.mouse().click(at.x(), at.y());
    }

    void doubleClick(String topic) {
        Spot at = spot(topic);
        page.mouse().dblclick(at.x(), at.y());
    }

    /** Drags from one spot to another, in steps as a hand does. */
    void drag(Spot from, Spot to) {
        page.mouse().move(from.x(), from.y());
        page.mouse().down();
        for (int step = 1; step <= 8; step++) {
            double part = step / 8.0;
            page.mouse().move(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
        }
        page.mouse().up();
    }

    void shift(Runnable deed) {
        page.keyboard().down("Shift");
        deed.run();
        page.keyboard().up("Shift");
    }

    /** A spot of the map with nothing on or near it. */
    Spot ground() {
        Map<String, Spot> spots = spots();
        var box = canvas.boundingBox();
        for (double y = box.y + 120; y < box.y + box.height - 120; y += 10) {
            for (double x = box.x + 60; x < box.x + box.width - 80; x += 10) {
                Spot spot = new Spot(x, y);
                if (spots.values().stream().allMatch(at -> Math.hypot(at.x() - spot.x(), at.y() - spot.y()) > 45)) {
                    return spot;
                }
            }
        }
        throw new IllegalStateException("The map is full");
    }

    /** What fingers do: each list is where they are, one after the other. None means that all are lifted. */
    @SafeVarargs
    final void touch(List<Spot>... steps) {
        for (List<Spot> spots : steps) {
            JsonArray points = new JsonArray();
            for (int finger = 0; finger < spots.size(); finger++) {
                JsonObject point = new JsonObject();
                point.addProperty("x", spots.get(finger).x());
                point.addProperty("y", spots.get(finger).y());
                point.addProperty("id", finger);
                points.add(point);
            }
            JsonObject event = new JsonObject();
            event.addProperty("type", spots.isEmpty() ? "touchEnd" : touching ? "touchMove" : "touchStart");
            event.add("touchPoints", points);
            fingers.send("Input.dispatchTouchEvent", event);
            touching = !spots.isEmpty();
        }
    }

    /** Waits until so many topics are selected, as the bar says. */
    void awaitSelected(int count) {
        if (count == 0) {
            assertThat(page.locator(".selection-bar")).isHidden();
        } else {
            assertThat(page.locator(".selection-bar")).containsText(count + " selected");
        }
    }

    /** Waits until a topic is drawn at a spot. */
    void awaitAt(String topic, Spot spot) {
        Awaitility.await()
                .until(() -> Math.hypot(spot(topic).x() - spot.x(), spot(topic).y() - spot.y()) < 1.5);
    }
}
