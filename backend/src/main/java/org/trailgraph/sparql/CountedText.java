package org.trailgraph.sparql;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.Unstable;

/**
 * An expression whose values are kept by what they are given to: all of them, each with a few characters more, or the long
 * ones only. It is evaluated each time, also where it is constant.
 */
final class CountedText extends ExprFunction1 implements Unstable {

    static final int LONG_ONES = -1;

    private final int more;
    private final Budget budget;

    CountedText(Expr text, int more, Budget budget) {
        super(text, "countedText");
        this.more = more;
        this.budget = budget;
    }

    @Override
    public NodeValue eval(NodeValue text) {
        if (more == LONG_ONES) {
            budget.holdText(text.asNode());
        } else {
            budget.hold(2 * (text.asString().length() + (long) more));
        }
        return text;
    }

    @Override
    public Expr copy(Expr text) {
        return new CountedText(text, more, budget);
    }
}
