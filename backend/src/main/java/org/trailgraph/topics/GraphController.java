package org.trailgraph.topics;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives the parts of the graph that the explorer draws. */
@RestController
class GraphController {

    private final Overview overview;
    private final Neighbourhood neighbourhood;

    GraphController(Overview overview, Neighbourhood neighbourhood) {
        this.overview = overview;
        this.neighbourhood = neighbourhood;
    }

    @GetMapping(path = "/api/graph", params = "!around")
    Overview.Atlas overview() {
        return overview.atlas();
    }

    @GetMapping(path = "/api/graph", params = "around")
    GraphView around(
            @RequestParam String around,
            @RequestParam(defaultValue = "1") int depth,
            @RequestParam(defaultValue = "40") int limit,
            @RequestParam(required = false) @Nullable List<String> types,
            @RequestParam(required = false) @Nullable List<String> exclude) {
        return around(new Wish(around, depth, limit, types, exclude));
    }

    @PostMapping("/api/graph")
    GraphView around(@RequestBody Wish wish) {
        int depth = wish.depth() == null ? 1 : wish.depth();
        int limit = wish.limit() == null ? 40 : wish.limit();
        if (wish.around() == null || wish.around().isBlank()) {
            throw new BadParameter("around", "has to be the id of a topic.");
        }
        return neighbourhood.around(new Neighbourhood.Request(
                wish.around(),
                BadParameter.within("depth", depth, 1, 2),
                BadParameter.within("limit", limit, 1, 1_000),
                types(wish.types() == null ? List.of() : wish.types()),
                wish.exclude() == null ? Set.of() : Set.copyOf(wish.exclude())));
    }

    /** The same words as in the query string; what is missing has its default. */
    record Wish(
            @Nullable String around,
            @Nullable Integer depth,
            @Nullable Integer limit,
            @Nullable List<String> types,
            @Nullable List<String> exclude) {}

    private static Set<LinkType> types(List<String> ids) {
        Set<LinkType> types = EnumSet.noneOf(LinkType.class);
        for (String id : ids) {
            types.add(LinkType.of(id)
                    .orElseThrow(() -> new BadParameter(
                            "types",
                            "has to be among "
                                    + String.join(
                                            ", ",
                                            Arrays.stream(LinkType.values())
                                                    .map(LinkType::id)
                                                    .toList())
                                    + ".")));
        }
        return types.isEmpty() ? EnumSet.allOf(LinkType.class) : types;
    }
}
