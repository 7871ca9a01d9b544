package org.trailgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.trailgraph.Http;
import org.trailgraph.SeededTest;
import org.trailgraph.neo4j.TestNeo4j;

/** The export of the seed. */
@SeededTest
class SeedExportIT {

    @LocalServerPort
    private int port;

    /** A warning is an error here: IRIs, languages, datatypes. */
    private Graph export(ExportFormat format) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        RDFParser.create()
                .source(new StringReader(
                        new Http(port).get("/rdf/trailgraph." + format.suffix()).body()))
                .lang(format.lang())
                .checking(true)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(graph);
        return graph;
    }

    @Test
    void theShapesFindNothingWrong() {
        Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph(VocabularyController.SHAPES));

        assertThat(ShaclValidator.get()
                        .validate(shapes, export(ExportFormat.NT))
                        .getEntries())
                .isEmpty();
    }

    @Test
    void allFormatsSayTheSame() {
        Graph expected = export(ExportFormat.NT);

        assertThat(expected.size()).isGreaterThan(10_000);
        for (ExportFormat format : ExportFormat.values()) {
            assertThat(export(format).isIsomorphicWith(expected))
                    .as(format.suffix())
                    .isTrue();
        }
    }

    /** What a search keeps for itself is no property that anybody said. */
    @Test
    void theGraphHasNoPropertyThatIsNotListed() {
        Set<String> listed = new HashSet<>(Set.of("Concept.nameKeys", "Question.nameKeys"));
        GraphProperty.ALL.forEach(property -> listed.add(property.toString()));
        List<String> stored = TestNeo4j.driver().executableQuery("""
                        MATCH (n:Concept|Question|Area|Source|Bank) UNWIND keys(n) AS key
                        RETURN DISTINCT [label IN labels(n) WHERE label <> 'Topic'][0] + '.' + key AS property
                        UNION
                        MATCH (a)-[r]->(b) UNWIND keys(r) AS key
                        RETURN DISTINCT CASE WHEN a:Concept AND b:Concept THEN 'LINK' ELSE type(r) END + '.' + key AS property
                        """).execute().records().stream()
                .map(row -> row.get("property").asString())
                .toList();

        assertThat(stored).hasSizeGreaterThan(30).isSubsetOf(listed);
    }
}
