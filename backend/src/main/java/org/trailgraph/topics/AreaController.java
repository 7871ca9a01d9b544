package org.trailgraph.topics;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Opens areas, and the ties between them. */
@RestController
class AreaController {

    private final Areas areas;

    AreaController(Areas areas) {
        this.areas = areas;
    }

    @GetMapping("/api/areas/{id}")
    AreaPage area(@PathVariable String id) {
        return areas.area(id);
    }

    @GetMapping("/api/areas/{id}/links")
    AreaLinks links(@PathVariable String id, @RequestParam String to, @RequestParam(defaultValue = "30") int limit) {
        return areas.links(id, to, BadParameter.within("limit", limit, 1, 300));
    }
}
