package org.trailgraph.sparql;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/** SPARQL's CONCAT for results of a bounded length. */
final class BoundedConcat extends ExprFunctionN {

    BoundedConcat(ExprList args) {
        super("concat", args);
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        long length = 0;
        for (NodeValue arg : args) {
            length += arg.asNode().isLiteral()
                    ? arg.asNode().getLiteralLexicalForm().length()
                    : 0;
        }
        if (length > Watched.MOST_CHARACTERS) {
            throw new ExprEvalException("CONCAT makes too long a text.");
        }
        return XSDFuncOp.strConcat(args);
    }

    @Override
    public Expr copy(ExprList args) {
        return new BoundedConcat(args);
    }
}
