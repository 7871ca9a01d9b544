package org.trailgraph.rdf;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** The forms that the export is written in, each as a stream. The name in lower case is the file's suffix. */
public enum ExportFormat {
    TTL(Lang.TURTLE, (out, iris) -> new TurtleStream(out)),
    NT(Lang.NTRIPLES, (out, iris) -> StreamRDFWriter.getWriterStream(out, Lang.NTRIPLES)),
    TRIG(Lang.TRIG, (out, iris) -> new TurtleStream(out)),
    NQ(Lang.NQUADS, (out, iris) -> StreamRDFWriter.getWriterStream(out, Lang.NQUADS)),
    RDF(Lang.RDFXML, (out, iris) -> new RdfXmlStream(out)),
    JSONLD(Lang.JSONLD, JsonLdStream::new);

    private interface Writer {
        StreamRDF to(OutputStream out, Iris iris);
    }

    @SuppressWarnings("ImmutableEnumChecker") // A Lang never changes; Jena has no annotation that says so.
    private final Lang lang;

    @SuppressWarnings("ImmutableEnumChecker") // None of them keeps anything.
    private final Writer writer;

    ExportFormat(Lang lang, Writer writer) {
        this.lang = lang;
        this.writer = writer;
    }

    /** Starting and finishing the stream is the caller's. */
    StreamRDF writer(OutputStream out, Iris iris) {
        return writer.to(out, iris);
    }

    Lang lang() {
        return lang;
    }

    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return lang.getContentType().getContentTypeStr();
    }

    static ExportFormat of(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix().equals(suffix))
                .findFirst()
                .orElseThrow(() -> new NoSuchExport(
                        suffix,
                        Arrays.stream(values()).map(ExportFormat::suffix).collect(Collectors.joining(", "))));
    }
}
