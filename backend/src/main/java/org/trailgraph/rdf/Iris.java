package org.trailgraph.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Mints the IRIs of everything in the graph from {@code trailgraph.base-iri}. Whatever an id holds, its IRI is strict. */
@Component
public final class Iris {

    private static final String HEX = "0123456789ABCDEF";

    private final String base;

    Iris(@Value("${trailgraph.base-iri}") String base) {
        this.base = checked(base.endsWith("/") ? base : base + "/");
    }

    public String base() {
        return base;
    }

    public Node concept(String id) {
        return mint("concept", id);
    }

    public Node question(String id) {
        return mint("question", id);
    }

    Node answer(String question) {
        return mint("question", question, "answer");
    }

    /** A key point or a mistake of a question's answer, counted from 1. */
    Node point(String question, String list, int position) {
        return mint("question", question, list, Integer.toString(position));
    }

    Node derivation(String kind, String topic, String bank) {
        return mint(kind, topic, "from", bank);
    }

    Node link(String from, String type, String to) {
        return mint("link", from, type, to);
    }

    public Node area(String id) {
        return mint("area", id);
    }

    public Node source(String id) {
        return mint("source", id);
    }

    public Node bank(String id) {
        return mint("bank", id);
    }

    public Node scheme() {
        return mint("scheme");
    }

    /** Something that this server serves beside the graph itself. */
    public Node page(String path) {
        return NodeFactory.createURI(base + path);
    }

    /** What stands under {@code /id/} at these segments, which are not yet percent-encoded. */
    public Node at(List<String> segments) {
        return mint(segments.toArray(String[]::new));
    }

    private Node mint(String... segments) {
        StringBuilder iri = new StringBuilder(base).append("id");
        for (String segment : segments) {
            encode(segment, iri.append('/'));
        }
        return NodeFactory.createURI(iri.toString());
    }

    /** Also the dots of {@code .} and {@code ..}, which would lead elsewhere. */
    private static void encode(String segment, StringBuilder iri) {
        if (segment.equals(".") || segment.equals("..")) {
            iri.append(segment.replace(".", "%2E"));
        } else if (segment.chars().allMatch(Iris::isUnreserved)) {
            iri.append(segment);
        } else {
            for (byte octet : segment.getBytes(StandardCharsets.UTF_8)) {
                if (isUnreserved(octet)) {
                    iri.append((char) octet);
                } else {
                    iri.append('%').append(HEX.charAt((octet >> 4) & 15)).append(HEX.charAt(octet & 15));
                }
            }
        }
    }

    /** What RFC 3986 calls unreserved: slugs consist of these, so that their IRIs are spelt as they are. */
    private static boolean isUnreserved(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= '0' && character <= '9')
                || (character >= 'A' && character <= 'Z')
                || (character > 0 && "-._~".indexOf(character) >= 0);
    }

    private static String checked(String base) {
        try {
            URI uri = new URI(base);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getRawQuery() == null && uri.getRawFragment() == null) {
                return uri.toASCIIString();
            }
        } catch (URISyntaxException malformed) {
            throw new IllegalArgumentException(refusal(base), malformed);
        }
        throw new IllegalArgumentException(refusal(base));
    }

    private static String refusal(String base) {
        return "trailgraph.base-iri is '%s'; it has to be an address like https://atlas.example.org/ without ? and #"
                .formatted(base);
    }
}
