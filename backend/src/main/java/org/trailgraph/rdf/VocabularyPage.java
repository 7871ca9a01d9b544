package org.trailgraph.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** The vocabulary's file as a page in both languages, with an anchor a term: the part of its IRI behind the {@code #}. */
record VocabularyPage(Model model) {

    private static final String TERM = """
                <tr id="%s">
                  <th scope="row"><a href="#%1$s"><code>tg:%1$s</code></a>%s</th>
                  <td lang="en"><strong>%s</strong> %s</td>
                  <td lang="zh-Hans"><strong>%s</strong>%s</td>
                </tr>
            """;

    String html() {
        Resource ontology =
                model.listSubjectsWithProperty(RDF.type, OWL.Ontology).next();
        return template()
                .replace(
                        "<!-- version -->",
                        escaped(ontology.getProperty(OWL.versionInfo).getString()))
                .replace("<!-- en -->", text(ontology, RDFS.comment, Statements.EN))
                .replace("<!-- zh -->", text(ontology, RDFS.comment, Statements.ZH))
                .replace("<!-- classes -->", rows(List.of(OWL.Class)))
                .replace("<!-- relations -->", rows(List.of(OWL.ObjectProperty, RDF.Property)))
                .replace("<!-- values -->", rows(List.of(OWL.DatatypeProperty)));
    }

    private String rows(List<Resource> types) {
        return types.stream()
                .flatMap(type -> model.listSubjectsWithProperty(RDF.type, type).toList().stream())
                .sorted(Comparator.comparing(Resource::getLocalName))
                .map(this::row)
                .collect(Collectors.joining());
    }

    private String row(Resource term) {
        return TERM.formatted(
                escaped(term.getLocalName()),
                facts(term),
                text(term, RDFS.label, Statements.EN),
                text(term, RDFS.comment, Statements.EN),
                text(term, RDFS.label, Statements.ZH),
                text(term, RDFS.comment, Statements.ZH));
    }

    /** What it is said of and what it leads to, and the property of others that it is a kind of. */
    private String facts(Resource term) {
        String domain = names(term, RDFS.domain);
        String range = names(term, RDFS.range);
        String above = names(term, RDFS.subPropertyOf);
        String joined = domain.isEmpty() && range.isEmpty() ? "" : "<span>" + domain + " → " + range + "</span>";
        return joined
                + (above.isEmpty() ? "" : "<span>⊑ " + above + "</span>")
                + (term.hasProperty(RDF.type, OWL2.SymmetricProperty) ? "<span>⇄</span>" : "");
    }

    private String names(Resource term, Property property) {
        return term
                .listProperties(property)
                .mapWith(statement -> "<code>"
                        + escaped(model.shortForm(statement.getResource().getURI())) + "</code>")
                .toList()
                .stream()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String text(Resource subject, Property property, String language) {
        return escaped(subject.getProperty(property, language).getString());
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private static String template() {
        try {
            return new ClassPathResource("vocabulary/page.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
