package org.trailgraph.rdf;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * What a request accepts, by the rules of RFC 9110 (12.5.1): of the ranges that fit a type the most specific one says how much
 * it is wanted, and 0 is not at all.
 */
public record Acceptable(List<MediaType> ranges) {

    private static final Comparator<MediaType> SPECIFICITY = Comparator.comparing(MediaType::isWildcardType)
            .thenComparing(range -> range.isWildcardSubtype())
            .reversed();

    public static Acceptable to(HttpServletRequest request) {
        String accept = String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        try {
            return new Acceptable(accept.isBlank() ? List.of(MediaType.ALL) : MediaType.parseMediaTypes(accept));
        } catch (InvalidMediaTypeException malformed) {
            throw new NotAcceptable("The Accept header cannot be read: " + malformed.getMessage());
        }
    }

    /** The type that is wanted most; the first of the offer among equals. */
    public MediaType best(List<MediaType> offer) {
        MediaType best = MediaType.ALL;
        double quality = 0;
        for (MediaType type : offer) {
            double wanted = quality(type);
            if (wanted > quality) {
                best = type;
                quality = wanted;
            }
        }
        if (quality == 0) {
            throw new NotAcceptable("There is no form of this that the request accepts; there is: "
                    + offer.stream().map(MediaType::toString).collect(Collectors.joining(", ")));
        }
        return best;
    }

    /** Whether the type itself is among the ranges, not only a wildcard that fits it. */
    public boolean names(MediaType type) {
        return ranges.stream().anyMatch(type::equalsTypeAndSubtype);
    }

    private double quality(MediaType type) {
        return ranges.stream()
                .filter(range -> range.includes(type))
                .max(SPECIFICITY)
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }
}
