package org.trailgraph.rdf.linked;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trailgraph.rdf.Acceptable;
import org.trailgraph.rdf.Iris;

/** The description of the whole where RFC 5785 and VoID have machines look for it. */
@RestController
class VoidController {

    private final DatasetDescription whole;
    private final Iris iris;

    VoidController(DatasetDescription whole, Iris iris) {
        this.whole = whole;
        this.iris = iris;
    }

    /** Turtle, JSON-LD, RDF/XML or N-Triples, whichever the request wants most. */
    @GetMapping("/.well-known/void")
    ResponseEntity<byte[]> describe(HttpServletRequest request) {
        DocumentForm form = DocumentForm.of(Acceptable.to(request).best(DocumentForm.mediaTypes()))
                .orElseThrow();
        Address scheme = new Address(List.of("scheme"), form);
        HttpHeaders headers = Documents.links(scheme, form, iris.scheme().getURI());
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return Documents.answer(whole.graph(), form, headers);
    }
}
