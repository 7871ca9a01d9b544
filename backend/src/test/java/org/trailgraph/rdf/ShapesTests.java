package org.trailgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each constraint of each shape finds fault with a good graph that was spoilt for it. */
class ShapesTests {

    private static final String PREFIXES = """
            BASE <https://atlas.example.org/id/>
            PREFIX c: <https://atlas.example.org/id/concept/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX tg: <https://w3id.org/trailgraph/ns#>
            """;

    /** What spoils the graph where no value of one property does; the name of a constraint that occurs several times has a number. */
    private static final Map<String, String> BY_HAND = Map.ofEntries(
            Map.entry("ConceptShape SPARQLConstraintComponent", "INSERT DATA { c:b tg:requires c:a }"),
            Map.entry("ConceptShape SPARQLConstraintComponent 2", "INSERT DATA { c:a tg:comparedWith c:b }"),
            Map.entry("QuestionShape SPARQLConstraintComponent", "INSERT DATA { <question/q> schema:assesses c:c }"),
            Map.entry("LinkShape SPARQLConstraintComponent", "DELETE DATA { c:a tg:requires c:b }"),
            Map.entry(
                    "ConceptShape (skos:broader)+ DisjointConstraintComponent", "INSERT DATA { c:b skos:broader c:c }"),
            Map.entry(
                    "AnswerShape ^schema:acceptedAnswer MinCountConstraintComponent",
                    "DELETE WHERE { ?question schema:acceptedAnswer ?answer }"),
            Map.entry(
                    "AnswerShape ^schema:acceptedAnswer MaxCountConstraintComponent",
                    "INSERT DATA { <question/other> schema:acceptedAnswer <question/q/answer> }"),
            Map.entry(
                    "AnswerShape ^schema:acceptedAnswer ClassConstraintComponent",
                    "DELETE DATA { <question/q> a schema:Question }"),
            Map.entry(
                    "PointShape ^(tg:keyPoint|tg:mistake) MinCountConstraintComponent",
                    "DELETE WHERE { ?question tg:keyPoint ?point }; DELETE WHERE { ?question tg:mistake ?point }"),
            Map.entry(
                    "PointShape ^(tg:keyPoint|tg:mistake) MaxCountConstraintComponent",
                    "INSERT DATA { <other> tg:mistake <question/q/key-point/1>, <question/q/mistake/1> }"),
            Map.entry(
                    "DerivationShape ^prov:qualifiedDerivation MinCountConstraintComponent",
                    "DELETE WHERE { ?topic prov:qualifiedDerivation ?derivation }"),
            Map.entry(
                    "DerivationShape ^prov:qualifiedDerivation MaxCountConstraintComponent",
                    "INSERT DATA { <other> prov:qualifiedDerivation <concept/a/from/k>, <question/q/from/k> }"));

    private static final Shapes SHAPES = Shapes.parse(RDFDataMgr.loadGraph(VocabularyController.SHAPES));

    private static Graph good() {
        Graph good = GraphMemFactory.createDefaultGraph();
        RDFDataMgr.read(good, "org/trailgraph/rdf/good.ttl");
        return good;
    }

    @Test
    void theGoodGraphIsGood() {
        assertThat(ShaclValidator.get().validate(SHAPES, good()).getEntries()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyConstraintHasABadExampleThatItCatches() {
        List<DynamicTest> tests = new ArrayList<>();
        Map<String, Integer> names = new HashMap<>();
        for (Shape shape : SHAPES.getTargetShapes()) {
            Node of = shape.getTargets().iterator().next().getObject();
            shape.getConstraints()
                    .forEach(constraint -> tests.add(test(of, local(shape.getShapeNode()), shape, constraint, names)));
            for (PropertyShape property : shape.getPropertyShapes()) {
                String name = local(shape.getShapeNode()) + " " + shortened(property);
                property.getConstraints().forEach(constraint -> tests.add(test(of, name, property, constraint, names)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(200);
        assertThat(names.keySet())
                .containsAll(BY_HAND.keySet().stream()
                        .filter(name -> !name.matches(".* \\d"))
                        .toList());
        return tests.stream();
    }

    private static DynamicTest test(
            Node of, String where, Shape shape, Constraint constraint, Map<String, Integer> names) {
        String plain = where + " " + local(constraint.getComponent());
        int times = names.merge(plain, 1, Integer::sum);
        String name = times == 1 ? plain : plain + " " + times;
        return dynamicTest(name, () -> {
            Graph spoilt = good();
            Node focus = spoilt.find(Node.ANY, RDF.type.asNode(), of).toList().stream()
                    .map(Triple::getSubject)
                    .min(Comparator.comparing(Node::getURI))
                    .orElseThrow();
            if (BY_HAND.containsKey(name)) {
                UpdateAction.parseExecute(PREFIXES + BY_HAND.get(name), spoilt);
            } else {
                spoil(spoilt, focus, of, shape, local(constraint.getComponent()));
            }
            assertThat(ShaclValidator.get().validate(SHAPES, spoilt).getEntries())
                    .as(name)
                    .anyMatch(entry -> entry.source().equals(shape.getShapeNode())
                            && entry.sourceConstraintComponent().equals(constraint.getComponent()));
        });
    }

    private static void spoil(Graph graph, Node focus, Node of, Shape shape, String component) {
        if (shape.isNodeShape()) {
            if (component.startsWith("NodeKind")) {
                graph.add(NodeFactory.createBlankNode(), RDF.type.asNode(), of);
            } else {
                graph.add(focus, NodeFactory.createURI("urn:unknown"), text("?"));
            }
            return;
        }
        Node property = ((P_Link) ((PropertyShape) shape).getPath()).getNode();
        if (component.startsWith("MinCount")) {
            GraphUtil.remove(graph, focus, property, Node.ANY);
        }
        bad(graph, focus, component).forEach(value -> graph.add(focus, property, value));
    }

    /** Values that a constraint of this kind does not let pass, whatever it says exactly. */
    private static List<Node> bad(Graph graph, Node focus, String component) {
        return switch (component.replace("ConstraintComponent", "")) {
            case "MinCount" -> List.of();
            case "MaxCount" -> List.of(text("one"), text("two"));
            case "Datatype", "Class", "Equals" -> List.of(NodeFactory.createURI("urn:nothing"));
            case "NodeKind", "Pattern", "In" -> List.of(text("No such thing!"));
            case "MinInclusive" -> List.of(NodeFactoryExtra.intToNode(0));
            case "MaxInclusive" -> List.of(NodeFactoryExtra.intToNode(99));
            case "LanguageIn" -> List.of(NodeFactory.createLiteralLang("rien", "fr"));
            case "UniqueLang" ->
                List.of(NodeFactory.createLiteralLang("x", "en"), NodeFactory.createLiteralLang("y", "en"));
            case "Disjoint" -> GraphUtil.listObjects(graph, focus, Node.ANY).toList();
            default -> throw new IllegalArgumentException("Nothing spoils " + component);
        };
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static String local(Node term) {
        return term.getURI().substring(term.getURI().indexOf('#') + 1);
    }

    private static String shortened(PropertyShape property) {
        return property.getPath()
                .toString(new Prologue(SHAPES.getGraph().getPrefixMapping()))
                .replaceAll("\\s+", "");
    }
}
