package org.trailgraph.rdf.push;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pushes on demand. Where to is configured and no part of a request. */
@RestController
class PushController {

    private final Pushes pushes;

    PushController(Pushes pushes) {
        this.pushes = pushes;
    }

    /** Replaces the configured store's graph by this one; answers when the store has confirmed it. */
    @PostMapping("/api/rdf/push")
    PushAnswer push() {
        return pushes.push();
    }

    /** What the store has, as far as this server knows. */
    @GetMapping("/api/rdf/push")
    Pushes.Standing standing() {
        return pushes.standing();
    }
}
