package org.trailgraph.sparql;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** An argument that is read as a number, a date or an IRI, which takes long for long texts. */
final class ShortText extends ExprFunction1 {

    private static final int MOST_CHARACTERS = 2_000;

    ShortText(Expr text) {
        super(text, "shortText");
    }

    @Override
    public NodeValue eval(NodeValue text) {
        if (text.isString() && text.getString().length() > MOST_CHARACTERS) {
            throw new ExprEvalException("The text is too long to be read as a number, a date or an IRI.");
        }
        return text;
    }

    @Override
    public Expr copy(Expr text) {
        return text instanceof ShortText ? text : new ShortText(text);
    }
}
