package org.trailgraph.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The SPARQL 1.1 Protocol, for queries only. */
@RestController
class SparqlController {

    private final SparqlEndpoint endpoint;
    private final ServiceDescription description;

    SparqlController(SparqlEndpoint endpoint, @Value("${trailgraph.base-iri}") String base) {
        this.endpoint = endpoint;
        this.description = new ServiceDescription(base);
    }

    /** A query as the parameter {@code query}; without any parameter the service description. */
    @GetMapping("/sparql")
    void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getQueryString() == null) {
            describe(request, response);
        } else {
            requireQuery(request);
            endpoint.answer(request, response);
        }
    }

    /** A query as a form's field {@code query}, or as the body with the media type application/sparql-query. */
    @PostMapping("/sparql")
    void post(HttpServletRequest request, HttpServletResponse response) {
        String type = request.getContentType();
        if (type == null || type.startsWith("application/x-www-form-urlencoded")) {
            requireQuery(request);
        } else if (type.startsWith("application/sparql-update")) {
            throw readOnly();
        }
        endpoint.answer(request, response);
    }

    private static void requireQuery(HttpServletRequest request) {
        if (request.getParameter("update") != null) {
            throw readOnly();
        }
        if (request.getParameter("query") == null) {
            throw new BadQuery("The request has no parameter 'query'.");
        }
    }

    private static RefusedQuery readOnly() {
        return new RefusedQuery(HttpStatus.FORBIDDEN, "SPARQL is read-only here: the graph is changed by imports.");
    }

    private void describe(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!ServiceDescription.acceptable(request.getHeader("Accept"))) {
            throw new RefusedQuery(HttpStatus.NOT_ACCEPTABLE, "The service description comes as text/turtle.");
        }
        response.setContentType("text/turtle");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(description.turtle().getBytes(StandardCharsets.UTF_8));
    }
}
