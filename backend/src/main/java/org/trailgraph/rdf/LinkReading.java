package org.trailgraph.rdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.trailgraph.topics.Fact.TieKind;
import org.trailgraph.topics.LinkType;

/** Reads the links of an export; what concepts say of each other directly has to have one. */
final class LinkReading {

    private final ExportNotes notes;
    private final Set<String> links = new HashSet<>();
    private final List<Direct> direct = new ArrayList<>();

    private record Direct(String from, LinkType type, String to) {}

    LinkReading(ExportNotes notes) {
        this.notes = notes;
    }

    void direct(String from, LinkType type, @Nullable String to) {
        if (to != null) {
            direct.add(new Direct(from, type, to));
        }
    }

    void link(Reading reading) {
        Node property = reading.needed(TG.type);
        Optional<LinkType> type = LinkType.betweenConcepts().stream()
                .filter(one -> LinkRows.property(one).equals(property))
                .findFirst();
        String from = notes.reference(reading.subject(), "concept", reading.needed(TG.from));
        String to = notes.reference(reading.subject(), "concept", reading.needed(TG.to));
        if (type.isEmpty() && property != null) {
            notes.problem("%s has a type of link that there is not: %s".formatted(reading.subject(), property));
        }
        if (type.isEmpty() || from == null || to == null) {
            return;
        }
        String id = type.get().linkId(from, to);
        if (!links.add(id)) {
            notes.problem("The link %s is said twice, as %s too".formatted(id, reading.subject()));
        }
        reading.identifier(id)
                .texts(TG.because, "because")
                .flag(TG.contested, "contested")
                .flag(TG.implied, "implied")
                .string(TG.origin, "origin")
                .finish();
        reading.properties().put("id", id);
        notes.tie(TieKind.valueOf(type.get().name()), from, to, reading.properties());
    }

    void finish() {
        for (Direct said : direct) {
            boolean symmetric = said.type() == LinkType.COMPARED_WITH;
            if (!links.contains(said.type().linkId(said.from(), said.to()))
                    && !(symmetric && links.contains(said.type().linkId(said.to(), said.from())))) {
                notes.problem("%s is said without the link that tells whose it is and why it holds"
                        .formatted(said.type().linkId(said.from(), said.to())));
            }
        }
    }
}
