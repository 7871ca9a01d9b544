package org.trailgraph.rdf.linked;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.out.NodeFmtLib;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Answers with a graph in one of its forms. */
final class Documents {

    private Documents() {}

    /** The tag is weak, as Tomcat compresses nothing that has a strong one, and changes with what is said. */
    static ResponseEntity<byte[]> answer(Graph graph, DocumentForm form, HttpHeaders headers) {
        return ResponseEntity.ok()
                .headers(headers)
                .cacheControl(CacheControl.noCache())
                .eTag("W/\"" + digest(graph) + "-" + form.suffix() + "\"")
                .contentType(form.contentType())
                .body(form.write(graph));
    }

    /** The other forms of the same, and what is described, as RFC 8288 writes links. */
    static HttpHeaders links(Address address, DocumentForm shown, String iri) {
        HttpHeaders headers = new HttpHeaders();
        headers.add(HttpHeaders.LINK, link(iri, "describes"));
        for (DocumentForm form : DocumentForm.values()) {
            if (form != shown) {
                headers.add(
                        HttpHeaders.LINK,
                        alternate(address.document(form), form.mediaType().toString()));
            }
        }
        address.page().ifPresent(page -> headers.add(HttpHeaders.LINK, alternate(page, "text/html")));
        return headers;
    }

    private static String alternate(String target, String type) {
        return link(target, "alternate") + "; type=\"" + type + "\"";
    }

    private static String link(String target, String relation) {
        return "<" + target + ">; rel=\"" + relation + "\"";
    }

    /** The same for the same triples, in whatever order they come. */
    private static String digest(Graph graph) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            graph.find().mapWith(triple -> NodeFmtLib.str(triple) + "\n").toList().stream()
                    .sorted()
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
