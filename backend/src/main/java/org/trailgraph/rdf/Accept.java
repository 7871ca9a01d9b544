package org.trailgraph.rdf;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** What a request's Accept header prefers, as RFC 9110 reads it: for each offer the range that fits it best counts. */
final class Accept {

    private Accept() {}

    /**
     * The offer of the highest quality, and the first of those.
     *
     * @throws HttpMediaTypeNotAcceptableException where the request accepts none of them
     */
    static MediaType best(@Nullable String header, List<MediaType> offers) throws HttpMediaTypeNotAcceptableException {
        List<MediaType> ranges = ranges(header);
        return offers.stream()
                .filter(offer -> quality(ranges, offer) > 0)
                .max(Comparator.comparingDouble((MediaType offer) -> quality(ranges, offer))
                        .thenComparing(Comparator.comparingInt(offers::indexOf).reversed()))
                .orElseThrow(() -> new HttpMediaTypeNotAcceptableException(offers));
    }

    private static List<MediaType> ranges(@Nullable String header) throws HttpMediaTypeNotAcceptableException {
        if (header == null || header.isBlank()) {
            return List.of(MediaType.ALL);
        }
        try {
            return MediaType.parseMediaTypes(header);
        } catch (InvalidMediaTypeException malformed) {
            throw new HttpMediaTypeNotAcceptableException(
                    "The Accept header cannot be read: " + malformed.getMessage());
        }
    }

    private static double quality(List<MediaType> ranges, MediaType offer) {
        return ranges.stream()
                .filter(range -> range.includes(offer))
                .max(Comparator.comparingInt(Accept::specificity))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }

    private static int specificity(MediaType range) {
        if (range.isWildcardType()) {
            return 0;
        }
        return range.isWildcardSubtype() ? 1 : 2;
    }
}
