package org.trailgraph.sparql;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.jspecify.annotations.Nullable;
import org.trailgraph.rdf.TopicSearch;

/** {@code ?topic tg:search "text"}, or {@code (?topic ?score ?name) tg:search ("text" 20)}. */
final class SearchProperty extends PropertyFunctionEval {

    private static final String USE =
            "Write ?topic tg:search \"text\", or (?topic ?score ?name) tg:search (\"text\" 20) with at most 100.";
    private static final int DEFAULT_LIMIT = 10;
    private static final int MOST = 100;

    SearchProperty() {
        super(PropFuncArgType.PF_ARG_EITHER, PropFuncArgType.PF_ARG_EITHER);
    }

    @Override
    public QueryIterator execEvaluated(
            Binding row, PropFuncArg subject, Node property, PropFuncArg object, ExecutionContext context) {
        List<Node> wanted = nodes(subject);
        List<Node> asked = nodes(object);
        if (wanted.isEmpty() || wanted.size() > 3 || asked.isEmpty() || asked.size() > 2) {
            throw new RefusedQuery(USE);
        }
        String text = text(asked.get(0));
        int limit = asked.size() == 1 ? DEFAULT_LIMIT : limit(asked.get(1));
        Budget.of(context.getContext()).look();
        List<Binding> rows = Searches.of(context.getContext()).find(text, limit, context.getActiveGraph()).stream()
                .map(found -> with(row, wanted, found))
                .filter(each -> each != null)
                .toList();
        return QueryIterPlainWrapper.create(rows.iterator(), context);
    }

    private static List<Node> nodes(PropFuncArg arg) {
        return arg.isList() ? arg.getArgList() : List.of(arg.getArg());
    }

    private static String text(Node node) {
        if (!node.isLiteral()) {
            throw new RefusedQuery(USE);
        }
        return node.getLiteralLexicalForm();
    }

    private static int limit(Node node) {
        if (node.isLiteral()
                && node.getLiteralValue() instanceof Number number
                && number.longValue() >= 1
                && number.longValue() <= MOST) {
            return number.intValue();
        }
        throw new RefusedQuery(USE);
    }

    /** The row with what was found, or null where it has another value already. */
    private static @Nullable Binding with(Binding row, List<Node> wanted, TopicSearch.Found found) {
        List<Node> values = List.of(
                found.topic(),
                NodeFactory.createLiteralDT(Double.toString(found.score()), XSDDatatype.XSDdouble),
                NodeFactory.createLiteralString(found.name()));
        BindingBuilder with = Binding.builder(row);
        for (int i = 0; i < wanted.size(); i++) {
            if (!Var.isVar(wanted.get(i))) {
                if (!wanted.get(i).equals(values.get(i))) {
                    return null;
                }
            } else if (!with.contains(Var.alloc(wanted.get(i)))) {
                with.add(Var.alloc(wanted.get(i)), values.get(i));
            } else {
                return null;
            }
        }
        return with.build();
    }
}
