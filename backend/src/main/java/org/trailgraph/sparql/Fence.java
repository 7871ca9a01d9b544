package org.trailgraph.sparql;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.E_BNode;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_IRI;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * What a stranger's query may not do: reach other servers, load classes, run scripts, match regular expressions in more
 * than linear time, or let texts and numbers grow without bounds. Functions are SPARQL's own and the XSD casts.
 */
final class Fence {

    private Fence() {}

    /** Refuses what is refused, and puts functions that know their bounds in place of those that do not. */
    static Op around(Op op, Budget budget) {
        return Transformer.transform(new Operations(), new Functions(budget), op);
    }

    /** The same fence for the engine, also where an operation gets there that was not seen before. */
    static void around(Context context) {
        RewriteFactory standard = Optimize.stdOptimizationFactory;
        RewriteFactory fenced = inner -> op -> standard.create(inner).rewrite(around(op, Budget.of(inner)));
        context.set(ARQConstants.sysOptimizerFactory, fenced);
        context.set(ARQConstants.registryFunctions, new Casts());
        context.set(ARQConstants.registryPropertyFunctions, new SearchOnly());
        context.set(ARQConstants.registryServiceExecutors, new ServiceExecutorRegistry());
        context.set(ARQ.httpServiceAllowed, false);
        QC.setFactory(context, WatchedExecutor::new);
    }

    private static RefusedQuery unknown(String iri) {
        return new RefusedQuery("The function <%s> is not known here; SPARQL 1.1's own functions and the XSD casts are."
                .formatted(iri));
    }

    private static final class Operations extends TransformCopy {

        @Override
        public Op transform(OpService service, Op inside) {
            throw new RefusedQuery("SERVICE is switched off: this server asks no other.");
        }

        @Override
        public Op transform(OpGroup group, Op inside) {
            for (ExprAggregator each : group.getAggregators()) {
                if (each.getAggregator() instanceof AggCustom custom) {
                    throw unknown(custom.getIRI());
                }
            }
            return super.transform(group, inside);
        }
    }

    private static final class Functions extends ExprTransformCopy {

        /** BNODE keeps each row that it is called for, as so many characters would be kept. */
        private static final int A_ROW_KEPT = 300;

        private final Budget budget;

        Functions(Budget budget) {
            this.budget = budget;
        }

        @Override
        public Expr transform(ExprFunction1 function, Expr arg) {
            if (function instanceof E_BNode.BNode1 && !(arg instanceof CountedText)) {
                return super.transform(function, new CountedText(arg, A_ROW_KEPT, budget));
            }
            Expr read = function instanceof E_IRI ? shortText(arg) : arg;
            return Watched.of(super.transform(function, read), budget);
        }

        @Override
        public Expr transform(ExprFunction2 function, Expr one, Expr other) {
            Expr read = function instanceof E_StrDatatype ? shortText(one) : one;
            return Watched.of(super.transform(function, read, other), budget);
        }

        @Override
        public Expr transform(ExprFunctionN function, ExprList args) {
            return Watched.of(bounded(function, args), budget);
        }

        private Expr bounded(ExprFunctionN function, ExprList args) {
            if (function instanceof E_Regex) {
                return new LinearRegex(args, budget);
            }
            if (function instanceof E_StrReplace) {
                return new LinearReplace(args, budget);
            }
            if (function instanceof E_StrConcat) {
                return new BoundedConcat(args);
            }
            return function instanceof E_Function named ? cast(named, args) : super.transform(function, args);
        }

        private Expr cast(E_Function named, ExprList args) {
            if (!Casts.includes(named.getFunctionIRI())) {
                throw unknown(named.getFunctionIRI());
            }
            ExprList read = new ExprList();
            args.forEach(arg -> read.add(shortText(arg)));
            return super.transform(named, named.getFunctionIRI().equals(XSD.xstring.getURI()) ? args : read);
        }

        private static Expr shortText(Expr arg) {
            return arg.isConstant() || arg instanceof ShortText ? arg : new ShortText(arg);
        }
    }

    /** Jena's own registry would load any class that an IRI names. */
    private static final class Casts extends FunctionRegistry {

        static boolean includes(String iri) {
            return iri.startsWith(XSD.NS) && FunctionRegistry.get().isRegistered(iri);
        }

        @Override
        public @Nullable FunctionFactory get(String iri) {
            return includes(iri) ? FunctionRegistry.get().get(iri) : null;
        }
    }
}
