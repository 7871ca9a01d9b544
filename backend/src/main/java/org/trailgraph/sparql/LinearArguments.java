package org.trailgraph.sparql;

import com.google.re2j.Pattern;
import java.util.List;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** Takes a pattern and its flags, which may be missing, from the arguments of a function. */
final class LinearArguments {

    private LinearArguments() {}

    static Pattern pattern(List<NodeValue> args, int pattern, int flags) {
        return LinearPattern.compile(text(args.get(pattern)), args.size() > flags ? text(args.get(flags)) : "");
    }

    /** The pattern if it and its flags are constants, so that it is compiled once. */
    static @Nullable Pattern pattern(ExprList args, int pattern, int flags) {
        boolean constant = args.get(pattern).isConstant()
                && (args.size() <= flags || args.get(flags).isConstant());
        return !constant
                ? null
                : LinearPattern.compile(
                        text(args.get(pattern).getConstant()),
                        args.size() > flags ? text(args.get(flags).getConstant()) : "");
    }

    private static String text(NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral("pattern", value).getLiteralLexicalForm();
    }
}
