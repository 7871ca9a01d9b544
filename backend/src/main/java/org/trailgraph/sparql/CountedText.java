package org.trailgraph.sparql;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** An expression whose values an aggregate may keep: all of them where it strings them together, else the long ones. */
final class CountedText extends ExprFunction1 {

    static final int NOT_STRUNG_TOGETHER = -1;

    private final int separator;
    private final Budget budget;

    CountedText(Expr text, int separator, Budget budget) {
        super(text, "countedText");
        this.separator = separator;
        this.budget = budget;
    }

    @Override
    public NodeValue eval(NodeValue text) {
        if (separator == NOT_STRUNG_TOGETHER) {
            budget.holdText(text.asNode());
        } else {
            budget.hold(2 * (text.asString().length() + (long) separator));
        }
        return text;
    }

    @Override
    public Expr copy(Expr text) {
        return new CountedText(text, separator, budget);
    }
}
