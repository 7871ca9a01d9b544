package org.trailgraph.importing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** What {@code GET /rdf/trailgraph.ttl} gave is taken back by PUT, at the same address. */
@RestController
final class RestoreController {

    private final Restore restore;

    RestoreController(Restore restore) {
        this.restore = restore;
    }

    /** The body is the file itself; the address says which form of RDF it is in. */
    @PutMapping("/rdf/trailgraph.{suffix:.+}")
    Restore.Restored put(@PathVariable String suffix, HttpServletRequest request) throws IOException {
        return restore.restore(request.getInputStream(), "trailgraph." + suffix);
    }
}
