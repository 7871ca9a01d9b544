package org.trailgraph.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.trailgraph.topics.Fact;
import org.trailgraph.topics.Fact.NodeKind;
import org.trailgraph.topics.Fact.TieKind;

/** What the reading of an export has come to so far: facts, ids, what has been referred to, and what is wrong. */
final class ExportNotes {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MOST_PROBLEMS = 100;

    private final String base;
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final SortedMap<String, Long> unread = new TreeMap<>();
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    private record Reference(Node from, String kind, String id) {}

    ExportNotes(String base) {
        this.base = base;
    }

    void problem(String what) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(what);
        }
    }

    /** The id in an IRI of ours, or null where it is no such IRI, which is a problem. */
    @Nullable
    String id(String kind, @Nullable Node iri) {
        if (iri == null) {
            return null; // Which is a problem that has been told.
        }
        String start = base + "id/" + kind + "/";
        if (!iri.isURI() || !iri.getURI().startsWith(start)) {
            problem("%s is no %s of this export: its IRI does not begin with %s".formatted(iri, kind, start));
            return null;
        }
        String id = iri.getURI().substring(start.length());
        if (!ID.matcher(id).matches()) {
            problem("'%s' in %s is no id: ids are of a-z, 0-9 and single hyphens".formatted(id, iri));
            return null;
        }
        return id;
    }

    /** Like {@link #id}, of something that has to stand elsewhere in the file. */
    @Nullable
    String reference(Node from, String kind, @Nullable Node iri) {
        String id = id(kind, iri);
        if (id != null) {
            references.add(new Reference(from, kind, id));
        }
        return id;
    }

    void node(NodeKind kind, String id, Map<String, Object> properties) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        ids.computeIfAbsent(name, any -> new HashSet<>()).add(id);
        facts.add(new Fact.Node(kind, id, properties));
    }

    void tie(TieKind kind, @Nullable String from, @Nullable String to, Map<String, Object> properties) {
        if (from != null && to != null) {
            facts.add(new Fact.Tie(kind, from, to, properties));
        }
    }

    /** A statement that the reader has no use for. A term of our own that it does not know is from a later version. */
    void unread(Node subject, Node property) {
        if (property.getURI().startsWith(TG.NS)) {
            problem("%s of %s is not known to this version of Trailgraph".formatted(property, subject));
        }
        unread.merge(property.getURI(), 1L, Long::sum);
    }

    ExportReading finish() {
        for (Reference reference : references) {
            if (!ids.getOrDefault(reference.kind(), Set.of()).contains(reference.id())) {
                problem("%s names the %s '%s', which is not in the file"
                        .formatted(reference.from(), reference.kind(), reference.id()));
            }
        }
        ids.getOrDefault("concept", Set.of()).stream()
                .filter(ids.getOrDefault("question", Set.of())::contains)
                .forEach(id -> problem("'%s' is a concept and a question; an id is one topic's".formatted(id)));
        return new ExportReading(facts, problems, base, unread);
    }
}
