package org.trailgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.path.P_Link;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Values;

/** Every property of the graph is in the RDF, in the API and in the shapes. */
class PropertyListTests {

    private static final Graph SHAPES = RDFDataMgr.loadGraph(VocabularyController.SHAPES);
    private static final Shapes PARSED = Shapes.parse(SHAPES);
    private final Iris iris = new Iris("https://atlas.example.org/");

    static Stream<GraphProperty> all() {
        return GraphProperty.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isInTheMapping(GraphProperty property) {
        Graph without = mapped(property, Map.of());
        Graph with = mapped(property, Map.of(property.name(), property.example()));

        assertThat(said(with, property)).isNotEmpty().isNotEqualTo(said(without, property));
    }

    @ParameterizedTest
    @MethodSource("all")
    void isInTheApi(GraphProperty property) {
        assertThat(Arrays.stream(property.api().getRecordComponents()).map(RecordComponent::getName))
                .contains(property.field());
    }

    @ParameterizedTest
    @MethodSource("all")
    void isInTheShapes(GraphProperty property) {
        assertThat(PARSED.getTargetShapes().stream()
                        .filter(shape ->
                                shape.getTargets().iterator().next().getObject().equals(node(property.of())))
                        .flatMap(shape -> shape.getPropertyShapes().stream())
                        .filter(shape -> shape.getPath() instanceof P_Link)
                        .map(shape -> ((P_Link) shape.getPath()).getNode()))
                .contains(node(property.rdf()));
    }

    private static Set<Triple> said(Graph graph, GraphProperty property) {
        return graph.find(Node.ANY, node(property.rdf()), Node.ANY).toSet();
    }

    private static Node node(String shortName) {
        return NodeFactory.createURI(SHAPES.getPrefixMapping().expandPrefix(shortName));
    }

    /** What becomes of a row in which nothing is known but the id and these. */
    private Graph mapped(GraphProperty property, Map<String, Object> known) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        Map<String, Object> says = new HashMap<>(known);
        if (!property.name().equals("id")) {
            says.put("id", "x");
        } else if (known.isEmpty()) {
            return graph;
        }
        Rows rows =
                switch (property.label()) {
                    case "Concept" -> new ConceptRows(iris);
                    case "Question", "ASKS", "FROM" -> new QuestionRows(iris);
                    case "Area" -> new AreaRows(iris);
                    case "Source" -> new SourceRows(iris);
                    case "Bank" -> new BankRows(iris);
                    default -> new LinkRows(iris);
                };
        rows.write(Values.value(row(property.label(), says)), new Statements(StreamRDFLib.graph(graph)));
        return graph;
    }

    private static Map<String, Object> row(String label, Map<String, Object> says) {
        Map<String, Object> asked = new HashMap<>(Map.of("concept", "c", "explicit", false));
        Map<String, Object> bank = new HashMap<>(Map.of("bank", "b"));
        (label.equals("ASKS") ? asked : bank).putAll(says);
        Map<String, Object> row = new HashMap<>();
        row.put("topic", label.equals("ASKS") || label.equals("FROM") ? Map.of("id", "x") : says);
        List.of("area", "source", "link").forEach(name -> row.put(name, says));
        row.put("bank", says);
        row.putAll(Map.of("from", "a", "type", "REQUIRES", "to", "b", "links", List.of(), "compared", List.of()));
        row.putAll(Map.of("asks", List.of(asked), "banks", List.of(bank)));
        List.of("leadsTo", "areas", "sources").forEach(name -> row.put(name, List.of()));
        return row;
    }
}
