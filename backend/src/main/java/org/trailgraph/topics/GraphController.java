package org.trailgraph.topics;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives the parts of the graph that the explorer draws. */
@RestController
class GraphController {

    private static final int MOST_IDS = 10_000;

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
        return graph(new Wish(around, depth, limit, types, exclude, null, null, null));
    }

    @PostMapping("/api/graph")
    GraphView graph(@RequestBody Wish wish) {
        Set<LinkType> types = types(ids("types", wish.types()));
        if (wish.around() != null && !wish.around().isBlank()) {
            return neighbourhood.around(new Neighbourhood.Request(
                    wish.around(),
                    BadParameter.within("depth", wish.depth() == null ? 1 : wish.depth(), 1, 2),
                    BadParameter.within("limit", wish.limit() == null ? 40 : wish.limit(), 1, 1_000),
                    types,
                    ids("exclude", wish.exclude()),
                    ids("shown", wish.shown())));
        }
        if (wish.topics() == null && wish.keys() == null) {
            throw new BadParameter("around", "has to be the id of a topic, unless 'topics' or 'keys' name some.");
        }
        return neighbourhood.among(ids("topics", wish.topics()), ids("keys", wish.keys()), types);
    }

    /**
     * The same words as in the query string, and more; what is missing has its default.
     *
     * @param shown ids of topics that are on the map: their links to the newcomers are given, not they
     * @param topics instead of {@code around}: the ids of the topics to give, those that there are no more left out
     * @param keys the same, by their {@link TopicKey}
     */
    record Wish(
            @Nullable String around,
            @Nullable Integer depth,
            @Nullable Integer limit,
            @Nullable List<String> types,
            @Nullable List<String> exclude,
            @Nullable List<String> shown,
            @Nullable List<String> topics,
            @Nullable List<String> keys) {}

    private static Set<String> ids(String parameter, @Nullable List<String> given) {
        if (given == null) {
            return Set.of();
        }
        BadParameter.within(parameter, given.size(), 0, MOST_IDS);
        return given.stream().filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<LinkType> types(Set<String> ids) {
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
