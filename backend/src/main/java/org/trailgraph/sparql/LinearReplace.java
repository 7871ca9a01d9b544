package org.trailgraph.sparql;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** SPARQL's REPLACE in linear time, for results of a bounded length. */
final class LinearReplace extends ExprFunctionN {

    private final @Nullable Pattern constant;

    private final Budget budget;

    LinearReplace(ExprList args, Budget budget) {
        super("replace", args);
        this.budget = budget;
        constant = LinearArguments.pattern(args, 1, 3);
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        Node literal = NodeValueOps.checkAndGetStringLiteral("REPLACE", args.get(0));
        String by =
                NodeValueOps.checkAndGetStringLiteral("REPLACE", args.get(2)).getLiteralLexicalForm();
        Pattern pattern = constant != null ? constant : LinearArguments.pattern(args, 1, 3);
        String text = literal.getLiteralLexicalForm();
        String replaced = replace(pattern.matcher(new WatchedText(text, budget)), by);
        return replaced.equals(text) ? args.get(0) : like(literal, replaced);
    }

    private static String replace(Matcher matcher, String by) {
        StringBuilder replaced = new StringBuilder();
        try {
            while (matcher.find()) {
                matcher.appendReplacement(replaced, by);
                if (replaced.length() > Watched.MOST_CHARACTERS) {
                    throw new ExprEvalException("REPLACE makes too long a text.");
                }
            }
            return matcher.appendTail(replaced).toString();
        } catch (IndexOutOfBoundsException | IllegalArgumentException noSuchGroup) {
            throw new ExprEvalException("The replacement names a group that the pattern has not.", noSuchGroup);
        }
    }

    private static NodeValue like(Node literal, String text) {
        String language = literal.getLiteralLanguage();
        return NodeValue.makeNode(
                language.isEmpty()
                        ? NodeFactory.createLiteralDT(text, literal.getLiteralDatatype())
                        : NodeFactory.createLiteralLang(text, language));
    }

    @Override
    public Expr copy(ExprList args) {
        return new LinearReplace(args, budget);
    }
}
