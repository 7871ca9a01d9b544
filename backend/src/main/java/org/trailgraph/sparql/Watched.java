package org.trailgraph.sparql;

import java.math.BigDecimal;
import java.util.Set;
import org.apache.jena.sparql.expr.*;

/**
 * A function of texts or numbers whose value may not grow without bounds: thirty doublings of a text, or squares of a
 * number, would fill the memory.
 */
final class Watched extends ExprFunction1 {

    static final int MOST_CHARACTERS = 1_000_000;

    private static final int MOST_DIGITS = 1_000;
    private static final int MOST_BITS = 3_400;

    /** From here on, the texts of rows that are held are counted. */
    private static final int LONG = 100;

    private static final Set<Class<? extends ExprFunction>> FUNCTIONS = Set.of(
            E_Add.class,
            E_Subtract.class,
            E_Multiply.class,
            E_Divide.class,
            E_Function.class,
            E_IRI.class,
            E_LangMatches.class,
            E_MD5.class,
            E_SHA1.class,
            E_SHA256.class,
            E_SHA384.class,
            E_SHA512.class,
            E_StrAfter.class,
            E_StrBefore.class,
            E_StrContains.class,
            E_StrDatatype.class,
            E_StrEncodeForURI.class,
            E_StrEndsWith.class,
            E_StrLang.class,
            E_StrLength.class,
            E_StrLowerCase.class,
            E_StrStartsWith.class,
            E_StrSubstring.class,
            E_StrUpperCase.class,
            E_URI.class,
            BoundedConcat.class,
            LinearRegex.class,
            LinearReplace.class);

    private final Budget budget;

    private Watched(Expr function, Budget budget) {
        super(function, "watched");
        this.budget = budget;
    }

    static Expr of(Expr expr, Budget budget) {
        return FUNCTIONS.contains(expr.getClass()) ? new Watched(expr, budget) : expr;
    }

    @Override
    public NodeValue eval(NodeValue value) {
        budget.check();
        if (value.isInteger()) {
            refuse(value.getInteger().bitLength() > MOST_BITS);
        } else if (value.isDecimal()) {
            BigDecimal number = value.getDecimal();
            refuse(number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS);
        } else if (value.isString() || value.isLangString()) {
            int length = value.asNode().getLiteralLexicalForm().length();
            refuse(length > MOST_CHARACTERS);
            if (length > LONG) {
                budget.longTextMade();
                budget.look();
            }
        }
        return value;
    }

    private static void refuse(boolean tooLarge) {
        if (tooLarge) {
            throw new ExprEvalException("A text or a number has grown too large.");
        }
    }

    /** What stands inside was watched already where an expression is gone through again. */
    @Override
    public Expr copy(Expr function) {
        return function instanceof Watched ? function : new Watched(function, budget);
    }
}
