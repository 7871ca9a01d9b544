package org.trailgraph.rdf.linked;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.trailgraph.rdf.Acceptable;
import org.trailgraph.rdf.DatasetTooLarge;
import org.trailgraph.rdf.GraphDataset;
import org.trailgraph.rdf.Iris;
import org.trailgraph.rdf.TG;

/**
 * Leads from an IRI to the page or the document that the request wants most, as W3C's Cool URIs for the Semantic Web say: an
 * idea is not a document, so its IRI answers 303.
 */
@RestController
class LinkedDataController {

    private final GraphDataset dataset;
    private final DatasetDescription whole;
    private final Iris iris;

    LinkedDataController(GraphDataset dataset, DatasetDescription whole, Iris iris) {
        this.dataset = dataset;
        this.whole = whole;
        this.iris = iris;
    }

    /** An IRI leads to its page or document by 303; with a suffix ({@code .ttl} and so on) it is a document itself. */
    @GetMapping("/id/{*path}")
    ResponseEntity<byte[]> answer(@PathVariable String path, HttpServletRequest request)
            throws NoResourceFoundException {
        Address address = Address.of(path);
        return address.form() == null ? lead(address, request) : document(address, address.form());
    }

    private ResponseEntity<byte[]> lead(Address asked, HttpServletRequest request) throws NoResourceFoundException {
        Graph graph = graph();
        Address address = graph == null ? asked : canonical(graph, asked);
        Optional<String> page = graph == null ? address.page() : page(graph, address);
        List<MediaType> offer = new ArrayList<>(DocumentForm.mediaTypes());
        page.ifPresent(there -> offer.add(0, MediaType.TEXT_HTML));
        Acceptable acceptable = Acceptable.to(request);
        MediaType best = acceptable.best(offer);
        if (graph != null && !known(graph, address)) {
            throw missing(address, acceptable, best);
        }
        String to = DocumentForm.of(best).map(address::document).or(() -> page).orElseThrow();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(to))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private ResponseEntity<byte[]> document(Address address, DocumentForm form) {
        Node resource = iris.at(address.segments());
        Graph said = resource.equals(iris.scheme())
                ? whole.graph()
                : Description.of(dataset.current().dataset().getDefaultGraph(), resource);
        if (said.isEmpty()) {
            throw new NothingThere(resource.getURI());
        }
        return Documents.answer(said, form, Documents.links(address, form, resource.getURI()));
    }

    /** None where the graph is too large to be kept: pages are found without. */
    private @Nullable Graph graph() {
        try {
            return dataset.current().dataset().getDefaultGraph();
        } catch (DatasetTooLarge tooLarge) {
            return null;
        }
    }

    private boolean known(Graph graph, Address address) {
        return graph.contains(iris.at(address.segments()), Node.ANY, Node.ANY);
    }

    /** A topic is found by the id too that it has elsewhere. */
    private Address canonical(Graph graph, Address asked) {
        if (asked.segments().size() != 2 || known(graph, asked)) {
            return asked;
        }
        String kind = iris.base() + "id/" + asked.kind() + "/";
        Node foreign = NodeFactory.createLiteralString(asked.segments().get(1));
        return graph
                .find(Node.ANY, TG.foreignId, foreign)
                .mapWith(Triple::getSubject)
                .filterKeep(topic -> topic.getURI().startsWith(kind))
                .mapWith(topic -> topic.getURI().substring(kind.length()))
                .toList()
                .stream()
                .min(String::compareTo)
                .map(id -> new Address(List.of(asked.kind(), id), null))
                .orElse(asked);
    }

    /** A source leads to a topic that cites it, whose page names it. */
    private Optional<String> page(Graph graph, Address address) {
        if (!address.kind().equals("source")) {
            return address.page();
        }
        String ids = iris.base() + "id";
        return graph
                .find(Node.ANY, DCTerms.references.asNode(), iris.at(address.segments()))
                .mapWith(cites -> cites.getSubject().getURI().substring(ids.length()))
                .toList()
                .stream()
                .min(String::compareTo);
    }

    /** A person sees the explorer say so; everybody else gets a problem. */
    private NothingThere missing(Address address, Acceptable acceptable, MediaType best)
            throws NoResourceFoundException {
        String iri = iris.at(address.segments()).getURI();
        if (best.equals(MediaType.TEXT_HTML) && acceptable.names(best)) {
            throw new NoResourceFoundException(HttpMethod.GET, iri, iri);
        }
        return new NothingThere(iri);
    }
}
