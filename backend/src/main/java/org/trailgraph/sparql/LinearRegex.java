package org.trailgraph.sparql;

import com.google.re2j.Pattern;
import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** SPARQL's REGEX in linear time. */
final class LinearRegex extends ExprFunctionN {

    private final @Nullable Pattern constant;

    private final Budget budget;

    LinearRegex(ExprList args, Budget budget) {
        super("regex", args);
        this.budget = budget;
        constant = LinearArguments.pattern(args, 1, 2);
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        String text =
                NodeValueOps.checkAndGetStringLiteral("REGEX", args.get(0)).getLiteralLexicalForm();
        Pattern pattern = constant != null ? constant : LinearArguments.pattern(args, 1, 2);
        return NodeValue.booleanReturn(
                pattern.matcher(new WatchedText(text, budget)).find());
    }

    @Override
    public Expr copy(ExprList args) {
        return new LinearRegex(args, budget);
    }
}
