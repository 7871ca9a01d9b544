package org.trailgraph.rdf;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import jakarta.json.stream.JsonParsingException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reads RDF from files and requests, packed by gzip or not. Nothing that a file names is fetched, and no more statements
 * are kept than {@code trailgraph.rdf.max-read} allows.
 */
@Component
public final class RdfReader {

    /** What a file's name may end with, as a person is told. */
    public static final String SUFFIXES = "ttl, nt, nq, trig, rdf, jsonld, each also with .gz";

    private final long most;

    public RdfReader(@Value("${trailgraph.rdf.max-read:5000000}") long most) {
        this.most = most;
    }

    /**
     * Reads all of it.
     *
     * @param name of the file: what it ends with says which form of RDF it is
     * @param base what relative IRIs are relative to
     * @throws UnreadableRdf if it is not what its name says, or too large
     */
    public RdfContent read(InputStream file, String name, String base) {
        RdfContent content = new RdfContent(most);
        Lang lang = language(name);
        try {
            RDFParser.create()
                    .source(unpacked(file))
                    .forceLang(lang)
                    .base(base)
                    .checking(true)
                    .set(LangJSONLD11.JSONLD_OPTIONS, fetchingNothing())
                    .errorHandler(new Strict(content))
                    .build()
                    .parse(content.sink());
        } catch (RiotException | AtlasException | IOException failure) {
            throw refusal(failure);
        }
        return content;
    }

    private static Lang language(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
            case "ttl" -> Lang.TURTLE;
            case "nt" -> Lang.NTRIPLES;
            case "nq" -> Lang.NQUADS;
            case "trig" -> Lang.TRIG;
            case "rdf", "xml", "owl" -> Lang.RDFXML;
            case "jsonld", "json" -> Lang.JSONLD11;
            default ->
                throw UnreadableRdf.because(
                        "The name '%s' does not say which form of RDF this is; it has to end with one of %s."
                                .formatted(name, SUFFIXES),
                        null);
        };
    }

    /** Looks at the first two bytes rather than at the name. The file stays open: closing it is its owner's. */
    private static InputStream unpacked(InputStream file) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(file) {
            @Override
            public void close() {}
        };
        bytes.mark(2);
        boolean packed = bytes.read() == 0x1f && bytes.read() == 0x8b;
        bytes.reset();
        return packed ? new GZIPInputStream(bytes) : bytes;
    }

    /** JSON-LD may name its context by an address; a stranger's file must not make this server call there. */
    private static JsonLdOptions fetchingNothing() {
        return new JsonLdOptions((address, options) -> {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                    "The context %s is not in the file, and nothing is fetched from the network; put it into the file."
                            .formatted(address));
        });
    }

    private static UnreadableRdf refusal(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonParsingException json) {
                return UnreadableRdf.at(
                        json.getLocation().getLineNumber(), json.getLocation().getColumnNumber(), "This is no JSON.");
            }
            if (cause instanceof JsonLdError jsonLd) {
                return UnreadableRdf.because(String.valueOf(jsonLd.getMessage()), failure);
            }
        }
        return UnreadableRdf.because(String.valueOf(failure.getMessage()), failure);
    }

    /** Breaks off at the first mistake and keeps a few of the warnings. */
    private record Strict(RdfContent content) implements ErrorHandler {

        private static final int MOST_WARNINGS = 100;

        @Override
        public void warning(String message, long line, long column) {
            if (content.warnings().size() < MOST_WARNINGS) {
                content.warn(line < 1 ? message : "Line %d, column %d: %s".formatted(line, column, message));
            }
        }

        @Override
        public void error(String message, long line, long column) {
            throw UnreadableRdf.at(line, column, message);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw UnreadableRdf.at(line, column, message);
        }
    }
}
