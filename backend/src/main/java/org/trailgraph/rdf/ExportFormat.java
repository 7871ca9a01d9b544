package org.trailgraph.rdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.riot.RDFFormat;

/** The forms that the export is written in, row by row. The name in lower case is the file's suffix. */
public enum ExportFormat {
    TTL(RDFFormat.TURTLE_BLOCKS),
    NT(RDFFormat.NTRIPLES_UTF8),
    TRIG(RDFFormat.TRIG_BLOCKS),
    NQ(RDFFormat.NQUADS_UTF8);

    @SuppressWarnings("ImmutableEnumChecker") // An RDFFormat never changes; Jena has no annotation that says so.
    private final RDFFormat format;

    ExportFormat(RDFFormat format) {
        this.format = format;
    }

    RDFFormat format() {
        return format;
    }

    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return format.getLang().getContentType().getContentTypeStr();
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
