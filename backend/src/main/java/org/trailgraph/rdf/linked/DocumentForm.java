package org.trailgraph.rdf.linked;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.springframework.http.MediaType;

/** The forms of RDF that a document comes in, the one that people read most easily first. */
enum DocumentForm {
    TURTLE("ttl", RDFFormat.TURTLE_PRETTY),
    JSON_LD("jsonld", RDFFormat.JSONLD_PRETTY),
    RDF_XML("rdf", RDFFormat.RDFXML_PLAIN),
    N_TRIPLES("nt", RDFFormat.NTRIPLES_UTF8);

    private final String suffix;

    @SuppressWarnings("ImmutableEnumChecker") // An RDFFormat never changes; Jena has no annotation that says so.
    private final RDFFormat format;

    DocumentForm(String suffix, RDFFormat format) {
        this.suffix = suffix;
        this.format = format;
    }

    String suffix() {
        return suffix;
    }

    MediaType mediaType() {
        return MediaType.parseMediaType(format.getLang().getContentType().getContentTypeStr());
    }

    /** With the encoding where the media type has a place for it; JSON is UTF-8 anyway. */
    MediaType contentType() {
        return this == JSON_LD ? mediaType() : new MediaType(mediaType(), StandardCharsets.UTF_8);
    }

    byte[] write(Graph graph) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(format).output(out);
        return out.toByteArray();
    }

    static Optional<DocumentForm> of(String suffix) {
        return Arrays.stream(values())
                .filter(form -> form.suffix.equals(suffix))
                .findFirst();
    }

    static Optional<DocumentForm> of(MediaType type) {
        return Arrays.stream(values())
                .filter(form -> form.mediaType().equals(type))
                .findFirst();
    }

    static List<MediaType> mediaTypes() {
        return Arrays.stream(values()).map(DocumentForm::mediaType).toList();
    }
}
