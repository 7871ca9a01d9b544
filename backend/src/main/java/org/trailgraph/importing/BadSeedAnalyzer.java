package org.trailgraph.importing;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lists the seed's problems instead of a stack trace. */
final class BadSeedAnalyzer extends AbstractFailureAnalyzer<BadSeed> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BadSeed cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
