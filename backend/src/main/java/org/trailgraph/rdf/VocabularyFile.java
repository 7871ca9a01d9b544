package org.trailgraph.rdf;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A Turtle file among the resources, in every form that it is served in; the Turtle is the file as it is. */
final class VocabularyFile {

    /** What it is served in beside Turtle, as Jena writes it. */
    private static final Map<ExportFormat, RDFFormat> WRITTEN = new EnumMap<>(Map.of(
            ExportFormat.RDF, RDFFormat.RDFXML_ABBREV,
            ExportFormat.JSONLD, RDFFormat.JSONLD,
            ExportFormat.NT, RDFFormat.NTRIPLES_UTF8));

    /** The first is what those get who accept any. */
    private static final List<ExportFormat> FORMATS =
            List.of(ExportFormat.TTL, ExportFormat.RDF, ExportFormat.JSONLD, ExportFormat.NT);

    private final String path;
    private final Model model = ModelFactory.createDefaultModel();
    private final Map<MediaType, byte[]> forms = new LinkedHashMap<>();

    VocabularyFile(String path, String file) {
        this.path = path;
        byte[] turtle = read(file);
        RDFDataMgr.read(model, new ByteArrayInputStream(turtle), Lang.TURTLE);
        for (ExportFormat format : FORMATS) {
            RDFFormat written = WRITTEN.get(format);
            forms.put(type(format), written == null ? turtle : written(written));
        }
    }

    Model model() {
        return model;
    }

    /** Offers the file as HTML too, before anything else. */
    VocabularyFile withPage(String html) {
        Map<MediaType, byte[]> rdf = new LinkedHashMap<>(forms);
        forms.clear();
        forms.put(MediaType.parseMediaType("text/html;charset=UTF-8"), html.getBytes(StandardCharsets.UTF_8));
        forms.putAll(rdf);
        return this;
    }

    /** What the request prefers. */
    ResponseEntity<byte[]> answer(HttpServletRequest request) {
        return answer(Acceptable.to(request).best(List.copyOf(forms.keySet())));
    }

    /** What the suffix says, or nothing. */
    Optional<ResponseEntity<byte[]>> answerAs(String suffix) {
        return FORMATS.stream()
                .filter(format -> format.suffix().equals(suffix))
                .findFirst()
                .map(format -> answer(type(format)));
    }

    private ResponseEntity<byte[]> answer(MediaType type) {
        byte[] body = forms.getOrDefault(type, new byte[0]);
        return ResponseEntity.ok()
                .contentType(type)
                .eTag(tag(body))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.LINK, alternates())
                .body(body);
    }

    private String alternates() {
        return FORMATS.stream()
                .map(format ->
                        "<%s.%s>; rel=\"alternate\"; type=\"%s\"".formatted(path, format.suffix(), format.mediaType()))
                .collect(Collectors.joining(", "));
    }

    private static MediaType type(ExportFormat format) {
        return MediaType.parseMediaType(format.mediaType() + ";charset=UTF-8");
    }

    private static String tag(byte[] body) {
        CRC32 sum = new CRC32();
        sum.update(body);
        return "W/\"%x-%x\"".formatted(body.length, sum.getValue());
    }

    private byte[] written(RDFFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFDataMgr.write(bytes, model, format);
        return bytes.toByteArray();
    }

    private static byte[] read(String file) {
        try {
            return new ClassPathResource(file).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
