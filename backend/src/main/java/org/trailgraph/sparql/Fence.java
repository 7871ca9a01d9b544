package org.trailgraph.sparql;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * What a stranger's query may not do: reach other servers, load classes, run scripts, or match regular expressions in more
 * than linear time. Functions are SPARQL's own and the XSD casts.
 */
final class Fence {

    private Fence() {}

    /** Refuses what is refused, and puts regular expressions of linear time in place of the others. */
    static Op around(Op op) {
        return Transformer.transform(new Services(), new Functions(), op);
    }

    /** The same fence for the engine, also where an operation gets there that was not seen before. */
    static void around(Context context) {
        RewriteFactory standard = Optimize.stdOptimizationFactory;
        RewriteFactory fenced = inner -> op -> standard.create(inner).rewrite(around(op));
        context.set(ARQConstants.sysOptimizerFactory, fenced);
        context.set(ARQConstants.registryFunctions, new Casts());
        context.set(ARQConstants.registryPropertyFunctions, new NoPropertyFunctions());
        context.set(ARQConstants.registryServiceExecutors, new ServiceExecutorRegistry());
        context.set(ARQ.httpServiceAllowed, false);
    }

    private static final class Services extends TransformCopy {

        @Override
        public Op transform(OpService service, Op inside) {
            throw new RefusedQuery("SERVICE is switched off: this server asks no other.");
        }
    }

    private static final class Functions extends ExprTransformCopy {

        @Override
        public Expr transform(ExprFunctionN function, ExprList args) {
            if (function instanceof E_Regex) {
                return new LinearRegex(args);
            }
            if (function instanceof E_StrReplace) {
                return new LinearReplace(args);
            }
            if (function instanceof E_Function named && !Casts.includes(named.getFunctionIRI())) {
                throw new RefusedQuery(
                        "The function <%s> is not known here; SPARQL 1.1's own functions and the XSD casts are."
                                .formatted(named.getFunctionIRI()));
            }
            return super.transform(function, args);
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

    private static final class NoPropertyFunctions extends PropertyFunctionRegistry {

        @Override
        public boolean manages(String iri) {
            return false;
        }
    }
}
